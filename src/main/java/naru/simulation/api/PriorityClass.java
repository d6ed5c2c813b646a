package naru.simulation.api;

/// A name for a priority.
///
/// @param globalDefault for pods that name no class
public record PriorityClass(
        ObjectMeta meta, int value, boolean globalDefault, PodSpec.PreemptionPolicy preemptionPolicy)
        implements KubeObject {

    @Override
    public Kind kind() {
        return Kind.PRIORITY_CLASS;
    }

    @Override
    public PriorityClass withMeta(ObjectMeta next) {
        return new PriorityClass(next, value, globalDefault, preemptionPolicy);
    }
}
