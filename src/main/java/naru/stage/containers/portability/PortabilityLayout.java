package naru.stage.containers.portability;

import naru.simulation.portability.Site;
import naru.simulation.portability.Way;
import naru.stage.cluster.layout.Box;

/// Where everything lies: a card for each place, in it a lane for each way to bring a program, both standing on one
/// kernel.
///
/// @param width of the picture
/// @param height of the picture
record PortabilityLayout(double width, double height) {

    private static final double SIDE = 32;
    private static final double GAP = 14;
    private static final double PAD = 12;

    private static final double HEAD = 34;

    /// Below the cards, where what is carried travels.
    private static final double ROAD = 42;

    private static final double LABEL = 26;
    private static final double KERNEL = 40;
    private static final double PACKET_WIDTH = 180;
    private static final double PACKET_HEIGHT = 30;
    private static final double LINE = 4;

    Box card(Site site) {
        int places = Site.values().length;
        double each = (width - 2 * SIDE - (places - 1) * GAP) / places;
        return new Box(SIDE + site.ordinal() * (each + GAP), 0, each, height - ROAD);
    }

    // Within a card, from its own corner

    Box head(Box card) {
        return inside(card).top(HEAD);
    }

    Box kernel(Box card) {
        return inside(card).bottom(KERNEL);
    }

    Box label(Box card, Way way) {
        return half(card, way).top(LABEL);
    }

    Box lane(Box card, Way way) {
        return half(card, way).below(LABEL + 2);
    }

    private static Box inside(Box card) {
        return new Box(0, 0, card.width(), card.height()).inset(PAD, PAD - 2);
    }

    private static Box half(Box card, Way way) {
        Box all = inside(card).below(HEAD + 2).above(KERNEL + 6);
        double each = (all.width() - PAD) / 2;
        return new Box(way == Way.FILE ? all.x() : all.right() - each, all.y(), each, all.height());
    }

    // On the road

    /// From below the laptop to below the last place.
    Box road() {
        double first = card(Site.LAPTOP).centerX();
        double last = card(Site.CLOUD_ARM).centerX();
        return new Box(first, height - ROAD / 2 - LINE / 2, last - first, LINE);
    }

    /// From a card down to the road.
    Box ramp(Site site) {
        Box card = card(site);
        return new Box(card.centerX() - LINE / 2, card.bottom(), LINE, ROAD / 2);
    }

    /// What is on its way, after a part of it: from below its lane on the laptop to below the lane it is carried
    /// to.
    ///
    /// @param part from 0 to 1
    Box packet(Way way, Site to, double part) {
        return stop(Site.LAPTOP, way).towards(stop(to, way), part);
    }

    private Box stop(Site site, Way way) {
        Box card = card(site);
        return new Box(
                card.x() + lane(card, way).centerX() - PACKET_WIDTH / 2,
                road().centerY() - PACKET_HEIGHT / 2,
                PACKET_WIDTH,
                PACKET_HEIGHT);
    }
}
