package naru.stage.playback;

import java.time.Duration;
import java.util.List;
import naru.simulation.kernel.SimTime;

/// How long a story dwells on what it tells: a step of hours may be shown for seconds, and a blink for long.
///
/// @param stretches from [SimTime#ZERO] on, each where the one before ends
public record Pace(List<Stretch> stretches) {

    /// @param to after `from`
    /// @param shown how long it is shown, in seconds on the wall; more than 0
    public record Stretch(SimTime from, SimTime to, double shown) {

        public Stretch {
            if (!from.isBefore(to) || !(shown > 0)) {
                throw new IllegalArgumentException("A stretch takes no time: " + from + " to " + to);
            }
        }

        private double simulated() {
            return to.since(from).toNanos();
        }

        private double shownAt(SimTime time) {
            return shown * time.since(from).toNanos() / simulated();
        }

        private SimTime timeAt(double seconds) {
            return from.plus(Duration.ofNanos(Math.round(simulated() * seconds / shown)));
        }
    }

    public Pace {
        stretches = List.copyOf(stretches);
        SimTime end = SimTime.ZERO;
        for (Stretch stretch : stretches) {
            if (!stretch.from().equals(end)) {
                throw new IllegalArgumentException("Nothing is said of the time before " + stretch.from());
            }
            end = stretch.to();
        }
    }

    /// When the last stretch ends.
    public SimTime end() {
        return stretches.isEmpty() ? SimTime.ZERO : stretches.getLast().to();
    }

    /// The same up to a moment: from there on, time runs as it is.
    public Pace until(SimTime last) {
        return new Pace(stretches.stream()
                .filter(stretch -> stretch.from().isBefore(last))
                .map(stretch -> last.isBefore(stretch.to())
                        ? new Stretch(stretch.from(), last, stretch.shownAt(last))
                        : stretch)
                .toList());
    }

    /// How many simulated seconds pass in a second on the wall, from a moment on.
    public double times(SimTime time) {
        return stretches.stream()
                .filter(stretch -> time.isBefore(stretch.to()))
                .findFirst()
                .map(stretch -> stretch.simulated() / 1e9 / stretch.shown())
                .orElse(1.0);
    }

    /// How long all of it is shown, in seconds on the wall.
    public double total() {
        return stretches.stream().mapToDouble(Stretch::shown).sum();
    }

    /// After how many seconds on the wall a moment is shown. Past the end, time runs as it is.
    public double wall(SimTime time) {
        double before = 0;
        for (Stretch stretch : stretches) {
            if (time.isBefore(stretch.to())) {
                return before + stretch.shownAt(time);
            }
            before += stretch.shown();
        }
        return before + time.since(end()).toNanos() / 1e9;
    }

    /// What is shown after `seconds` on the wall. Past the end, time runs as it is.
    ///
    /// @param seconds from 0 on
    public SimTime time(double seconds) {
        double left = seconds;
        for (Stretch stretch : stretches) {
            if (left < stretch.shown()) {
                return stretch.timeAt(left);
            }
            left -= stretch.shown();
        }
        return end().plus(Duration.ofNanos(Math.round(left * 1e9)));
    }

    /// The moment that is shown `seconds` on the wall after `time`.
    public SimTime after(SimTime time, double seconds) {
        return time(wall(time) + seconds);
    }
}
