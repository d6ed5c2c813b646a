package naru.stage.cluster.picture;

import java.util.Optional;
import naru.simulation.api.ObjectKey;

/// One hop of a request at one moment: from whoever asks, through a Service, to the pod that is asked.
///
/// @param number tells the dots of one client apart
/// @param from the pod whose program asks; empty: the client does
/// @param service through which
/// @param to the pod that is asked; empty: the request reached nobody
/// @param age seconds since it set out
/// @param over seconds since it came to its end; below zero while it is on its way
public record Hop(
        String client,
        long number,
        Optional<ObjectKey> from,
        ObjectKey service,
        Optional<ObjectKey> to,
        double age,
        double over,
        boolean failed) {

    /// How long a hop is seen to take, in seconds of simulated time: really it takes milliseconds, too short to
    /// see.
    public static final double TRAVEL = 0.5;

    /// How long the end of a hop stays in sight.
    public static final double LINGER = 0.4;

    public boolean isArrived() {
        return age >= TRAVEL;
    }

    public boolean isOver() {
        return over >= 0;
    }
}
