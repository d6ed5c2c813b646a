package naru.simulation.traffic;

import java.time.Duration;
import naru.simulation.kernel.Dice;
import naru.simulation.kubelet.Program;

/// How much work a request is, drawn believably.
///
/// The figures are Naru's own assumptions: every program has a cost of its own (`kubelet.Programs`), and a single
/// request costs half to one and a half times as much.
record ServiceTimes(Dice dice) {

    private static final Duration NEAREST = Duration.ofMillis(20);
    private static final Duration FARTHEST = Duration.ofMillis(120);
    private static final double FAILING_SHARE = 0.5;

    /// What this request costs a program, in core-milliseconds.
    double cost(Program program, String request) {
        return program.requestMillis() * dice.between(0.5, 1.5, "request-share", request);
    }

    /// How long a host outside the cluster takes to answer.
    Duration outside(String host, String request) {
        Duration usual = dice.between(NEAREST, FARTHEST, "host-latency", host);
        return dice.between(
                usual.multipliedBy(3).dividedBy(4), usual.multipliedBy(5).dividedBy(4), "latency", request);
    }

    /// An address outside the cluster, of those that are kept for examples (RFC 5737).
    String addressOf(String host) {
        return "203.0.113." + (1 + dice.below(254, "host-address", host));
    }

    /// Whether this request meets the fault of an image that answers a part of its requests with an error.
    boolean meetsFault(String request) {
        return dice.unit("request-fault", request) < FAILING_SHARE;
    }

    /// One of so many pods, each as likely.
    int pick(int count, String request) {
        return dice.below(count, "endpoint", request);
    }
}
