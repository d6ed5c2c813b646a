package naru.simulation.era;

import java.time.Duration;

/// What a site costs at a moment: computed from its servers, its instances and the figures, nothing else.
///
/// @param memoryMib all the memory of the servers that are on
/// @param systemMemoryMib what systems, guests, hypervisors and runtimes take of it
/// @param applicationMemoryMib what the applications hold
/// @param diskMib all that is on disk
/// @param systemDiskMib what of it is no application
/// @param oneMore how long one more copy of the first application takes until it can answer, as things stand
/// @param servers that are on or ordered
/// @param monthlyCents what they cost
/// @param usedPercent how much of the servers' CPU is in use
public record Meters(
        long memoryMib,
        long systemMemoryMib,
        long applicationMemoryMib,
        long diskMib,
        long systemDiskMib,
        Duration oneMore,
        int servers,
        long monthlyCents,
        int usedPercent) {}
