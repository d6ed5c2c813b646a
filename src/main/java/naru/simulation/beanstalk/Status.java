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
}
