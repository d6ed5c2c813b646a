package naru.simulation.beanstalk;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;

/// Something that a check has found, and how bad it is.
record Finding(Status status, Cause cause) {

    /// @param values names and values, in turn
    static Finding of(Status status, Cause.Kind kind, Object... values) {
        TreeMap<String, String> named = new TreeMap<>();
        for (int i = 0; i < values.length; i += 2) {
            named.put(values[i].toString(), values[i + 1].toString());
        }
        return new Finding(status, new Cause(kind, named));
    }

    /// The worst finding says how it is, and all say why.
    static Health health(List<Finding> findings, SimTime now) {
        List<Finding> ordered = findings.stream()
                .sorted(Comparator.comparingInt((Finding each) -> each.status().weight())
                        .reversed())
                .toList();
        return new Health(
                ordered.isEmpty() ? Status.OK : ordered.getFirst().status(),
                now,
                ordered.stream().map(Finding::cause).toList());
    }
}
