package naru.simulation.kernel;

import java.time.Duration;

/// A wait that doubles each time it is needed, and is forgotten after a while of quiet.
///
/// Source: `staging/src/k8s.io/client-go/util/flowcontrol/backoff.go` (facts.json `crashloop.factor`,
/// `imagepull.backoff_initial`).
///
/// @param initial the first wait
/// @param max where doubling ends; after twice this without need (strictly more) it begins anew
/// @param delay the wait now; zero: nothing is remembered
/// @param updated when `delay` was last set
public record Backoff(Duration initial, Duration max, Duration delay, SimTime updated) {

    /// Nothing remembered.
    public static Backoff none(Duration initial, Duration max) {
        return new Backoff(initial, max, Duration.ZERO, SimTime.ZERO);
    }

    public boolean isNone() {
        return delay.isZero();
    }

    /// After one more failure, which happened at `event`.
    public Backoff next(SimTime event, SimTime now) {
        Duration doubled = isNone() || isExpired(event) ? initial : delay.multipliedBy(2);
        return new Backoff(initial, max, doubled.compareTo(max) > 0 ? max : doubled, now);
    }

    /// Whether to wait still, counted from `event`.
    public boolean holdsSince(SimTime event, SimTime now) {
        return !isNone() && !isExpired(event) && now.since(event).compareTo(delay) < 0;
    }

    /// Whether to wait still at `now`, counted from when the delay was last set.
    public boolean holds(SimTime now) {
        return !isNone() && !isExpired(now) && now.since(updated).compareTo(delay) < 0;
    }

    /// Without what nobody has needed for long.
    public Backoff tidied(SimTime now) {
        return isExpired(now) ? none(initial, max) : this;
    }

    private boolean isExpired(SimTime event) {
        return event.since(updated).compareTo(max.multipliedBy(2)) > 0;
    }
}
