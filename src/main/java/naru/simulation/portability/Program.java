package naru.simulation.portability;

import java.util.List;

/// An executable file.
///
/// @param release 1 for the first, 2 after a change of its code
/// @param needs in the order in which the loader looks for them
/// @param mib how large it is
public record Program(String name, int release, Architecture architecture, List<Need> needs, long mib) {

    public Program {
        needs = List.copyOf(needs);
    }
}
