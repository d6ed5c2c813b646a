package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.beanstalk.Logs.Kind;
import naru.simulation.beanstalk.Logs.Line;
import naru.simulation.kernel.SimTime;

/// The last lines of every instance's logs are fetched, and thrown away again.
///
/// Source: dg/using-features.logging (what is fetched, and that S3 keeps it 15 minutes);
/// dg/platforms-linux.logging (which file says what).
final class LogFetch {

    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final String ENGINE = "/var/log/eb-engine.log";
    private static final String APPLICATION = "/var/log/web.stdout.log";
    private static final String PROXY_ACCESS = "/var/log/nginx/access.log";
    private static final String PROXY_ERRORS = "/var/log/nginx/error.log";
    private static final String KERNEL = "/var/log/messages";

    private LogFetch() {}

    static boolean request(Draft draft) {
        boolean waiting = draft.logs.filter(each -> each.ready().isEmpty()).isPresent();
        if (waiting || draft.instances().stream().noneMatch(Instance::exists)) {
            return false;
        }
        draft.logs = Optional.of(new Logs(draft.now(), Optional.empty(), new TreeMap<>()));
        draft.done(Happening.What.LOGS_REQUESTED, new TreeMap<>());
        return true;
    }

    static void play(Draft draft) {
        draft.logs.ifPresent(asked -> {
            if (asked.ready().isEmpty()
                    && !asked.requested().plus(Durations.LOGS).isAfter(draft.now())) {
                fetch(draft, asked);
            } else if (asked.ready()
                    .filter(it -> !it.plus(KEPT).isAfter(draft.now()))
                    .isPresent()) {
                draft.logs = Optional.empty();
            }
        });
    }

    private static void fetch(Draft draft, Logs asked) {
        TreeMap<String, List<Line>> all = new TreeMap<>();
        for (Instance each : draft.instances()) {
            if (each.lifecycle() == Instance.Lifecycle.RUNNING && !each.has(Fault.HARDWARE)) {
                all.put(each.id(), lines(draft, each));
            }
        }
        draft.logs = Optional.of(new Logs(asked.requested(), Optional.of(draft.now()), all));
        TreeMap<String, String> values = new TreeMap<>();
        values.put("count", Integer.toString(all.size()));
        draft.say(Happening.Severity.INFO, Happening.What.LOGS_READY, values);
    }

    private static List<Line> lines(Draft draft, Instance instance) {
        List<Line> lines = new ArrayList<>();
        SimTime up = instance.launched().plus(Durations.boot(draft.dice(), instance.id()));
        SimTime booted =
                instance.installed().map(Installed::at).filter(up::isAfter).orElse(up);
        lines.add(line(booted, ENGINE, Kind.BOOTED, "platform", draft.configuration.platform()));
        instance.operation()
                .filter(it -> it.kind() != Operation.Kind.RESTART)
                .ifPresent(it ->
                        lines.add(line(later(it.began(), booted), ENGINE, Kind.INSTALLING, "version", it.version())));
        instance.installed().ifPresent(it -> application(draft, instance, it, lines));
        if (instance.operation().isEmpty() && failed(instance)) {
            SimTime at = draft.deployment
                    .flatMap(Deployment::ended)
                    .map(Deployment.Ended::at)
                    .orElse(draft.now());
            lines.add(line(
                    at,
                    ENGINE,
                    Kind.INSTALL_FAILED,
                    "version",
                    draft.deployment.map(Deployment::version).orElse(draft.version)));
        }
        lines.sort(Comparator.comparing(Line::time));
        return lines;
    }

    private static boolean failed(Instance instance) {
        return instance.installed().map(Installed::failed).orElse(true);
    }

    private static void application(Draft draft, Instance instance, Installed installed, List<Line> lines) {
        String version = installed.version();
        lines.add(line(installed.at(), ENGINE, Kind.INSTALLED, "version", version));
        if (installed.answers().isAfter(draft.now())) {
            return;
        }
        lines.add(line(installed.answers(), APPLICATION, Kind.STARTED, "version", version));
        SimTime checked = later(instance.target().checked(), installed.answers());
        switch (draft.world().conduct(version)) {
            case CRASHES -> {
                lines.add(line(installed.answers(), APPLICATION, Kind.EXITED, "version", version));
                lines.add(line(checked, PROXY_ERRORS, Kind.CONNECTION_REFUSED, "version", version));
            }
            case FAILS_HEALTH_CHECK ->
                lines.add(line(checked, PROXY_ACCESS, Kind.HEALTH_CHECK_FAILED, "version", version));
            case FAILS_REQUESTS -> lines.add(line(checked, PROXY_ACCESS, Kind.REQUEST_FAILED, "version", version));
            case WORKS, FAILS_TO_INSTALL -> {}
        }
        if (instance.has(Fault.HUNG)) {
            lines.add(line(draft.now(), PROXY_ERRORS, Kind.NO_ANSWER, "version", version));
        }
        SimTime started = installed.answers().minus(draft.world().workload().start());
        if (instance.has(Fault.LEAK) && started.isAfter(installed.at())) {
            lines.add(line(started, KERNEL, Kind.OUT_OF_MEMORY, "version", version));
        }
    }

    private static SimTime later(SimTime one, SimTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static Line line(SimTime time, String file, Kind kind, String name, String value) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put(name, value);
        return new Line(time, file, kind, values);
    }
}
