package naru.command.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `explain` answers: where one pod would go now, and why, node by node and plugin by plugin.
///
/// @param chosen null if no node is feasible
/// @param tied every node with the best total; the scheduler takes one of them at random, by the seed
/// @param summary what the scheduler would write into its event
/// @param notices what is worth knowing about the files, such as fields that are not played
public record ExplanationReport(
        PodAsked pod,
        ScoringUsed scoring,
        List<NodeLine> nodes,
        Optional<String> chosen,
        List<String> tied,
        String summary,
        List<SimulationReport.NoticeLine> notices) {

    /// @param origin `pod`: it exists; `template`: it stands for the pods that this owner makes
    /// @param currentNode where it is already (it is explained as if it were not); null while it waits
    public record PodAsked(
            String namespace, String name, String origin, Optional<String> currentNode, Map<String, String> requests) {}

    /// @param shape as `utilization:score`; empty but for RequestedToCapacityRatio
    public record ScoringUsed(String strategy, List<String> shape, Map<String, Integer> weights) {}

    /// @param examined false if enough feasible nodes had been found before its turn came
    /// @param scores empty if it is not feasible; normalized ones are 0 to 100, weighted is normalized times weight
    /// @param total of the weighted scores
    public record NodeLine(
            String name,
            boolean examined,
            boolean feasible,
            List<FilterLine> filters,
            List<ScoreLine> scores,
            long total) {}

    /// @param verdict `passed` or `refused`
    public record FilterLine(String plugin, String verdict, List<ReasonLine> reasons) {}

    /// @param reason in Kubernetes' own words
    /// @param resolvable whether taking other pods away could help
    /// @param arguments the figures behind it, cpu in millicores, memory in bytes
    public record ReasonLine(String reason, boolean resolvable, Map<String, String> arguments) {}

    public record ScoreLine(String plugin, long raw, long normalized, int weight, long weighted) {}
}
