package naru.simulation.beanstalk;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;

/// CloudWatch gathers what instances have measured, and judges it when a period is over.
///
/// Periods lie where the clock has them, as CloudWatch's do: with five minutes at 0:00, 5:00, 10:00. Only instances
/// that exist count.
final class Alarms {

    private static final int MINUTE = 60;

    /// EC2 reports the bytes that were sent in its monitoring interval, not in a second. Source: the EC2 user
    /// guide, viewing_metrics_with_cloudwatch ("NetworkOut"); dg/command-options-general: `MonitoringInterval` is 5
    /// minutes.
    private static final int MINUTES_OF_MONITORING = 5;

    private Alarms() {}

    /// To be called once a minute.
    static void measure(Draft draft) {
        Trigger trigger = draft.configuration.trigger();
        Alarm before = draft.alarm;
        Alarm alarm = before;
        for (Instance each : Fleet.ofGroup(draft)) {
            OptionalDouble value = ofMinute(each, trigger.measure(), draft.now());
            if (value.isPresent()) {
                alarm = alarm.with(value.getAsDouble());
            }
        }
        if (Grid.tick(draft.now()) % trigger.period().toSeconds() == 0) {
            alarm = alarm.judged(trigger, draft.now());
        }
        draft.alarm = alarm;
        boolean on = alarm.state() == Alarm.State.HIGH || alarm.state() == Alarm.State.LOW;
        if (on && alarm.state() != before.state()) {
            TreeMap<String, String> values = new TreeMap<>();
            values.put("measure", trigger.measure().name());
            values.put("value", Long.toString(Math.round(alarm.values().getLast())));
            values.put("status", alarm.state().name());
            draft.say(Happening.Severity.INFO, Happening.What.ALARM, values);
        }
    }

    /// In the trigger's unit: bytes in five minutes if it goes on like this, per cent of all cores, or requests in
    /// a minute; none from an instance that reports nothing.
    static OptionalDouble ofMinute(Instance instance, Trigger.Measure measure, SimTime now) {
        List<Sample> minute = instance.samples().stream()
                .filter(each -> now.since(each.end()).toSeconds() < MINUTE)
                .toList();
        if (minute.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                switch (measure) {
                    case NETWORK_OUT ->
                        MINUTES_OF_MONITORING
                                * minute.stream().mapToLong(Sample::bytesOut).sum();
                    case REQUEST_COUNT ->
                        minute.stream().mapToLong(Sample::requests).sum();
                    case CPU_UTILIZATION -> {
                        double busy = 0;
                        for (Sample each : minute) {
                            busy += each.busy();
                        }
                        yield 100 * busy / minute.size();
                    }
                });
    }
}
