package naru.stage.containers.delivery;

import java.util.List;
import java.util.stream.IntStream;
import naru.simulation.delivery.Fleet;
import naru.stage.cluster.layout.Box;

/// Where the parts of one half of the picture lie: what is built and stored on the left, the hosts on the right, the
/// meters below.
record FleetLayout(Box heading, Box build, Box registry, List<Box> hosts, Box meters) {

    private static final double HEADING = 34;
    private static final double METERS = 92;
    private static final double GAP = 10;
    private static final double SIDE_SHARE = 0.335;

    /// Wide enough for a packet to be seen between the registry and a host.
    private static final double WAY = 52;

    static FleetLayout of(double width, double height) {
        double top = HEADING + GAP;
        double bottom = height - METERS - GAP;
        double side = Math.floor(width * SIDE_SHARE);
        double half = (bottom - top - GAP) / 2;
        double left = side + WAY;
        double each = (bottom - top - GAP * (Fleet.HOSTS - 1)) / Fleet.HOSTS;
        List<Box> hosts = IntStream.range(0, Fleet.HOSTS)
                .mapToObj(i -> new Box(left, top + i * (each + GAP), width - left, each))
                .toList();
        return new FleetLayout(
                new Box(0, 0, width, HEADING),
                new Box(0, top, side, half),
                new Box(0, top + half + GAP, side, half),
                hosts,
                new Box(0, height - METERS, width, METERS));
    }

    /// How far left of a host the ways to all hosts part.
    static double parting() {
        return WAY / 2;
    }
}
