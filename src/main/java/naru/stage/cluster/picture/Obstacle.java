package naru.stage.cluster.picture;

/// One thing that keeps a pod waiting, and on how many nodes it does.
public record Obstacle(Kind kind, int nodes) {

    public enum Kind {
        SCHEDULER_STOPPED("scheduler-stopped"),
        NOT_TRIED("not-tried"),
        DECIDING("deciding"),
        CPU("cpu"),
        MEMORY("memory"),
        PODS("pods"),
        OTHER_RESOURCE("other-resource"),
        TAINT("taint"),
        CORDONED("cordoned"),
        AFFINITY("affinity"),
        NAME("name"),
        PORTS("ports"),
        VOLUME("volume"),
        VOLUME_IN_USE("volume-in-use"),
        SPREAD("spread"),
        NEIGHBOURS("neighbours"),
        OTHER("other");

        private final String id;

        Kind(String id) {
            this.id = id;
        }
    }

    /// The key of its words; argument 0 is the number of nodes.
    public String key() {
        return "obstacle." + kind.id;
    }
}
