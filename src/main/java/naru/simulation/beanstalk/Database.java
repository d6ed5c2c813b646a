package naru.simulation.beanstalk;

/// A database that belongs to the environment, and goes with it.
///
/// Source: dg/using-features.managing.db.
///
/// @param onTermination what becomes of it when the environment is terminated
public record Database(String instanceClass, OnTermination onTermination) {

    public enum OnTermination {
        DELETE,
        SNAPSHOT,
        RETAIN
    }
}
