package naru.command.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import naru.command.report.Workings.TrafficLine;
import naru.stage.text.Messages;

/// [Workings] as tables for a person; what there is none of has no table.
record WorkingsText(Messages messages) {

    private static final String NOTHING = "-";

    String of(Workings workings) {
        StringBuilder text = new StringBuilder();
        table(
                text,
                "workloads",
                List.of("kind", "namespace", "name", "ready", "updated", "available", "revision"),
                workings.workloads(),
                line -> List.of(
                        line.kind(),
                        line.namespace(),
                        line.name(),
                        line.ready() + "/" + line.desired(),
                        number(line.updated()),
                        number(line.available()),
                        line.revision().orElse(NOTHING)));
        table(
                text,
                "jobs",
                List.of("namespace", "name", "state", "completions", "active", "failed"),
                workings.jobs(),
                line -> List.of(
                        line.namespace(),
                        line.name(),
                        line.state(),
                        line.succeeded() + "/"
                                + line.completions().map(String::valueOf).orElse("1"),
                        number(line.active()),
                        number(line.failed())));
        table(
                text,
                "cronjobs",
                List.of("namespace", "name", "schedule", "active", "last"),
                workings.cronJobs(),
                line -> List.of(
                        line.namespace(),
                        line.name(),
                        line.schedule(),
                        number(line.active()),
                        line.lastScheduleSeconds()
                                .map(seconds -> seconds.toPlainString() + "s")
                                .orElse(NOTHING)));
        table(
                text,
                "autoscalers",
                List.of("namespace", "name", "target", "measured", "current", "desired"),
                workings.autoscalers(),
                line -> List.of(
                        line.namespace(),
                        line.name(),
                        line.target(),
                        String.join(", ", line.measured()),
                        number(line.replicas()),
                        number(line.desired())));
        table(
                text,
                "budgets",
                List.of("namespace", "name", "allowed", "healthy"),
                workings.disruptionBudgets(),
                line -> List.of(
                        line.namespace(), line.name(), number(line.allowed()), line.healthy() + "/" + line.desired()));
        table(
                text,
                "claims",
                List.of("namespace", "name", "state", "volume", "capacity", "class"),
                workings.volumeClaims(),
                line -> List.of(
                        line.namespace(),
                        line.name(),
                        line.phase(),
                        line.volume().orElse(NOTHING),
                        line.capacity(),
                        line.storageClass().orElse(NOTHING)));
        table(
                text,
                "traffic",
                List.of("client", "answered", "failed", "mean", "slowest", "causes"),
                workings.traffic(),
                line -> List.of(
                        line.client(),
                        line.answered() + "/" + line.sent(),
                        number(line.sent() - line.answered()),
                        line.meanMillis().map(millis -> millis + "ms").orElse(NOTHING),
                        line.slowestMillis() + "ms",
                        causes(line)));
        return text.toString();
    }

    private static String number(long number) {
        return Long.toString(number);
    }

    /// In the words of [naru.simulation.traffic.RequestOutcome].
    private static String causes(TrafficLine line) {
        List<String> causes = new ArrayList<>();
        cause(causes, "NoEndpoint", line.noEndpoint());
        cause(causes, "ConnectionLost", line.connectionLost());
        cause(causes, "Error", line.errors());
        cause(causes, "TimedOut", line.timedOut());
        return causes.isEmpty() ? NOTHING : String.join(" ", causes);
    }

    private static void cause(List<String> causes, String name, long count) {
        if (count > 0) {
            causes.add(name + "=" + count);
        }
    }

    private <L> void table(
            StringBuilder text, String title, List<String> keys, List<L> lines, Function<L, List<String>> cells) {
        if (lines.isEmpty()) {
            return;
        }
        Columns columns = new Columns()
                .row(keys.stream()
                        .map(key -> messages.get("command.column." + key))
                        .toList());
        lines.forEach(line -> columns.row(cells.apply(line)));
        text.append('\n')
                .append(messages.get("command.text." + title))
                .append('\n')
                .append(columns.text());
    }
}
