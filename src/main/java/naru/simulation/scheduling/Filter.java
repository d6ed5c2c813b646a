package naru.simulation.scheduling;

import java.util.List;

/// One filter plugin, made ready for one pod: may it go on this node, and if not, why not?
///
/// The two methods are one rule said twice, once fast and once in full; a test holds that they agree.
interface Filter {

    /// Whether this filter lets the pod on the node in this place. Allocates nothing.
    boolean admits(NodeTable nodes, int place);

    /// Adds every reason this filter has against the node; none if it admits it.
    void explain(NodeInfo node, List<Refusal> refusals);
}
