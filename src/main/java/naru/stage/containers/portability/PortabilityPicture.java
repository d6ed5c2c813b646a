package naru.stage.containers.portability;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import naru.simulation.kernel.SimTime;
import naru.simulation.portability.Journey;
import naru.simulation.portability.PortabilityWorld;
import naru.simulation.portability.Site;
import naru.stage.cluster.layout.Box;

/// The four places, and what is on its way between them.
final class PortabilityPicture extends Pane {

    /// The colours the applications have in the eras as well.
    private static final int SHOP = 0;

    private static final int BILLING = 1;

    private final PortabilityWords words;
    private final List<PlaceCard> cards;
    private final Pane way = new Pane();
    private final List<Packet> packets = new ArrayList<>();
    private PortabilityWorld world;
    private boolean still;

    PortabilityPicture(PortabilityWords words, PortabilityWorld first) {
        this.words = words;
        world = first;
        getStyleClass().add("portability-picture");
        cards = Stream.of(Site.values())
                .map(site -> new PlaceCard(site, words, SHOP, BILLING))
                .toList();
        way.setMouseTransparent(true);
        getChildren().addAll(cards);
        getChildren().add(way);
        show(first);
    }

    /// @param on whether nothing is to move
    void still(boolean on) {
        still = on;
        requestLayout();
    }

    /// Also again in another language.
    void show(PortabilityWorld next) {
        world = next;
        cards.forEach(card -> card.show(next));
        while (packets.size() < next.journeys().size()) {
            packets.add(new Packet(words));
        }
        way.getChildren().setAll(packets.subList(0, next.journeys().size()));
        for (int i = 0; i < next.journeys().size(); i++) {
            packets.get(i).show(next.journeys().get(i), next.time());
        }
        requestLayout();
    }

    List<PlaceCard> cards() {
        return cards;
    }

    @Override
    protected void layoutChildren() {
        PortabilityLayout layout = new PortabilityLayout(getWidth(), getHeight());
        for (PlaceCard card : cards) {
            Box box = layout.card(card.site());
            card.layOut(layout);
            card.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        }
        way.resizeRelocate(0, 0, getWidth(), getHeight());
        for (int i = 0; i < world.journeys().size(); i++) {
            Journey journey = world.journeys().get(i);
            Box box = layout.packet(journey.way(), journey.to(), still ? 1 : part(journey, world.time()));
            packets.get(i).resizeRelocate(box.x(), box.y(), box.width(), box.height());
        }
    }

    /// How far it has come.
    private static double part(Journey journey, SimTime now) {
        double gone = now.since(journey.began()).toNanos();
        return Math.clamp(gone / journey.takes().toNanos(), 0, 1);
    }
}
