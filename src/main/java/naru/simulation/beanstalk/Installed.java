package naru.simulation.beanstalk;

import naru.simulation.kernel.SimTime;

/// What runs on an instance.
///
/// @param deployment the id of the deployment that brought it
/// @param answers from when on its process answers
/// @param failed whether the last attempt to bring another version ended with an error, and left this one running
public record Installed(String version, int deployment, SimTime at, SimTime answers, boolean failed) {

    Installed andThenFailed() {
        return new Installed(version, deployment, at, answers, true);
    }
}
