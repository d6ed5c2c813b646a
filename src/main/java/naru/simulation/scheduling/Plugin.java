package naru.simulation.scheduling;

/// The scheduler plugins that Naru plays, in the order of Kubernetes' default configuration, with their default
/// weights.
///
/// Source: `pkg/scheduler/apis/config/v1/default_plugins.go`.
public enum Plugin {
    NODE_UNSCHEDULABLE("NodeUnschedulable", true, 0),
    NODE_NAME("NodeName", true, 0),
    TAINT_TOLERATION("TaintToleration", true, 3),
    NODE_AFFINITY("NodeAffinity", true, 2),
    NODE_PORTS("NodePorts", true, 0),
    NODE_RESOURCES_FIT("NodeResourcesFit", true, 1),
    VOLUME_RESTRICTIONS("VolumeRestrictions", true, 0),
    VOLUME_BINDING("VolumeBinding", true, 0),
    VOLUME_ZONE("VolumeZone", true, 0),
    POD_TOPOLOGY_SPREAD("PodTopologySpread", true, 2),
    INTER_POD_AFFINITY("InterPodAffinity", true, 2),
    NODE_RESOURCES_BALANCED_ALLOCATION("NodeResourcesBalancedAllocation", false, 1);

    private final String title;
    private final boolean filter;
    private final int defaultWeight;

    Plugin(String title, boolean filter, int defaultWeight) {
        this.title = title;
        this.filter = filter;
        this.defaultWeight = defaultWeight;
    }

    public String title() {
        return title;
    }

    /// Whether it can refuse a node.
    public boolean filters() {
        return filter;
    }

    /// Whether it scores nodes.
    public boolean scores() {
        return defaultWeight > 0;
    }

    /// What its score counts for, 0 if it does not score.
    public int defaultWeight() {
        return defaultWeight;
    }
}
