package naru.simulation.api;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;

/// Something that happened, as Kubernetes' own Event objects record it, in order of `sequence`.
///
/// Holds no sentence: words are made from the reason and the arguments, in the reader's language.
///
/// @param involved what it happened to (it may be gone by now)
public record Occurrence(
        long sequence,
        SimTime time,
        Component source,
        Reason reason,
        ObjectKey involved,
        SortedMap<String, String> arguments) {

    public Occurrence {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    public Occurrence(
            long sequence,
            SimTime time,
            Component source,
            Reason reason,
            ObjectKey involved,
            Map<String, String> arguments) {
        this(sequence, time, source, reason, involved, (SortedMap<String, String>) new TreeMap<>(arguments));
    }

    public String argument(String name) {
        return arguments.getOrDefault(name, "");
    }
}
