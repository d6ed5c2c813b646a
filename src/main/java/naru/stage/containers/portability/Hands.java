package naru.stage.containers.portability;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import naru.simulation.portability.Site;
import naru.simulation.portability.Way;
import naru.stage.gesture.Carry;
import naru.stage.gesture.KeyboardCarry;
import naru.stage.gesture.MouseCarry;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;

/// Carries what the laptop has to another place: the file or the image, by mouse or by keyboard.
final class Hands {

    private static final double WIDTH = 140;
    private static final double HEIGHT = 44;

    private final List<PlaceCard> cards;
    private final PortabilityWords words;
    private final BiConsumer<Way, Site> bring;
    private final Carry<Way, Site> carry = new Carry<>();
    private final MouseCarry<Way, Site> mouse;
    private final FontIcon sign = new FontIcon();
    private final Label name = new Label();
    private final HBox held = new HBox(sign, name);

    /// @param picture that all cards are in
    /// @param layer above them, for what is held
    /// @param bring is told what was put down where
    Hands(Pane picture, Pane layer, List<PlaceCard> cards, PortabilityWords words, BiConsumer<Way, Site> bring) {
        this.cards = cards;
        this.words = words;
        this.bring = bring;
        held.getStyleClass().add("carried-packet");
        held.setAlignment(Pos.CENTER);
        held.setManaged(false);
        held.setVisible(false);
        name.getStyleClass().add(Styles.BODY);
        layer.getChildren().add(held);
        mouse = new MouseCarry<>(picture, carry, this::siteAt);
        for (Way way : Way.values()) {
            Region source = source(way);
            source.setFocusTraversable(true);
            source.getStyleClass().add("carried-source");
            source.setId("carried-" + PortabilityWords.id(way));
            mouse.addSource(source, () -> Optional.of(way));
        }
        new KeyboardCarry<Way, Site>(picture, carry, this::focused, way -> Site.LAPTOP, Hands::neighbour);
        mouse.pointer().subscribe(this::moveTo);
        carry.state().subscribe(this::follow);
    }

    private Region source(Way way) {
        return cards.get(Site.LAPTOP.ordinal()).lane(way);
    }

    private Optional<Way> focused() {
        return List.of(Way.values()).stream()
                .filter(way -> source(way).isFocused())
                .findFirst();
    }

    private Optional<Site> siteAt(double x, double y) {
        return cards.stream()
                .filter(card -> card.getBoundsInParent().contains(x, y))
                .map(PlaceCard::site)
                .findFirst();
    }

    private static Optional<Site> neighbour(Site from, KeyCode key) {
        int step = key == KeyCode.RIGHT ? 1 : key == KeyCode.LEFT ? -1 : 0;
        int next = from.ordinal() + step;
        return step == 0 || next < 0 || next >= Site.values().length
                ? Optional.empty()
                : Optional.of(Site.values()[next]);
    }

    private void follow(Carry.State<Way, Site> state) {
        switch (state) {
            case Carry.State.Carrying<Way, Site> carrying -> hold(carrying);
            case Carry.State.Dropped<Way, Site> dropped ->
                dropped.target()
                        .filter(site -> site != Site.LAPTOP)
                        .ifPresent(site -> bring.accept(dropped.cargo(), site));
            case Carry.State.Resting<Way, Site> resting -> {
                held.setVisible(false);
                cards.forEach(card -> card.aim(false));
            }
        }
    }

    private void hold(Carry.State.Carrying<Way, Site> carrying) {
        Way way = carrying.cargo();
        sign.getStyleClass().setAll("ikonli-font-icon", "mark", way == Way.FILE ? "icon-file" : "icon-image");
        name.setText(words.get("way." + PortabilityWords.id(way)));
        held.setVisible(true);
        cards.forEach(card ->
                card.aim(carrying.over().filter(site -> site == card.site()).isPresent()));
        if (carrying.byKeyboard()) {
            carrying.over().ifPresent(site -> {
                Node card = cards.get(site.ordinal());
                moveTo(new Point2D(
                        card.getBoundsInParent().getCenterX(),
                        card.getBoundsInParent().getCenterY()));
            });
        }
    }

    private void moveTo(Point2D middle) {
        held.resizeRelocate(middle.getX() - WIDTH / 2, middle.getY() - HEIGHT / 2, WIDTH, HEIGHT);
    }
}
