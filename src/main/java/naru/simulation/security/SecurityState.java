package naru.simulation.security;

import java.util.List;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// Where intruders are.
///
/// @param intrusions by the uid of the pod, as long as it is there
public record SecurityState(Tree<String, Intrusion> intrusions) {

    public static final SecurityState EMPTY = new SecurityState(Tree.empty());

    /// An intruder in a container.
    ///
    /// @param findings what came of each attempt
    public record Intrusion(ObjectKey pod, String container, Hole hole, SimTime since, List<Finding> findings) {
        public Intrusion {
            findings = List.copyOf(findings);
        }
    }

    public boolean isCompromised(String podUid) {
        return intrusions.contains(podUid);
    }

    /// Whether an intruder has got out of a container of this node, and so owns it with everything on it.
    public boolean isNodeLost(String node) {
        return intrusions.values().stream()
                .flatMap(intrusion -> intrusion.findings().stream())
                .anyMatch(finding -> finding.attempt() == Attempt.LEAVE_CONTAINER
                        && finding.targets().contains(node));
    }
}
