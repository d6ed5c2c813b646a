package naru.simulation.beanstalk;

import java.util.List;
import naru.simulation.kernel.SimTime;

/// Instances that get a new version at the same time.
///
/// @param number from 1
/// @param additional whether it is launched for the deployment, so that capacity stays full
/// @param instances their ids; those yet to be launched are not among them
/// @param began when its turn came, from which its timeout counts; until then when the deployment began
/// @param since when the state became what it is
public record Batch(int number, boolean additional, List<String> instances, State state, SimTime began, SimTime since) {

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

    static Batch waiting(int number, List<String> instances, SimTime now) {
        return new Batch(number, false, instances, State.WAITING, now, now);
    }

    static Batch launched(int number, boolean additional, List<String> instances, SimTime now) {
        return new Batch(number, additional, instances, State.LAUNCHING, now, now);
    }

    public boolean done() {
        return state == State.DONE;
    }

    Batch in(State next, SimTime now) {
        return new Batch(number, additional, instances, next, state == State.WAITING ? now : began, now);
    }
}
