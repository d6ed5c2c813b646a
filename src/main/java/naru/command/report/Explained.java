package naru.command.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.command.report.ExplanationReport.FilterLine;
import naru.command.report.ExplanationReport.NodeLine;
import naru.command.report.ExplanationReport.PodAsked;
import naru.command.report.ExplanationReport.ReasonLine;
import naru.command.report.ExplanationReport.ScoreLine;
import naru.command.report.ExplanationReport.ScoringUsed;
import naru.manifest.Notice;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.PodRequests;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;
import naru.simulation.scheduling.Cluster;
import naru.simulation.scheduling.NodeEvaluation;
import naru.simulation.scheduling.NodeInfo;
import naru.simulation.scheduling.Plugin;
import naru.simulation.scheduling.PluginScore;
import naru.simulation.scheduling.Refusal;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.SchedulingAlgorithm;
import naru.simulation.scheduling.SchedulingDecision;

/// Has the scheduler decide about one pod in a cluster as it stands, and makes an [ExplanationReport] of it.
public final class Explained {

    private Explained() {}

    /// @param template whether the pod stands for those of a workload
    /// @param objects nodes, and the pods on them
    public static ExplanationReport report(
            Pod pod,
            boolean template,
            List<KubeObject> objects,
            List<Notice> notices,
            SchedulerProfile profile,
            long seed) {
        Pod waiting = pod.withSpec(pod.spec().withNodeName(""));
        SchedulingDecision decision = new SchedulingAlgorithm(profile)
                .decide(waiting, cluster(pod, objects), 0, new Dice(seed), SimTime.ZERO);
        List<NodeLine> nodes = decision.explain().stream().map(Explained::node).toList();
        return new ExplanationReport(
                new PodAsked(
                        pod.meta().namespace(),
                        pod.name(),
                        template ? "template" : "pod",
                        Optional.of(pod.spec().nodeName()).filter(node -> !node.isEmpty()),
                        Amount.of(PodRequests.total(pod.spec()))),
                scoring(profile),
                nodes,
                decision.chosen(),
                tied(nodes),
                decision.summary(),
                Notices.lines(notices));
    }

    /// What is taken on each node, the pod in question left out.
    private static Cluster cluster(Pod asked, List<KubeObject> objects) {
        Tree<ObjectKey, KubeObject> all = Tree.empty();
        for (KubeObject object : objects) {
            all = all.with(object.key(), object);
        }
        return new Cluster(allocations(asked, objects), all, Tree.empty());
    }

    private static Tree<String, NodeInfo> allocations(Pod asked, List<KubeObject> objects) {
        Map<String, List<Pod>> pods = new TreeMap<>();
        for (KubeObject object : objects) {
            if (object instanceof Pod pod && !pod.key().equals(asked.key())) {
                pods.computeIfAbsent(pod.spec().nodeName(), name -> new ArrayList<>())
                        .add(pod);
            }
        }
        Tree<String, NodeInfo> allocations = Tree.empty();
        for (KubeObject object : objects) {
            if (object instanceof Node node) {
                NodeInfo info = NodeInfo.of(node, pods.getOrDefault(node.name(), List.of()));
                allocations = allocations.with(node.name(), info);
            }
        }
        return allocations;
    }

    private static ScoringUsed scoring(SchedulerProfile profile) {
        Map<String, Integer> weights = new TreeMap<>();
        profile.weights().forEach((plugin, weight) -> weights.put(plugin.title(), weight));
        return new ScoringUsed(
                profile.fit().type().title(),
                profile.fit().shape().stream()
                        .map(point -> point.utilization() + ":" + point.score())
                        .toList(),
                weights);
    }

    private static NodeLine node(NodeEvaluation evaluation) {
        return new NodeLine(
                evaluation.node(),
                evaluation.examined(),
                evaluation.examined() && evaluation.isFeasible(),
                evaluation.examined() ? filters(evaluation) : List.of(),
                evaluation.scores().stream().map(Explained::score).toList(),
                evaluation.total());
    }

    private static List<FilterLine> filters(NodeEvaluation evaluation) {
        return Arrays.stream(Plugin.values())
                .filter(Plugin::filters)
                .map(plugin -> filter(plugin, evaluation))
                .toList();
    }

    private static FilterLine filter(Plugin plugin, NodeEvaluation evaluation) {
        List<ReasonLine> reasons = evaluation.refusals().stream()
                .filter(refusal -> refusal.plugin() == plugin)
                .map(Explained::reason)
                .toList();
        return new FilterLine(plugin.title(), reasons.isEmpty() ? "passed" : "refused", reasons);
    }

    private static ReasonLine reason(Refusal refusal) {
        return new ReasonLine(refusal.reason(), !refusal.unresolvable(), refusal.arguments());
    }

    private static ScoreLine score(PluginScore score) {
        return new ScoreLine(score.plugin().title(), score.raw(), score.normalized(), score.weight(), score.weighted());
    }

    private static List<String> tied(List<NodeLine> nodes) {
        List<NodeLine> feasible = nodes.stream().filter(NodeLine::feasible).toList();
        long best = feasible.stream().mapToLong(NodeLine::total).max().orElse(0);
        return feasible.stream()
                .filter(node -> node.total() == best)
                .map(NodeLine::name)
                .toList();
    }
}
