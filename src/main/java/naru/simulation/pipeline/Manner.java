package naru.simulation.pipeline;

import java.time.Duration;

/// How a change gets from those who write it to those who use it.
public enum Manner {
    /// Code and instructions are handed over; operations build it on the test server, and once more in production.
    BY_HAND(Duration.ofMinutes(60)),
    /// An image is built and tested by CI, kept in a registry, and brought by CD: the same digest everywhere.
    PIPELINE(Duration.ofMinutes(1));

    private final Duration restoring;

    Manner(Duration restoring) {
        this.restoring = restoring;
    }

    /// How long it takes to have the former release run again: building and installing it by its own instructions,
    /// or starting an image that is still in the registry.
    public Duration restoring() {
        return restoring;
    }
}
