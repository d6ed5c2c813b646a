package naru.simulation.delivery;

import naru.simulation.kernel.SimTime;

/// A running copy of the program: a virtual machine, or a container.
///
/// @param number never given twice on its host
/// @param release the number of what runs in it
/// @param ready when it begins to answer
public record Copy(int number, int release, SimTime since, SimTime ready) {

    public boolean answers(SimTime time) {
        return !ready.isAfter(time);
    }
}
