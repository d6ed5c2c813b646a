package naru.simulation;

import naru.simulation.kernel.Clock;

/// What commands that take their time may do to the events to come.
interface Agenda extends Clock {

    /// Takes back what a drain of this node has still planned.
    void cancelDrain(String node);
}
