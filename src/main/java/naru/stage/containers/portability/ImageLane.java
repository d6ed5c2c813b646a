package naru.stage.containers.portability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import naru.simulation.image.Digest;
import naru.simulation.image.Image;
import naru.simulation.image.Layer;
import naru.simulation.kernel.SimTime;
import naru.simulation.portability.Container;
import naru.simulation.portability.Journey;
import naru.simulation.portability.Library;
import naru.simulation.portability.Packed;
import naru.simulation.portability.Place;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;

/// A container with all it brought: its program upon its own layers, and the digest it goes by. While the
/// first is on its way, its layers come one after the other; a later one takes the place of what runs when it is here.
final class ImageLane extends VBox {

    private static final PseudoClass COMING = PseudoClass.getPseudoClass("coming");

    private final PortabilityWords words;
    private final ProgramBlock shop;
    private final VBox crate = new VBox();
    private final Label digest = new Label();

    /// Kept while the rest is drawn anew: a sign needs a moment until the style sheets have given it its glyph.
    private final HBox name = new HBox(6);
    private final Label empty = new Label();

    ImageLane(PortabilityWords words, int colour) {
        this.words = words;
        shop = new ProgramBlock(words, colour);
        getStyleClass().add("carried-lane");
        setAlignment(Pos.BOTTOM_CENTER);
        crate.getStyleClass().add("carried-crate");
        digest.getStyleClass().addAll(Styles.BODY, Styles.FIGURES, Styles.STRONG);
        digest.setMaxWidth(Double.MAX_VALUE);
        digest.setAlignment(Pos.CENTER);
        empty.getStyleClass().addAll(Styles.BODY, Styles.MUTED, "carried-empty");
        empty.setMaxWidth(Double.MAX_VALUE);
        FontIcon sign = new FontIcon();
        sign.getStyleClass().addAll("mark", "icon-image");
        name.setAlignment(Pos.CENTER_LEFT);
        name.getChildren().setAll(sign, digest);
    }

    /// @param coming the image on its way here, if one is
    void show(Place place, Optional<Journey> coming, SimTime now) {
        empty.setText(words.get("empty"));
        boolean first = coming.isPresent() && place.container().isEmpty();
        crate.pseudoClassStateChanged(COMING, first);
        if (first) {
            arrives(place, coming.get(), now);
        } else if (place.container().isPresent()) {
            stands(place.container().get());
        } else {
            getChildren().setAll(empty);
        }
    }

    private void stands(Container container) {
        shop.show(container.stay());
        List<Node> stack = new ArrayList<>(List.of(name(container.digest())));
        if (!container.image().digest().equals(container.digest())) {
            Label chosen = new Label(words.get(
                    "chosen",
                    container.stay().program().architecture().label(),
                    container.image().digest().abbreviated()));
            chosen.getStyleClass().addAll(Styles.BODY, Styles.FIGURES);
            stack.add(chosen);
        }
        stack.add(shop);
        stack.addAll(layersBelow(
                container.image(),
                container.inside().libraries().values().stream().toList()));
        crate.getChildren().setAll(stack);
        getChildren().setAll(crate);
    }

    private void arrives(Place place, Journey coming, SimTime now) {
        Packed packed = coming.release().forProcessor(place.machine().processor());
        List<Node> strips = new ArrayList<>();
        double left = coming.arrivedMib(now);
        for (Layer layer : packed.image().layers()) {
            boolean travels = coming.transferred().contains(layer);
            double part = travels ? Math.clamp(left / layer.mib(), 0, 1) : 1;
            left -= travels ? layer.mib() : 0;
            strips.add(new LayerStrip(travels ? coming(part, layer) : words.get("kept"), part));
        }
        Collections.reverse(strips);
        strips.addFirst(name(coming.release().digest()));
        crate.getChildren().setAll(strips);
        getChildren().setAll(crate);
    }

    private String coming(double part, Layer layer) {
        if (part <= 0 || part >= 1) {
            return words.get(part <= 0 ? "layer.waiting" : "layer.here", layer.mib());
        }
        return words.get("under-way", Math.round(part * layer.mib()), layer.mib());
    }

    private Node name(Digest named) {
        digest.setText(named.abbreviated());
        return name;
    }

    /// All but the topmost, in which the program is: what each has in it.
    private static List<Node> layersBelow(Image image, List<Library> inside) {
        List<Node> strips = new ArrayList<>();
        Library system =
                inside.stream().filter(Library::isTheSystems).findFirst().orElseThrow();
        String added = String.join(
                "\n",
                inside.stream()
                        .filter(library -> !library.isTheSystems())
                        .map(PortabilityWords::library)
                        .toList());
        for (int i = image.layers().size() - 2; i >= 0; i--) {
            strips.add(new LayerStrip(i == 0 ? PortabilityWords.library(system) : added, 1));
        }
        return strips;
    }
}
