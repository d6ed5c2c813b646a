package naru.stage.beanstalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.stage.cluster.layout.Box;

/// Where the parts of an environment lie: users on the left, what hands work out beside them, the instances on the
/// right, everything else the service has made in a strip below.
///
/// @param gate the load balancer or the queue
/// @param temporary there while there are instances of a second Auto Scaling group
/// @param parts of the strip, in order
record EnvironmentLayout(
        Box heading, Box users, Box domain, Box gate, Frame own, Optional<Frame> temporary, List<Box> parts) {

    /// Parts of the strip: bucket, security group, alarms, database.
    static final int PARTS = 4;

    private static final double HEADING = 44;
    private static final double STRIP = 76;
    private static final double GAP = 12;
    private static final double USERS = 146;
    private static final double GATE = 180;
    private static final double WAY = 66;
    private static final double CARD = 104;
    private static final double SMALL_CARD = 76;

    /// Of a row: the load balancer as an icon with a count.
    private static final double SMALL_GATE = 100;

    private static final double SMALL_WAY = 32;

    /// Below this width a row's load balancer and the way from it are narrower, for the sake of the instances.
    private static final double NARROW = 320;

    private static final double NARROW_GATE = 84;
    private static final double NARROW_WAY = 20;

    /// An Auto Scaling group.
    ///
    /// @param title empty where there is no room for one
    record Frame(Box box, Box title, List<Box> tiles) {

        Frame {
            tiles = List.copyOf(tiles);
        }
    }

    EnvironmentLayout {
        parts = List.copyOf(parts);
    }

    /// @param own instances of the Auto Scaling group
    /// @param temporary instances of the second one
    static EnvironmentLayout of(Box room, Detail detail, int own, int temporary) {
        return switch (detail) {
            case LARGE -> large(room, own, temporary);
            case ROW -> row(room, own, temporary);
        };
    }

    private static EnvironmentLayout large(Box room, int own, int temporary) {
        Box middle = room.below(HEADING).above(STRIP + GAP);
        double centre = middle.centerY();
        Box users = new Box(room.x(), centre - CARD / 2, USERS, CARD);
        Box domain = new Box(room.x(), users.bottom() + GAP, USERS, SMALL_CARD);
        Box gate = new Box(users.right() + WAY, centre - CARD * 0.75, GATE, CARD * 1.5);
        double left = gate.right() + WAY;
        Box groups = new Box(left, middle.y(), room.right() - left, middle.height());
        double each = temporary == 0 ? groups.height() : (groups.height() - GAP) / 2;
        Box first = new Box(groups.x(), groups.y(), groups.width(), each);
        Optional<Frame> second =
                temporary == 0 ? Optional.empty() : Optional.of(Tiles.list(first.moved(0, each + GAP), temporary));
        double part = (room.width() - (PARTS - 1) * GAP) / PARTS;
        List<Box> parts = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            parts.add(new Box(room.x() + i * (part + GAP), room.bottom() - STRIP, part, STRIP));
        }
        return new EnvironmentLayout(room.top(HEADING), users, domain, gate, Tiles.list(first, own), second, parts);
    }

    private static EnvironmentLayout row(Box room, int own, int temporary) {
        boolean narrow = room.width() < NARROW;
        Box gate = new Box(room.x(), room.y(), narrow ? NARROW_GATE : SMALL_GATE, room.height());
        double left = gate.right() + (narrow ? NARROW_WAY : SMALL_WAY);
        double width = room.right() - left;
        if (temporary == 0) {
            Frame whole = Tiles.line(new Box(left, room.y(), width, room.height()), own);
            return new EnvironmentLayout(Box.NONE, Box.NONE, Box.NONE, gate, whole, Optional.empty(), List.of());
        }
        double share = (width - GAP) * Math.max(1, own) / (Math.max(1, own) + temporary);
        Box first = new Box(left, room.y(), share, room.height());
        Box second = new Box(first.right() + GAP, room.y(), width - GAP - share, room.height());
        return new EnvironmentLayout(
                Box.NONE,
                Box.NONE,
                Box.NONE,
                gate,
                Tiles.line(first, own),
                Optional.of(Tiles.line(second, temporary)),
                List.of());
    }
}
