package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.api.ObjectKey;
import naru.simulation.scheduling.NodeEvaluation;
import naru.simulation.scheduling.Plugin;
import naru.simulation.scheduling.SchedulingDecision;

/// Why a pod is where it is: each node's verdict in the scheduler's last decision about it.
///
/// @param plugins those that scored, in Kubernetes' order
/// @param rows the chosen node first, then by total, then the nodes that refused, then those never looked at
public record ScoreTable(String pod, Optional<String> chosen, List<Plugin> plugins, List<NodeEvaluation> rows) {

    public ScoreTable {
        plugins = List.copyOf(plugins);
        rows = List.copyOf(rows);
    }

    /// Empty for a pod that the scheduler has not decided about, such as one that a person placed.
    public static Optional<ScoreTable> of(Snapshot snapshot, ObjectKey pod) {
        return snapshot.decision(pod).map(decision -> of(pod, decision));
    }

    private static ScoreTable of(ObjectKey pod, SchedulingDecision decision) {
        List<NodeEvaluation> rows = new ArrayList<>(decision.explain());
        String chosen = decision.chosen().orElse("");
        rows.sort(Comparator.comparing((NodeEvaluation row) -> !row.node().equals(chosen))
                .thenComparing(row -> !row.examined())
                .thenComparing(row -> !row.isFeasible())
                .thenComparing(Comparator.comparingLong(NodeEvaluation::total).reversed())
                .thenComparing(NodeEvaluation::node));
        List<Plugin> plugins = decision.profile().weights().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .filter(plugin -> !isForFew(plugin) || hasScored(plugin, rows))
                .toList();
        return new ScoreTable(Names.brief(pod), decision.chosen(), plugins, rows);
    }

    /// Most pods do not mind who else is where: a column for it would be empty.
    private static boolean isForFew(Plugin plugin) {
        return plugin == Plugin.POD_TOPOLOGY_SPREAD || plugin == Plugin.INTER_POD_AFFINITY;
    }

    private static boolean hasScored(Plugin plugin, List<NodeEvaluation> rows) {
        return rows.stream().flatMap(row -> row.scores().stream()).anyMatch(score -> score.plugin() == plugin);
    }
}
