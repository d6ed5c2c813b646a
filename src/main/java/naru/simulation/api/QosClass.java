package naru.simulation.api;

/// How well a pod is protected when its node runs out. See the rules in [PodQos].
public enum QosClass {
    GUARANTEED("Guaranteed"),
    BURSTABLE("Burstable"),
    BEST_EFFORT("BestEffort");

    private final String title;

    QosClass(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
