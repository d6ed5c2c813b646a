package naru.simulation.api;

/// From how many places at once a volume may be used.
public enum AccessMode {
    READ_WRITE_ONCE("ReadWriteOnce", "RWO"),
    READ_ONLY_MANY("ReadOnlyMany", "ROX"),
    READ_WRITE_MANY("ReadWriteMany", "RWX"),
    READ_WRITE_ONCE_POD("ReadWriteOncePod", "RWOP");

    private final String title;
    private final String shortTitle;

    AccessMode(String title, String shortTitle) {
        this.title = title;
        this.shortTitle = shortTitle;
    }

    /// As in a manifest.
    public String title() {
        return title;
    }

    /// As kubectl prints it.
    public String shortTitle() {
        return shortTitle;
    }

    /// Whether several nodes may have it at once.
    public boolean isShared() {
        return this == READ_ONLY_MANY || this == READ_WRITE_MANY;
    }
}
