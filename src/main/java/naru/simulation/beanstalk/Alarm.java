package naru.simulation.beanstalk;

import java.util.List;
import naru.simulation.kernel.SimTime;

/// CloudWatch's view of a trigger: what was measured, and whether it lies outside.
///
/// @param values averages over the last periods, the newest last
/// @param measured when the newest was measured
public record Alarm(State state, SimTime since, List<Double> values, SimTime measured) {

    public enum State {
        INSUFFICIENT_DATA,
        OK,
        HIGH,
        LOW
    }

    public Alarm {
        values = List.copyOf(values);
    }
}
