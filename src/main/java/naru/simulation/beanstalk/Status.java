package naru.simulation.beanstalk;

/// The one word that enhanced health says of an instance or an environment.
///
/// Source: dg/health-enhanced-status.
public enum Status {
    /// It passes its checks.
    OK(Colour.GREEN),

    /// Something is being done on it, such as a deployment.
    INFO(Colour.GREEN),

    /// Something is being done on it, and its time is not over yet: it has only just been made.
    PENDING(Colour.GREY),

    /// Too little has been reported to tell.
    UNKNOWN(Colour.GREY),

    /// The service has given up watching it.
    SUSPENDED(Colour.GREY),

    /// Some requests fail, or what is being done takes very long.
    WARNING(Colour.YELLOW),

    /// Many requests fail, or there are too few instances.
    DEGRADED(Colour.RED),

    /// Very many requests fail, or nothing answers.
    SEVERE(Colour.RED);

    /// What the console shows it in.
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
