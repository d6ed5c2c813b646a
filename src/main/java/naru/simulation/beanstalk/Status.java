package naru.simulation.beanstalk;

/// The one word that enhanced health says of an instance or an environment.
///
/// Source: dg/health-enhanced-status.
public enum Status {
    OK(Colour.GREEN),
    INFO(Colour.GREEN),
    PENDING(Colour.GREY),
    UNKNOWN(Colour.GREY),
    SUSPENDED(Colour.GREY),
    WARNING(Colour.YELLOW),
    DEGRADED(Colour.RED),
    SEVERE(Colour.RED);

    public enum Colour {
        GREEN,
        GREY,
        YELLOW,
        RED
    }

    private final Colour colour;

    Status(Colour colour) {
        this.colour = colour;
    }

    public Colour colour() {
        return colour;
    }

    /// Of two findings the weightier one says how it is.
    ///
    /// Source: dg/health-enhanced-cloudwatch (the value of `EnvironmentHealth`), for all that are published
    /// there; where the others stand among them is assumed.
    public int weight() {
        return switch (this) {
            case OK -> 0;
            case INFO -> 1;
            case PENDING -> 3;
            case UNKNOWN -> 5;
            case WARNING -> 15;
            case DEGRADED -> 20;
            case SEVERE -> 25;
            case SUSPENDED -> 30;
        };
    }

    /// Whether a health check that ends so has failed.
    public boolean isBad() {
        return weight() >= UNKNOWN.weight();
    }
}
