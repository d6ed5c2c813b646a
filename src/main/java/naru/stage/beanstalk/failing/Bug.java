package naru.stage.beanstalk.failing;

import java.util.List;
import java.util.Set;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.Logs;

/// What is wrong with a version. Two that make a program behave alike look alike in events and health; only a line of
/// the log tells them apart.
enum Bug {
    MISSING_PACKAGE(Conduct.FAILS_TO_INSTALL),
    FAILING_HOOK(Conduct.FAILS_TO_INSTALL),
    MISSING_VARIABLE(Conduct.CRASHES),
    WRONG_RUNTIME(Conduct.CRASHES),
    HEALTH_PATH(Conduct.FAILS_HEALTH_CHECK);

    static final List<Bug> ALL = List.of(values());

    private static final Set<Logs.Kind> TELLING =
            Set.of(Logs.Kind.INSTALL_FAILED, Logs.Kind.EXITED, Logs.Kind.HEALTH_CHECK_FAILED);

    private final Conduct conduct;

    Bug(Conduct conduct) {
        this.conduct = conduct;
    }

    Conduct conduct() {
        return conduct;
    }

    /// Of the next version, which mends what the reader took for the cause.
    Conduct after(Bug mended) {
        return mended == this ? Conduct.WORKS : conduct;
    }

    /// Whether this is the line that names the cause.
    static boolean isTold(Logs.Line line) {
        return TELLING.contains(line.kind());
    }
}
