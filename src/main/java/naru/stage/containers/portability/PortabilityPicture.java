package naru.stage.containers.portability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import naru.simulation.kernel.SimTime;
import naru.simulation.portability.Journey;
import naru.simulation.portability.PortabilityWorld;
import naru.simulation.portability.Site;
import naru.simulation.portability.Way;
import naru.stage.cluster.layout.Box;

/// The four places, and what is on its way between them.
final class PortabilityPicture extends Pane {

    /// The colours the applications have in the eras as well.
    private static final int SHOP = 0;

    private static final int BILLING = 1;

    private final PortabilityWords words;
    private final List<PlaceCard> cards;
    private final Region road = new Region();
    private final List<Region> ramps = new ArrayList<>();
    private final Pane way = new Pane();
    private final Pane hand = new Pane();
    private final List<Packet> packets = new ArrayList<>();
    private PortabilityWorld world;
    private boolean still;

    /// @param bring is told what the reader has carried where
    PortabilityPicture(PortabilityWords words, PortabilityWorld first, BiConsumer<Way, Site> bring) {
        this.words = words;
        world = first;
        getStyleClass().add("portability-picture");
        cards = Stream.of(Site.values())
                .map(site -> new PlaceCard(site, words, SHOP, BILLING))
                .toList();
        way.setMouseTransparent(true);
        road.getStyleClass().add("carried-road");
        getChildren().add(road);
        for (int i = 0; i < cards.size(); i++) {
            Region ramp = new Region();
            ramp.getStyleClass().add("carried-road");
            ramps.add(ramp);
        }
        getChildren().addAll(ramps);
        getChildren().addAll(cards);
        hand.setMouseTransparent(true);
        getChildren().addAll(way, hand);
        new Hands(this, hand, cards, words, bring);
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

    @Override
    protected void layoutChildren() {
        PortabilityLayout layout = new PortabilityLayout(getWidth(), getHeight());
        for (PlaceCard card : cards) {
            card.layOut(layout);
            place(card, layout.card(card.site()));
            place(ramps.get(card.site().ordinal()), layout.ramp(card.site()));
        }
        place(road, layout.road());
        way.resizeRelocate(0, 0, getWidth(), getHeight());
        hand.resizeRelocate(0, 0, getWidth(), getHeight());
        for (int i = 0; i < world.journeys().size(); i++) {
            Journey journey = world.journeys().get(i);
            double part = still ? 1 : part(journey, world.time());
            place(packets.get(i), layout.packet(journey.way(), journey.to(), part));
        }
    }

    private static void place(Region part, Box box) {
        part.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }

    /// How far it has come.
    private static double part(Journey journey, SimTime now) {
        double gone = now.since(journey.began()).toNanos();
        return Math.clamp(gone / journey.takes().toNanos(), 0, 1);
    }
}
