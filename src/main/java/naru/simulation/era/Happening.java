package naru.simulation.era;

import naru.simulation.kernel.SimTime;

/// Something that happened, written down.
///
/// @param site at whose site
/// @param subject the instance, or the number of the server, it happened to; empty: the whole site
public record Happening(SimTime time, Era site, What what, String subject) {

    public enum What {
        INSTALLED,
        /// An instance answers for the first time, or again.
        STARTED,
        WENT_WILD,
        BEGAN_TO_LEAK,
        CALMED,
        /// Answers take more than a second.
        SLOW,
        /// Requests fail.
        FAILING,
        /// Answers come in time again.
        WELL,
        OUT_OF_MEMORY,
        LIBRARY_REPLACED,
        BROKE,
        BROKEN_INTO,
        KERNEL_TAKEN,
        REACHED,
        SERVER_DIED,
        SERVER_MISSED,
        SERVER_BACK,
        SERVER_ORDERED,
        SERVER_DELIVERED,
        COPY_ADDED,
        MOVED,
        TRAFFIC_CHANGED,
        LIMITS_CHANGED,
        ERA_BEGUN,
        ASSUMED
    }
}
