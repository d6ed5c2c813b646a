package naru.stage.era.layout;

import java.util.ArrayList;
import java.util.List;
import naru.stage.cluster.layout.Box;
import naru.stage.era.face.Stream;

/// Requests on their way down a lane, and those that wait at its end: where each is depends on the clock alone.
///
/// @param drops in the coordinates of the picture
public record Falling(List<Drop> drops) {

    /// How many requests one dot stands for.
    public static final int REQUESTS = 10;

    /// From the top of the lane to its end, in seconds.
    private static final double TRAVEL = 0.9;
    /// How long a cross stays where a request failed.
    private static final double LINGER = 0.45;
    private static final double PITCH = 11;
    /// Spreads the dots evenly over the width, whatever their numbers.
    private static final double GOLDEN = 0.618033988749895;

    /// One request, or as many as one dot stands for.
    public record Drop(double x, double y, State state) {}

    /// What has become of it.
    public enum State {
        GOING,
        WAITING,
        FAILED
    }

    /// @param clock in seconds; dots that move are left out where nothing moves
    public static Falling in(Box lane, Stream stream, double clock, boolean moving) {
        List<Drop> drops = new ArrayList<>(pile(lane, stream.waiting()));
        double end = lane.bottom() - PITCH / 2 - rows(lane, drops.size()) * PITCH;
        double rate = stream.arriving() / REQUESTS;
        if (rate <= 0) {
            return new Falling(drops);
        }
        if (!moving) {
            if (stream.failing() > 0) {
                drops.add(new Drop(lane.centerX(), lane.bottom() - PITCH / 2, State.FAILED));
            }
            return new Falling(drops);
        }
        long last = (long) Math.floor(clock * rate);
        long first = (long) Math.ceil((clock - TRAVEL - LINGER) * rate);
        for (long number = first; number <= last; number++) {
            double age = clock - number / rate;
            double across = fraction(number * GOLDEN);
            double x = lane.x() + PITCH + across * Math.max(0, lane.width() - 2 * PITCH);
            boolean fails = fraction(number * GOLDEN * GOLDEN + 0.37) < stream.failing();
            if (age <= TRAVEL) {
                drops.add(new Drop(x, lane.y() + (end - lane.y()) * age / TRAVEL, State.GOING));
            } else if (fails) {
                drops.add(new Drop(x, end, State.FAILED));
            }
        }
        return new Falling(drops);
    }

    /// Row upon row in front of the application, to half the height of the lane at most.
    private static List<Drop> pile(Box lane, long waiting) {
        int most = columns(lane) * Math.max(1, (int) (lane.height() * 0.6 / PITCH));
        int count = (int) Math.min(most, Math.ceilDiv(waiting, REQUESTS));
        List<Drop> drops = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = lane.x() + PITCH + i % columns(lane) * PITCH;
            int row = i / columns(lane);
            double y = lane.bottom() - PITCH / 2 - row * PITCH;
            drops.add(new Drop(x, y, State.WAITING));
        }
        return drops;
    }

    private static int columns(Box lane) {
        return Math.max(1, (int) ((lane.width() - PITCH) / PITCH));
    }

    private static int rows(Box lane, int piled) {
        return Math.ceilDiv(piled, columns(lane));
    }

    private static double fraction(double value) {
        return value - Math.floor(value);
    }
}
