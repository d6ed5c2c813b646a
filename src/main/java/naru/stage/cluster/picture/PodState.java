package naru.stage.cluster.picture;

/// How a pod stands, in one word: what its phase, its containers' states, its readiness and its node's silence come to.
public enum PodState {
    WAITING("waiting", Mood.MUTED, "hourglass"),
    PULLING("pulling", Mood.BUSY, "download"),
    STARTING("starting", Mood.BUSY, "start"),
    /// A disk of it is not attached or not mounted yet.
    MOUNTING("mounting", Mood.BUSY, "drum"),
    READY("ready", Mood.OK, "check"),
    NOT_READY("not-ready", Mood.WARN, "half"),
    BACK_OFF("back-off", Mood.DANGER, "loop"),
    /// Its image cannot be pulled.
    NO_IMAGE("no-image", Mood.DANGER, "no-image"),
    /// A ConfigMap, a Secret or a key that it needs is not there.
    NO_CONFIG("no-config", Mood.DANGER, "no-config"),
    CRASHED("crashed", Mood.DANGER, "cross"),
    OOM_KILLED("oom-killed", Mood.DANGER, "burst"),
    TERMINATING("terminating", Mood.MUTED, "stop"),
    COMPLETED("completed", Mood.MUTED, "flag"),
    FAILED("failed", Mood.DANGER, "cross"),
    /// Its node ran short of memory.
    EVICTED("evicted", Mood.DANGER, "drain"),
    /// It had to make room for a pod of higher priority.
    PREEMPTED("preempted", Mood.DANGER, "drain"),
    UNKNOWN("unknown", Mood.WARN, "question");

    private final String id;
    private final Mood mood;
    private final String icon;

    PodState(String id, Mood mood, String icon) {
        this.id = id;
        this.mood = mood;
        this.icon = icon;
    }

    /// The key of its word.
    public String key() {
        return "pod.state." + id;
    }

    public Mood mood() {
        return mood;
    }

    /// The name of its icon, see `icon-…` in `cluster.css`.
    public String icon() {
        return icon;
    }

    /// Whether somebody should look after it: such a pod is never hidden.
    public boolean isTrouble() {
        return mood == Mood.DANGER || this == UNKNOWN;
    }
}
