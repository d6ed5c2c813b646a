package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.beanstalk.Cause.Kind;
import naru.simulation.kernel.SimTime;

/// How an instance is found to be: by what is being done on it, by the load balancer, and by what its agent
/// reports.
///
/// Sources: dg/health-enhanced, "Factors"; dg/health-enhanced-status;
/// dg/environments-health-enhanced-notifications. The pages call failures moderate, high and very high and
/// give no figures: those here are assumed.
final class Checkup {

    private static final Duration NOTICED = Duration.ofMinutes(1);

    /// Percent of requests answered with a 5xx.
    private static final double MODERATE = 1;

    private static final double HIGH = 10;
    private static final double VERY_HIGH = 40;

    private static final Duration SLOW = Duration.ofSeconds(2);
    private static final Duration VERY_SLOW = Duration.ofSeconds(5);
    private static final int BUSY = 90;
    private static final int VERY_BUSY = 95;
    private static final int FULL = 90;
    private static final int PERCENT = 100;

    private final Draft draft;
    private final Instance instance;
    private final SimTime now;
    private final List<Finding> findings = new ArrayList<>();

    private Checkup(Draft draft, Instance instance) {
        this.draft = draft;
        this.instance = instance;
        this.now = draft.now();
    }

    static Health of(Draft draft, Instance instance) {
        Checkup checkup = new Checkup(draft, instance);
        checkup.look();
        return Finding.health(checkup.findings, draft.now());
    }

    private void look() {
        if (instance.has(Fault.HARDWARE)) {
            silence();
        } else if (instance.operation().isPresent()) {
            operation(instance.operation().get());
        } else if (instance.installed().isEmpty()) {
            find(Status.SEVERE, Kind.DEPLOYMENT_FAILED);
        } else {
            version(instance.installed().get());
            target();
            process();
            instance.samples().stream().reduce((_, last) -> last).ifPresent(this::requests);
            resources();
            if (findings.isEmpty()) {
                recent(instance.installed().get());
            }
        }
    }

    private void find(Status status, Kind kind, Object... values) {
        findings.add(Finding.of(status, kind, values));
    }

    private void silence() {
        SimTime seen = instance.samples().stream()
                .reduce((_, last) -> last)
                .map(Sample::end)
                .orElse(instance.lifecycleSince());
        Duration silent = now.since(seen);
        boolean noticed = silent.compareTo(NOTICED) >= 0;
        find(noticed ? Status.SEVERE : Status.UNKNOWN, Kind.NO_DATA, "seconds", silent.toSeconds());
    }

    /// Within the command timeout nothing is expected of it; after that it is taking very long.
    private void operation(Operation operation) {
        Duration running = now.since(operation.began());
        boolean first = operation.kind() == Operation.Kind.INITIALIZATION;
        Status usual = first ? Status.PENDING : Status.INFO;
        boolean late = running.compareTo(draft.configuration.deployment().effectiveTimeout()) > 0;
        find(
                late ? Status.WARNING : usual,
                first ? Kind.INITIALIZING : Kind.DEPLOYING,
                "seconds",
                running.toSeconds(),
                "version",
                operation.version());
    }

    /// After a failed deployment the version expected is that of the last successful one.
    private void version(Installed installed) {
        if (installed.failed()) {
            find(Status.DEGRADED, Kind.DEPLOYMENT_FAILED);
        }
        if (!draft.busy() && !draft.version.isEmpty() && !installed.version().equals(draft.version)) {
            find(Status.DEGRADED, Kind.WRONG_VERSION, "version", installed.version(), "previous", draft.version);
        }
    }

    private void target() {
        switch (instance.target().state()) {
            case UNHEALTHY -> find(Status.SEVERE, Kind.TARGET_UNHEALTHY);
            case INITIAL, NOT_REGISTERED ->
                find(
                        Status.PENDING,
                        Kind.INITIALIZING,
                        "seconds",
                        now.since(instance.target().since()).toSeconds());
            case HEALTHY, DRAINING -> {}
        }
    }

    private void process() {
        Conduct conduct = draft.world().conduct(instance.version());
        if (conduct == Conduct.CRASHES || conduct == Conduct.FAILS_TO_INSTALL) {
            find(Status.SEVERE, Kind.PROCESS_DOWN);
        }
    }

    private void requests(Sample sample) {
        if (sample.requests() == 0) {
            return;
        }
        double failing = (double) sample.errors() * PERCENT / sample.requests();
        Optional<Status> status = failing >= VERY_HIGH
                ? Optional.of(Status.SEVERE)
                : failing >= HIGH
                        ? Optional.of(Status.DEGRADED)
                        : failing >= MODERATE ? Optional.of(Status.WARNING) : Optional.empty();
        status.ifPresent(found -> find(found, Kind.REQUESTS_FAILING, "percent", Math.round(failing)));
        long millis = sample.answered() == 0 ? 0 : sample.latencyMillis() / sample.answered();
        if (millis >= SLOW.toMillis()) {
            boolean very = millis >= VERY_SLOW.toMillis();
            find(very ? Status.DEGRADED : Status.WARNING, Kind.SLOW, "seconds", millis / 1000);
        }
    }

    private void resources() {
        List<Sample> samples = instance.samples();
        if (!samples.isEmpty()) {
            long busy = Math.round(samples.getLast().busy() * PERCENT);
            boolean always = samples.size() == HealthWatch.KEPT
                    && samples.stream().allMatch(each -> Math.round(each.busy() * PERCENT) >= VERY_BUSY);
            if (busy >= BUSY) {
                find(always ? Status.DEGRADED : Status.WARNING, Kind.CPU_BUSY, "percent", busy);
            }
        }
        long full = (long) (instance.memoryMib() + Shift.SYSTEM_MIB)
                * PERCENT
                / instance.type().memoryMib();
        if (full >= FULL) {
            find(Status.WARNING, Kind.MEMORY_SHORT, "percent", full);
        }
    }

    /// Good news is told for a while.
    private void recent(Installed installed) {
        Duration ago = now.since(installed.at());
        if (installed.at().isAfter(SimTime.ZERO) && ago.compareTo(NOTICED) < 0) {
            find(Status.OK, Kind.DEPLOYED, "seconds", ago.toSeconds(), "version", installed.version());
        }
    }
}
