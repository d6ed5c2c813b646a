package naru.simulation.api;

/// Where a pod stands in its life. A pod never goes back from `SUCCEEDED` or `FAILED`, and never to another node.
public enum PodPhase {
    PENDING("Pending"),
    RUNNING("Running"),
    SUCCEEDED("Succeeded"),
    FAILED("Failed"),
    UNKNOWN("Unknown");

    private final String title;

    PodPhase(String title) {
        this.title = title;
    }

    /// As `kubectl` writes it.
    public String title() {
        return title;
    }

    public boolean isTerminal() {
        return this == SUCCEEDED || this == FAILED;
    }
}
