package naru.command.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import naru.command.report.SimulationReport.EventLine;
import naru.command.report.SimulationReport.NodeLine;
import naru.command.report.SimulationReport.PodLine;
import naru.simulation.api.ResourceList;
import naru.stage.text.Messages;

/// A [SimulationReport] as tables for a person, in the manner of `kubectl get`.
public final class SimulationText {

    private static final String NOTHING = "-";

    private final Messages messages;

    public SimulationText(Messages messages) {
        this.messages = messages;
    }

    public String of(SimulationReport report) {
        StringBuilder text = new StringBuilder(messages.get(
                        "command.text.after",
                        report.durationSeconds().toPlainString(),
                        Long.toString(report.seed()),
                        report.stateHash()))
                .append('\n');
        report.events().ifPresent(events -> section(text, "command.text.events", events(events)));
        section(text, "command.text.nodes", nodes(report.nodes()));
        section(text, "command.text.pods", pods(report.pods()));
        if (!report.services().isEmpty()) {
            section(text, "command.text.services", services(report));
        }
        text.append(new WorkingsText(messages).of(report.workings()));
        if (!report.notPlayed().isEmpty()) {
            section(text, "command.text.not-played", notPlayed(report));
        }
        return text.toString();
    }

    private void section(StringBuilder text, String title, Columns columns) {
        text.append('\n').append(messages.get(title)).append('\n').append(columns.text());
    }

    private Columns titles(String... keys) {
        return new Columns()
                .row(List.of(keys).stream()
                        .map(key -> messages.get("command.column." + key))
                        .toList());
    }

    private Columns nodes(List<NodeLine> nodes) {
        Columns columns = titles("name", "state", "cpu", "memory", "pods", "taints");
        for (NodeLine node : nodes) {
            columns.row(
                    node.name(),
                    state(node),
                    share(node, ResourceList.CPU),
                    share(node, ResourceList.MEMORY),
                    share(node, ResourceList.PODS),
                    node.taints().isEmpty() ? NOTHING : String.join(",", node.taints()));
        }
        return columns;
    }

    /// As `kubectl get nodes` has it.
    private static String state(NodeLine node) {
        return (node.ready() ? "Ready" : "NotReady") + (node.unschedulable() ? ",SchedulingDisabled" : "");
    }

    private static String share(NodeLine node, String resource) {
        Map<String, String> allocatable = node.allocatable();
        return node.requested().getOrDefault(resource, "0") + " / " + allocatable.getOrDefault(resource, NOTHING);
    }

    private Columns pods(List<PodLine> pods) {
        Columns columns = titles("namespace", "name", "ready", "status", "restarts", "node", "qos");
        for (PodLine pod : pods) {
            columns.row(
                    pod.namespace(),
                    pod.name(),
                    pod.ready(),
                    pod.status(),
                    Integer.toString(pod.restarts()),
                    pod.node().orElse(NOTHING),
                    pod.qosClass());
        }
        return columns;
    }

    private Columns services(SimulationReport report) {
        Columns columns = titles("namespace", "name", "endpoints");
        report.services()
                .forEach(service -> columns.row(
                        service.namespace(), service.name(), service.readyEndpoints() + " / " + service.endpoints()));
        return columns;
    }

    private Columns notPlayed(SimulationReport report) {
        Columns columns = titles("kind", "name");
        report.notPlayed().forEach(object -> columns.row(object.kind(), object.name()));
        return columns;
    }

    private Columns events(List<EventLine> events) {
        Columns columns = titles("time", "source", "type", "reason", "object", "details");
        for (EventLine event : events) {
            columns.row(
                    event.time().toPlainString() + "s",
                    event.source(),
                    event.type(),
                    event.reason(),
                    event.object(),
                    event.arguments().entrySet().stream()
                            .map(argument -> argument.getKey() + "=" + argument.getValue())
                            .collect(Collectors.joining(" ")));
        }
        return columns;
    }
}
