package naru.content.measure;

import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.kernel.SimTime;

/// A gauge, and which of its readings over a run counts.
public record Measure(Gauge gauge, Take take) {

    /// Begins a measurement; it is told of every moment looked at, from the run's begin to its end, in order.
    public Measurement begin() {
        return new Measurement(this);
    }

    /// A measurement under way.
    public static final class Measurement {

        private final Measure measure;
        private Optional<SimTime> began = Optional.empty();
        private Optional<Measured> first = Optional.empty();
        private Optional<Measured> last = Optional.empty();
        private Optional<Measured> least = Optional.empty();
        private Optional<Measured> most = Optional.empty();
        private Optional<Measured> since = Optional.empty();
        private boolean otherwise;

        private Measurement(Measure measure) {
            this.measure = measure;
        }

        public void see(Snapshot world) {
            Measured reading = measure.gauge.read(world);
            SimTime begin = began.orElse(world.time());
            began = Optional.of(begin);
            first = first.or(() -> Optional.of(reading));
            last = Optional.of(reading);
            switch (measure.take) {
                case Take.Least() ->
                    least = least.filter(held -> Relation.AT_MOST.holds(held, reading))
                            .or(() -> last);
                case Take.Most() ->
                    most = most.filter(held -> Relation.AT_LEAST.holds(held, reading))
                            .or(() -> last);
                case Take.First(var relation, var bound, var after) -> {
                    boolean holds = relation.holds(reading, bound);
                    if (holds && (otherwise || !after)) {
                        since = since.or(
                                () -> Optional.of(Measured.of(world.time().since(begin))));
                    }
                    otherwise |= !holds;
                }
                case Take.AtBegin(), Take.AtEnd(), Take.Change() -> {
                    // The first and the last reading are enough.
                }
            }
        }

        /// What came of it, when the run is over.
        public Measured result() {
            Measured never = new Measured.Never();
            return switch (measure.take) {
                case Take.AtBegin() -> first.orElse(never);
                case Take.AtEnd() -> last.orElse(never);
                case Take.Least() -> least.orElse(never);
                case Take.Most() -> most.orElse(never);
                case Take.First first -> since.orElse(never);
                case Take.Change() -> Measured.of(count(last) - count(first));
            };
        }

        private static long count(Optional<Measured> reading) {
            return reading.orElseThrow() instanceof Measured.Count(long value) ? value : 0;
        }
    }
}
