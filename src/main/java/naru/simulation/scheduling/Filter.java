package naru.simulation.scheduling;

import java.util.List;

/// One filter plugin, made ready for one pod: may it go on this node, and if not, why not?
///
/// The two methods are one rule said twice, once fast and once in full; a test holds that they agree.
interface Filter {

    /// Whether this filter lets the pod on the node in this place. Allocates nothing where every pod is asked.
    boolean admits(NodeTable nodes, int place);

    /// Adds every reason this filter has against the node; none if it admits it.
    void explain(NodeInfo node, List<Refusal> refusals);

    /// The same filter in a cluster where one node is otherwise. Most look at one node only, and do not mind.
    ///
    /// Source: `staging/src/k8s.io/kube-scheduler/framework/interface.go`, `PreFilterExtensions`.
    default Filter where(NodeInfo before, NodeInfo after) {
        return this;
    }
}
