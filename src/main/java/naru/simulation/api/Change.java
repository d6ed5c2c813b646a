package naru.simulation.api;

/// What a watcher of the API server is told: at once the cue for controllers, the event log and the cue for motion.
public sealed interface Change {

    KubeObject object();

    record Added(KubeObject object) implements Change {}

    record Modified(KubeObject before, KubeObject object) implements Change {}

    /// @param object the last version there was
    record Deleted(KubeObject object) implements Change {}

    default ObjectKey key() {
        return object().key();
    }
}
