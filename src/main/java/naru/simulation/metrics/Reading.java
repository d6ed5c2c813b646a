package naru.simulation.metrics;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;

/// A kubelet's counters for one pod at a moment.
///
/// @param lives which life of each running container was seen: a counter begins anew with its container
/// @param trafficCpuMicros what requests have cost the pod since it began
/// @param requests what it has served since it began
public record Reading(SimTime time, SortedMap<String, Integer> lives, long trafficCpuMicros, long requests) {

    public Reading {
        lives = Collections.unmodifiableSortedMap(new TreeMap<>(lives));
    }

    /// Whether every container that runs now was already running then.
    boolean covers(Map<String, Integer> later) {
        return lives.entrySet().containsAll(later.entrySet());
    }
}
