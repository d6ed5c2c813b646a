package naru.simulation.kubelet;

import java.time.Duration;
import naru.simulation.kernel.SimTime;

/// How long the kubelet waits before it starts a container again that keeps ending.
///
/// The first restart is at once; then the wait doubles from 10 s to 5 min. A container that ran for more than 10
/// minutes is forgiven. The wait counts from when the container ended, the 10 minutes from when the kubelet last
/// allowed a start, which is taken to be when the container started.
///
/// Source: `pkg/kubelet/kuberuntime/kuberuntime_manager.go`, `doBackOff`; `pkg/kubelet/kubelet.go`,
/// `newCrashLoopBackOff` (facts.json `crashloop.*`).
///
/// @param delay the wait after the next exit, zero: no exit is remembered
public record CrashLoopBackoff(Settings settings, Duration delay) {

    /// @param initial the first wait that is not zero
    /// @param max where doubling ends
    /// @param resetWindow a run longer than this (strictly) is forgiven; it does not follow `max`
    public record Settings(Duration initial, Duration max, Duration resetWindow) {

        /// `crashloop.initial_delay`, `crashloop.max_delay`, `crashloop.reset_window`.
        public static final Settings DEFAULT =
                new Settings(Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofMinutes(10));
    }

    /// @param delay from the exit to the next start
    /// @param next what is remembered from that start on
    public record Step(Duration delay, CrashLoopBackoff next) {}

    /// Nothing remembered, with the kubelet's default settings.
    public static final CrashLoopBackoff NONE = new CrashLoopBackoff(Settings.DEFAULT, Duration.ZERO);

    /// The kubelet tidies away what is past the window every 2 s (`crashloop.gc_effect`); here at the first whole
    /// second past it. A container that is waiting by then starts at once, and what it did is forgotten.
    private static final Duration TIDY_AFTER_WINDOW = Duration.ofSeconds(1);

    /// What comes of a container that ran from `startedAt` to `finishedAt`.
    public Step afterExit(SimTime startedAt, SimTime finishedAt) {
        Duration ran = finishedAt.since(startedAt);
        if (delay.isZero() || ran.compareTo(settings.resetWindow) > 0) {
            return new Step(Duration.ZERO, with(settings.initial));
        }
        Duration untilForgotten = settings.resetWindow.plus(TIDY_AFTER_WINDOW).minus(ran);
        if (delay.compareTo(untilForgotten) >= 0) {
            return new Step(untilForgotten, with(settings.initial));
        }
        return new Step(delay, with(delay.multipliedBy(2)));
    }

    private CrashLoopBackoff with(Duration next) {
        return new CrashLoopBackoff(settings, next.compareTo(settings.max) > 0 ? settings.max : next);
    }
}
