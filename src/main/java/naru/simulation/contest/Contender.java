package naru.simulation.contest;

import java.util.List;
import naru.simulation.kernel.SimTime;

/// A platform with a person at it, on its way through a contest.
interface Contender {

    /// Whatever happens to both sides happens here, now.
    void event(SimTime now);

    /// The person looks, and does what is to be done.
    void look(SimTime now);

    Observation observe(SimTime now);

    /// What the person has done so far.
    List<Step> steps();
}
