package naru.simulation.beanstalk;

import naru.simulation.kernel.SimTime;

/// What is being done on an instance just now.
///
/// @param version what is being installed
/// @param deployment the id of the deployment it belongs to
/// @param ends when it is over, unless it fails before
public record Operation(Kind kind, String version, int deployment, SimTime began, SimTime ends) {

    public enum Kind {
        /// A new instance boots, gets its platform and its first version.
        INITIALIZATION,

        /// Another version is installed and started.
        DEPLOYMENT,

        /// The application is started again, as it is.
        RESTART
    }
}
