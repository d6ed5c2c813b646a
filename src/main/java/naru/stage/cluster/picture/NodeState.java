package naru.stage.cluster.picture;

/// How a node stands as far as the API server knows.
public enum NodeState {
    READY("ready", Mood.OK, "check"),
    /// It has not been heard for a while, but the node controller has not given it up yet.
    SILENT("silent", Mood.WARN, "ear"),
    CORDONED("cordoned", Mood.WARN, "barrier"),
    /// The kubelet reports that memory is running out.
    PRESSURE("pressure", Mood.DANGER, "burst"),
    NOT_READY("not-ready", Mood.WARN, "half"),
    UNREACHABLE("unreachable", Mood.DANGER, "triangle");

    private final String id;
    private final Mood mood;
    private final String icon;

    NodeState(String id, Mood mood, String icon) {
        this.id = id;
        this.mood = mood;
        this.icon = icon;
    }

    public String key() {
        return "node.state." + id;
    }

    public Mood mood() {
        return mood;
    }

    public String icon() {
        return icon;
    }

    /// Whether the kubelets' reports from it can still be believed.
    public boolean isHeard() {
        return this == READY || this == CORDONED || this == PRESSURE;
    }
}
