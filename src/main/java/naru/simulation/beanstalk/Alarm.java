package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import naru.simulation.kernel.SimTime;

/// CloudWatch's view of a trigger: what was measured, and whether it lies outside.
///
/// @param values averages over the last periods, the newest last; as many as a breach takes
/// @param measured when the newest was measured
/// @param sum of what all instances have sent in since, in thousandths of the measure's unit
/// @param count how many values that is the sum of: one for each instance and minute
public record Alarm(State state, SimTime since, List<Double> values, SimTime measured, long sum, int count) {

    public enum State {
        INSUFFICIENT_DATA,
        OK,
        HIGH,
        LOW
    }

    /// Before anything has been measured.
    public static final Alarm NONE = new Alarm(State.INSUFFICIENT_DATA, SimTime.ZERO, List.of(), SimTime.ZERO, 0, 0);

    public Alarm {
        values = List.copyOf(values);
    }

    /// An instance's value of a minute.
    Alarm with(double value) {
        return new Alarm(state, since, values, measured, sum + Math.round(value * 1000), count + 1);
    }

    /// The average of the period that has gone by; none if no instance has sent anything.
    OptionalDouble average() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / 1000.0 / count);
    }

    /// A period is over: its average counts, and what is sent in counts anew.
    ///
    /// An alarm goes off when the values of all periods that a breach takes lie beyond the threshold, and is over
    /// with the first that does not. Source: dg/environments-cfg-autoscaling-triggers; CloudWatch's user guide,
    /// AlarmThatSendsEmail ("Evaluating an alarm").
    Alarm judged(Trigger trigger, SimTime now) {
        if (average().isEmpty()) {
            return new Alarm(State.INSUFFICIENT_DATA, sinceOf(State.INSUFFICIENT_DATA, now), List.of(), now, 0, 0);
        }
        List<Double> next = new ArrayList<>(values);
        next.add(average().getAsDouble());
        int periods = trigger.periods();
        if (next.size() > periods) {
            next.removeFirst();
        }
        State found = State.OK;
        if (next.size() == periods && next.stream().allMatch(each -> each > trigger.upper())) {
            found = State.HIGH;
        } else if (next.size() == periods && next.stream().allMatch(each -> each < trigger.lower())) {
            found = State.LOW;
        }
        return new Alarm(found, sinceOf(found, now), next, now, 0, 0);
    }

    private SimTime sinceOf(State next, SimTime now) {
        return next == state ? since : now;
    }
}
