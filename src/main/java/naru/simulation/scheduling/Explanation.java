package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Works out again, in full, what a decision was made of.
final class Explanation {

    private Explanation() {}

    static List<NodeEvaluation> of(SchedulingDecision decision) {
        PodCycle cycle = PodCycle.of(decision.pod());
        List<NodeInfo> nodes = decision.nodes().values();
        NodeTable table = NodeTable.of(nodes);
        Filters filters = Filters.of(cycle, decision.cluster(), table);
        List<List<Refusal>> refusals = nodes.stream().map(filters::allRefusals).toList();
        int[] scored = IntStream.range(0, nodes.size())
                .filter(i -> decision.feasible() > 1
                        && isExamined(decision, i)
                        && refusals.get(i).isEmpty())
                .toArray();
        List<List<PluginScore>> scores = Scores.of(decision.profile(), cycle, decision.cluster(), table, scored)
                .explain(table, scored);
        List<NodeEvaluation> evaluations = new ArrayList<>(nodes.size());
        int next = 0;
        for (int i = 0; i < nodes.size(); i++) {
            boolean isScored = next < scored.length && scored[next] == i;
            evaluations.add(new NodeEvaluation(
                    nodes.get(i).name(),
                    isExamined(decision, i),
                    refusals.get(i),
                    isScored ? scores.get(next++) : List.of()));
        }
        return evaluations;
    }

    private static Filters filters(SchedulingDecision decision) {
        NodeTable table = NodeTable.of(decision.nodes().values());
        return Filters.of(PodCycle.of(decision.pod()), decision.cluster(), table);
    }

    private static boolean isExamined(SchedulingDecision decision, int place) {
        return Math.floorMod(place - decision.startIndex(), decision.nodes().size()) < decision.examined();
    }

    static SortedMap<String, Integer> reasons(SchedulingDecision decision) {
        Filters filters = filters(decision);
        SortedMap<String, Integer> reasons = new TreeMap<>();
        List<NodeInfo> nodes = decision.nodes().values();
        for (int i = 0; i < nodes.size(); i++) {
            if (isExamined(decision, i)) {
                for (Refusal refusal : filters.firstRefusals(nodes.get(i))) {
                    reasons.merge(refusal.reason(), 1, Integer::sum);
                }
            }
        }
        return reasons;
    }

    /// The parts are sorted as text, numbers and all, as Kubernetes does. What keeps the pod off every node is not
    /// counted.
    static String summary(SchedulingDecision decision) {
        String none = "0/" + decision.nodes().size() + " nodes are available: ";
        return filters(decision)
                .obstacle()
                .map(obstacle -> none + obstacle.reason() + '.')
                .orElseGet(() -> counted(decision));
    }

    private static String counted(SchedulingDecision decision) {
        List<String> parts = new ArrayList<>();
        decision.reasons().forEach((reason, count) -> parts.add(count + " " + reason));
        parts.sort(null);
        String available = decision.feasible() + "/" + decision.nodes().size() + " nodes are available";
        return parts.isEmpty() ? available : available + ": " + String.join(", ", parts) + ".";
    }
}
