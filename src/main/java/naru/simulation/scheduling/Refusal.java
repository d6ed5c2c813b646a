package naru.simulation.scheduling;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Why one filter keeps a pod off a node.
///
/// @param unresolvable no preemption could change it (`UnschedulableAndUnresolvable`)
/// @param reason Kubernetes' own words, such as `Insufficient cpu`
/// @param arguments figures for our own words: for a resource `resource`, `requested`, `free`, `allocatable` (integers
/// in the
///     units of [naru.simulation.api.ResourceList]); for a taint `taint`; for ports `port`; for a name `wanted`;
///     for volumes `claim`; for spreading `topology`, `skew`, `maxSkew`
public record Refusal(Plugin plugin, boolean unresolvable, String reason, SortedMap<String, String> arguments) {

    public Refusal {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    public static Refusal of(Plugin plugin, boolean unresolvable, String reason, Map<String, String> arguments) {
        return new Refusal(plugin, unresolvable, reason, new TreeMap<>(arguments));
    }
}
