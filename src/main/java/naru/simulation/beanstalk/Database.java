package naru.simulation.beanstalk;

/// A database that belongs to the environment, and goes with it.
///
/// Source: dg/using-features.managing.db.
///
/// @param instanceClass as RDS calls it, such as `db.t3.micro`; also the id of its price
/// @param onTermination what becomes of it when the environment is terminated
public record Database(String instanceClass, OnTermination onTermination) {

    public enum OnTermination {
        /// It is gone, and all that was in it.
        DELETE,

        /// It is gone, but for a copy that it can be made from again.
        SNAPSHOT,

        /// It stays, and belongs to no environment.
        RETAIN
    }
}
