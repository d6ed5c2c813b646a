package naru.simulation.api;

/// One version of a StatefulSet's or DaemonSet's template, kept so that it can be gone back to.
///
/// @param revision counts up with every change of the template
public record ControllerRevision(ObjectMeta meta, PodTemplate data, long revision) implements KubeObject {

    @Override
    public Kind kind() {
        return Kind.CONTROLLER_REVISION;
    }

    @Override
    public ControllerRevision withMeta(ObjectMeta next) {
        return new ControllerRevision(next, data, revision);
    }

    public ControllerRevision withRevision(long next) {
        return new ControllerRevision(meta, data, next);
    }
}
