package naru.simulation.api;

/// The smallest thing Kubernetes places: one or more containers that live and die together on one node.
public record Pod(ObjectMeta meta, PodSpec spec, PodStatus status) implements KubeObject {

    @Override
    public Kind kind() {
        return Kind.POD;
    }

    public boolean isScheduled() {
        return !spec.nodeName().isEmpty();
    }

    /// Ended for good, whether well or badly.
    public boolean isTerminal() {
        return status.phase().isTerminal();
    }

    /// Counts for its controller: neither ended nor being deleted. Source: `pkg/controller/controller_utils.go`,
    /// `IsPodActive`.
    public boolean isActive() {
        return !isTerminal() && !meta.isTerminating();
    }

    public boolean isReady() {
        return status.isReady();
    }

    @Override
    public Pod withMeta(ObjectMeta next) {
        return new Pod(next, spec, status);
    }

    public Pod withSpec(PodSpec next) {
        return new Pod(meta, next, status);
    }

    public Pod withStatus(PodStatus next) {
        return new Pod(meta, spec, next);
    }
}
