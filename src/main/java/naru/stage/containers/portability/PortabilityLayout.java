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

    private static final double SIDE = 24;
    private static final double GAP = 14;
    private static final double PAD = 12;

    /// Name and system.
    private static final double HEAD = 62;

    private static final double LABEL = 26;
    private static final double KERNEL = 40;
    private static final double PACKET_WIDTH = 132;
    private static final double PACKET_HEIGHT = 40;

    Box card(Site site) {
        int places = Site.values().length;
        double each = (width - 2 * SIDE - (places - 1) * GAP) / places;
        return new Box(SIDE + site.ordinal() * (each + GAP), 0, each, height - GAP);
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

    /// What is on its way, after a part of it: from the lane on the laptop to the lane it is carried to, in an arc
    /// that keeps clear of the names.
    ///
    /// @param part from 0 to 1
    Box packet(Way way, Site to, double part) {
        Box from = slot(Site.LAPTOP, way);
        Box end = slot(to, way);
        double rise = Math.sin(Math.PI * part) * Math.min(60, height * 0.12);
        return from.towards(end, part).moved(0, -rise);
    }

    private Box slot(Site site, Way way) {
        Box card = card(site);
        Box lane = lane(card, way).moved(card.x(), card.y());
        return new Box(
                lane.centerX() - PACKET_WIDTH / 2, lane.centerY() - PACKET_HEIGHT / 2, PACKET_WIDTH, PACKET_HEIGHT);
    }
}
