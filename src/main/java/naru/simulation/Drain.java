package naru.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import naru.simulation.api.Component;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.controlplane.Evictions;

/// `kubectl drain --ignore-daemonsets --delete-emptydir-data --force`: evicts every pod of a cordoned node, asks again
/// where a disruption budget says no, and is done when the last of them is gone.
///
/// Pods of DaemonSets stay. Pods without a controller go too, though nobody makes them anew: without `--force` kubectl
/// would refuse to begin.
///
/// Source: `staging/src/k8s.io/kubectl/pkg/drain/drain.go`, `evictPods`, `waitForDelete`; `filters.go`.
record Drain(ApiServer api, Agenda agenda) {

    private static final Duration RETRY = Duration.ofSeconds(5);

    /// How often it looks whether the evicted pods are gone.
    private static final Duration POLL = Duration.ofSeconds(1);

    void begin(String node) {
        agenda.cancelDrain(node);
        api.record(
                Component.USER,
                Reason.DRAINED,
                ObjectKey.node(node),
                Map.of("pods", Integer.toString(leaving(node).size())));
        goOn(new DrainAttempt(node, new TreeSet<>()));
    }

    void goOn(DrainAttempt attempt) {
        SortedSet<String> refused = new TreeSet<>(attempt.refused());
        boolean again = false;
        for (Pod pod : leaving(attempt.node())) {
            Optional<PodDisruptionBudget> budget =
                    pod.meta().isTerminating() ? Optional.empty() : new Evictions(api).evict(pod.key());
            again |= budget.isPresent();
            boolean told = budget.isEmpty() || !refused.add(pod.meta().uid());
            if (!told) {
                api.record(
                        Component.API_SERVER,
                        Reason.EVICTION_REFUSED,
                        pod.key(),
                        Map.of("budget", budget.get().name()));
            }
        }
        if (leaving(attempt.node()).isEmpty()) {
            api.record(Component.USER, Reason.NODE_EMPTIED, ObjectKey.node(attempt.node()), Map.of());
        } else {
            agenda.after(again ? RETRY : POLL, new DrainAttempt(attempt.node(), refused));
        }
    }

    private List<Pod> leaving(String node) {
        return api.podsOn(node).stream()
                .filter(pod -> pod.isTerminal() || !isDaemon(pod))
                .toList();
    }

    private static boolean isDaemon(Pod pod) {
        return pod.meta()
                .owner()
                .filter(owner -> owner.kind().equals(Kind.DAEMON_SET.title()))
                .isPresent();
    }
}
