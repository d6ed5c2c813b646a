package naru.simulation.controlplane.autoscaling;

import java.time.Duration;
import java.util.List;
import naru.simulation.kernel.SimTime;

/// A change of the number of replicas.
///
/// @param change how many more, or how many fewer; never negative
public record ScaleEvent(int change, SimTime time) {

    /// How many came, or went, in the last `period`. Source: `pkg/controller/podautoscaler/horizontal.go`,
    /// `getReplicasChangePerPeriod`.
    static int sum(List<ScaleEvent> events, Duration period, SimTime now) {
        SimTime cutoff = now.minus(period);
        return events.stream()
                .filter(event -> event.time().isAfter(cutoff))
                .mapToInt(ScaleEvent::change)
                .sum();
    }
}
