package naru.simulation.era;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import naru.simulation.era.Happening.What;
import naru.simulation.kernel.SimTime;

/// A world while a test does things to it.
final class EraRun {

    private final EraDynamics dynamics;
    private EraWorld world;

    EraRun(EraWorld begin) {
        dynamics = new EraDynamics(begin);
        world = begin;
    }

    static EraRun sideBySide() {
        return new EraRun(EraStart.sideBySide(Figures.USUAL));
    }

    EraRun does(EraCommand command) {
        world = dynamics.apply(world, command).orElseThrow(() -> new AssertionError("refused: " + command));
        return this;
    }

    boolean refuses(EraCommand command) {
        return dynamics.apply(world, command).isEmpty();
    }

    EraRun after(double seconds) {
        return after(Duration.ofMillis((long) (seconds * 1000)));
    }

    EraRun after(Duration duration) {
        world = dynamics.advance(world, world.time().plus(duration));
        return this;
    }

    EraWorld world() {
        return world;
    }

    Site site(Era era) {
        return world.site(era).orElseThrow();
    }

    Instance instance(Era era, String name) {
        return site(era).instance(name).orElseThrow();
    }

    /// Those of whom something was ever written down.
    Set<String> subjects(Era era, What... whats) {
        Set<String> subjects = new TreeSet<>();
        world.happenings().stream()
                .filter(each -> each.site() == era && List.of(whats).contains(each.what()))
                .forEach(each -> subjects.add(each.subject()));
        return subjects;
    }

    /// When it was first written down.
    SimTime first(Era era, What what, String subject) {
        return world.happenings().stream()
                .filter(each -> each.site() == era
                        && each.what() == what
                        && each.subject().equals(subject))
                .map(Happening::time)
                .findFirst()
                .orElseThrow(() -> new AssertionError(era + " has no " + what + " of " + subject));
    }
}
