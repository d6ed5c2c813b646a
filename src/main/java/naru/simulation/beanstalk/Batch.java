package naru.simulation.beanstalk;

import java.util.List;
import naru.simulation.kernel.SimTime;

/// Instances that get a new version at the same time.
///
/// @param number from 1
/// @param additional whether it is launched for the deployment, so that capacity stays full
/// @param instances their ids; those yet to be launched are not among them
/// @param since when the state became what it is
public record Batch(int number, boolean additional, List<String> instances, State state, SimTime since) {

    public enum State {
        WAITING,
        LAUNCHING,
        /// Taken out of the load balancer; requests on their way are finished.
        DRAINING,
        INSTALLING,
        /// Back in the load balancer, and watched until healthy for long enough.
        CHECKING,
        DONE,
        FAILED
    }

    public Batch {
        instances = List.copyOf(instances);
    }

    Batch in(State next, SimTime now) {
        return new Batch(number, additional, instances, next, now);
    }

    Batch of(List<String> ids) {
        return new Batch(number, additional, ids, state, since);
    }
}
