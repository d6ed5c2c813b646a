package naru.simulation.api;

/// One pod on every node that it fits.
public record DaemonSet(ObjectMeta meta, Spec spec, Status status) implements KubeObject {

    public enum UpdateType {
        ROLLING_UPDATE,
        ON_DELETE
    }

    public record UpdateStrategy(UpdateType type, IntOrPercent maxUnavailable, IntOrPercent maxSurge) {
        /// Source: `pkg/apis/apps/v1/defaults.go`, `SetDefaults_DaemonSet`.
        public static final UpdateStrategy DEFAULT =
                new UpdateStrategy(UpdateType.ROLLING_UPDATE, IntOrPercent.of(1), IntOrPercent.of(0));
    }

    public record Spec(
            LabelSelector selector,
            PodTemplate template,
            UpdateStrategy updateStrategy,
            int minReadySeconds,
            int revisionHistoryLimit) {

        public Spec withTemplate(PodTemplate next) {
            return new Spec(selector, next, updateStrategy, minReadySeconds, revisionHistoryLimit);
        }
    }

    /// @param desired on how many nodes it should run
    /// @param current on how many of those it does
    /// @param misscheduled on how many it runs though it should not
    public record Status(
            int desired,
            int current,
            int misscheduled,
            int ready,
            int updated,
            int available,
            long observedGeneration) {
        public static final Status NEW = new Status(0, 0, 0, 0, 0, 0, 0);
    }

    @Override
    public Kind kind() {
        return Kind.DAEMON_SET;
    }

    @Override
    public DaemonSet withMeta(ObjectMeta next) {
        return new DaemonSet(next, spec, status);
    }

    public DaemonSet withSpec(Spec next) {
        return new DaemonSet(meta, next, status);
    }

    public DaemonSet withStatus(Status next) {
        return new DaemonSet(meta, spec, next);
    }
}
