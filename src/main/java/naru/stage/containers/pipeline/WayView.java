package naru.stage.containers.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import naru.simulation.pipeline.Manner;
import naru.stage.cluster.layout.Box;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;

/// The stations of one way, what it is called, and how it has done.
final class WayView {

    private final Manner manner;
    private final PipelineWords words;
    private final Label title = new Label();
    private final Label likeness = new Label();
    private final Map<Spot, StationCard> stations = new EnumMap<>(Spot.class);
    private final Map<Spot, Label> more = new EnumMap<>(Spot.class);
    private final List<FontIcon> arrows = new ArrayList<>();
    private final RegistryLines registry = new RegistryLines();
    private final TallyCard tally;

    WayView(Manner manner, PipelineWords words) {
        this.manner = manner;
        this.words = words;
        tally = new TallyCard(manner);
        title.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        title.setManaged(false);
        likeness.getStyleClass().addAll(Styles.BODY, Styles.STRONG, "likeness");
        likeness.setId("likeness-" + PipelineWords.word(manner));
        likeness.setAlignment(Pos.CENTER);
        likeness.setManaged(false);
        for (Spot spot : Spot.on(manner)) {
            StationCard card = new StationCard(manner, spot);
            card.setManaged(false);
            stations.put(spot, card);
            Label rest = new Label();
            rest.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
            rest.setAlignment(Pos.CENTER);
            rest.setManaged(false);
            more.put(spot, rest);
            if (spot != Spot.RETURNED && spot != Spot.BUILD) {
                FontIcon arrow = new FontIcon();
                arrow.getStyleClass().addAll("mark", "icon-onward");
                arrow.setManaged(false);
                arrows.add(arrow);
            }
        }
        tally.setManaged(false);
        registry.setManaged(false);
        registry.setVisible(manner == Manner.PIPELINE);
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(title, likeness));
        nodes.addAll(stations.values());
        nodes.addAll(more.values());
        nodes.addAll(arrows);
        nodes.addAll(List.of(registry, tally));
        return nodes;
    }

    void show(WayFace face, WayFace other) {
        title.setText(words.get("way." + PipelineWords.word(manner)));
        likeness.setText(words.likeness(face));
        Looks.pseudo(likeness, "other", !face.tested().equals(Optional.of(face.running())));
        for (StationFace station : face.stations()) {
            StationCard.Saying saying =
                    station.spot() == Spot.PRODUCTION ? words.production(face, station) : words.work(station);
            card(station.spot()).show(station, words, saying);
        }
        registry.show(words, face);
        tally.show(words.tally(face, other));
    }

    /// Says how many changes there are at a spot for which there was no room.
    void more(Spot spot, int count, Box box) {
        Label label = Objects.requireNonNull(more.get(spot));
        label.setVisible(count > 0);
        label.setText(words.get("more", count));
        Looks.place(label, box);
    }

    private StationCard card(Spot spot) {
        return Objects.requireNonNull(stations.get(spot));
    }

    void layout(PipelineLayout.Row row) {
        Looks.place(title, row.title());
        Looks.place(likeness, row.likeness());
        Looks.place(tally, row.tally());
        int arrow = 0;
        for (Spot spot : Spot.on(manner)) {
            Box box = row.station(spot);
            Looks.place(card(spot), box);
            if (spot != Spot.RETURNED && spot != Spot.BUILD) {
                FontIcon icon = arrows.get(arrow++);
                icon.relocate(
                        row.arrow(spot) - icon.getLayoutBounds().getWidth() / 2,
                        box.centerY() - icon.getLayoutBounds().getHeight() / 2);
            }
        }
        Box store = row.station(Spot.BETWEEN);
        registry.resizeRelocate(
                store.x() + StationCard.SIDE,
                store.y() + StationCard.LINES - StationCard.LINE,
                store.width() - 2 * StationCard.SIDE,
                RegistryLines.COUNT * StationCard.LINE);
    }
}
