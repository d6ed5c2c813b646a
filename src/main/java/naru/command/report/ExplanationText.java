package naru.command.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import naru.command.report.ExplanationReport.FilterLine;
import naru.command.report.ExplanationReport.NodeLine;
import naru.command.report.ExplanationReport.PodAsked;
import naru.command.report.ExplanationReport.ReasonLine;
import naru.command.report.ExplanationReport.ScoreLine;
import naru.stage.text.Messages;

/// An [ExplanationReport] for a person: who may, who may not and why, and the sums.
public final class ExplanationText {

    private final Messages messages;

    public ExplanationText(Messages messages) {
        this.messages = messages;
    }

    public String of(ExplanationReport report) {
        StringBuilder text = new StringBuilder();
        line(text, pod(report.pod()));
        line(text, messages.get("command.explain.scoring", scoring(report)));
        List<NodeLine> feasible =
                report.nodes().stream().filter(NodeLine::feasible).toList();
        if (!feasible.isEmpty()) {
            line(text, "");
            text.append(scores(feasible, report.chosen()).text());
            line(text, messages.get("command.explain.legend"));
        }
        List<NodeLine> refusing = report.nodes().stream()
                .filter(node -> node.examined() && !node.feasible())
                .toList();
        if (!refusing.isEmpty()) {
            line(text, "");
            text.append(refusals(refusing).text());
        }
        long unexamined =
                report.nodes().stream().filter(node -> !node.examined()).count();
        if (unexamined > 0) {
            line(text, messages.get("command.explain.unexamined", unexamined));
        }
        line(text, "");
        line(text, verdict(report));
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private String pod(PodAsked pod) {
        String requests = pod.requests().entrySet().stream()
                .map(request -> request.getKey() + " " + request.getValue())
                .collect(Collectors.joining(", "));
        String name = pod.namespace() + "/" + pod.name();
        String asked = requests.isEmpty()
                ? messages.get("command.explain.pod-without-requests", name)
                : messages.get("command.explain.pod", name, requests);
        return asked
                + pod.currentNode()
                        .map(node -> "\n" + messages.get("command.explain.placed", node))
                        .orElse("");
    }

    private static String scoring(ExplanationReport report) {
        List<String> shape = report.scoring().shape();
        return report.scoring().strategy() + (shape.isEmpty() ? "" : " (" + String.join(", ", shape) + ")");
    }

    private Columns scores(List<NodeLine> nodes, Optional<String> chosen) {
        List<String> titles = new ArrayList<>(List.of(messages.get("command.column.node")));
        nodes.getFirst().scores().forEach(score -> titles.add(score.plugin()));
        titles.add(messages.get("command.column.total"));
        Columns columns = new Columns().row(titles);
        for (NodeLine node : nodes) {
            List<String> cells =
                    new ArrayList<>(List.of((chosen.equals(Optional.of(node.name())) ? "→ " : "  ") + node.name()));
            node.scores().forEach(score -> cells.add(sum(score)));
            cells.add(Long.toString(node.total()));
            columns.row(cells);
        }
        return columns;
    }

    /// `raw → normalized ×weight = weighted`, the part that says nothing left out.
    private static String sum(ScoreLine score) {
        String normalized = score.raw() == score.normalized()
                ? Long.toString(score.raw())
                : score.raw() + " → " + score.normalized();
        return normalized + " ×" + score.weight() + " = " + score.weighted();
    }

    private Columns refusals(List<NodeLine> nodes) {
        Columns columns = new Columns()
                .row(
                        messages.get("command.column.node"),
                        messages.get("command.column.refused-by"),
                        messages.get("command.column.reason"),
                        messages.get("command.column.details"));
        for (NodeLine node : nodes) {
            for (FilterLine filter : node.filters()) {
                for (ReasonLine reason : filter.reasons()) {
                    columns.row("  " + node.name(), filter.plugin(), reason.reason(), details(reason.arguments()));
                }
            }
        }
        return columns;
    }

    /// The figures behind a reason, amounts of a resource as Kubernetes writes them.
    private static String details(Map<String, String> arguments) {
        String resource = arguments.getOrDefault("resource", "");
        return arguments.entrySet().stream()
                .filter(argument -> !argument.getKey().equals("resource"))
                .map(argument -> argument.getKey() + "="
                        + (resource.isEmpty()
                                ? argument.getValue()
                                : Amount.of(resource, Long.parseLong(argument.getValue()))))
                .collect(Collectors.joining(" "));
    }

    private String verdict(ExplanationReport report) {
        return report.chosen()
                .map(node -> report.tied().size() > 1
                        ? messages.get("command.explain.tied", node, String.join(", ", report.tied()))
                        : messages.get("command.explain.chosen", node))
                .orElseGet(() -> messages.get("command.explain.nowhere", report.summary()));
    }
}
