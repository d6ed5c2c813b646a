package naru.simulation.scheduling;

import java.util.Optional;
import java.util.function.UnaryOperator;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Tree;

/// What counts on every node: the pods that are bound to it, and those that are about to be.
///
/// Source: `pkg/scheduler/backend/cache/cache.go`; for nominated pods `pkg/scheduler/backend/queue/nominator.go`.
final class SchedulerCache {

    private final ApiServer api;
    private final Notebook notebook;

    SchedulerCache(ApiServer api, Notebook notebook) {
        this.api = api;
        this.notebook = notebook;
    }

    /// What a cycle looks at.
    Cluster cluster() {
        return notebook.state().cluster(api.state().objects());
    }

    Node node(String name) {
        return notebook.state().nodes().get(name).orElseThrow().node();
    }

    void put(Node node) {
        Tree<String, NodeInfo> nodes = notebook.state().nodes();
        NodeInfo info = nodes.get(node.name())
                .map(known -> known.withNode(node))
                .orElseGet(() -> NodeInfo.of(node, api.podsOn(node.name())));
        notebook.write(notebook.state().withNodes(nodes.with(node.name(), info)));
    }

    void remove(Node node) {
        notebook.write(notebook.state().withNodes(notebook.state().nodes().without(node.name())));
    }

    /// Counts a pod on a node, whether or not it is bound there; again if it looks otherwise by now.
    void count(Pod pod, String node) {
        change(node, info -> info.withPod(pod));
    }

    void discount(Pod pod, String node) {
        change(node, info -> info.withoutPod(pod));
    }

    private void change(String node, UnaryOperator<NodeInfo> change) {
        Tree<String, NodeInfo> nodes = notebook.state().nodes();
        nodes.get(node)
                .ifPresent(info -> notebook.write(notebook.state().withNodes(nodes.with(node, change.apply(info)))));
    }

    /// Notes whether others leave a node for this pod.
    void nominate(Pod pod, boolean waits) {
        boolean isNominated = waits && !pod.status().nominatedNode().isEmpty();
        Tree<ObjectKey, Pod> nominated = notebook.state().nominated();
        notebook.write(notebook.state()
                .withNominated(isNominated ? nominated.with(pod.key(), pod) : nominated.without(pod.key())));
    }

    /// Whether what is read of other pods on a node has changed: their labels, whether they are leaving, since when
    /// they run.
    static boolean looksOtherwise(Optional<Pod> before, Pod after) {
        return before.filter(known -> known.meta().labels().equals(after.meta().labels())
                        && known.meta().isTerminating() == after.meta().isTerminating()
                        && known.status().startTime().equals(after.status().startTime())
                        && known.spec() == after.spec())
                .isEmpty();
    }
}
