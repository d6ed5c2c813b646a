package naru.simulation.portability;

/// What a processor understands, by the names of the OCI image specification. A program is made for one.
public enum Architecture {
    AMD64("amd64"),
    ARM64("arm64");

    private final String label;

    Architecture(String label) {
        this.label = label;
    }

    /// As it stands in an image's manifest.
    public String label() {
        return label;
    }
}
