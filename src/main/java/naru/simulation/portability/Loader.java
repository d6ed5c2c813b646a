package naru.simulation.portability;

import java.util.Optional;

/// Starts programs, as Linux and its dynamic loader do: the kernel refuses a foreign processor's code; then every
/// library is looked for by its file name; then each is asked for the versions of the functions the program uses. The
/// first that is amiss ends it, so that further trouble may hide behind it.
///
/// Source: execve(2), ld.so(8).
public final class Loader {

    private Loader() {}

    /// @param around what the program finds: a place's libraries, or its image's
    public static Start start(Program program, Userland around, Architecture processor) {
        if (program.architecture() != processor) {
            return new Start.WrongArchitecture(program.architecture(), processor);
        }
        for (Need need : program.needs()) {
            if (around.find(need.file()).isEmpty()) {
                return new Start.Missing(need);
            }
        }
        for (Need need : program.needs()) {
            Optional<Library> old = around.find(need.file())
                    .filter(library -> !library.version().isAtLeast(need.atLeast()));
            if (old.isPresent()) {
                return new Start.TooOld(need, old.get());
            }
        }
        return new Start.Runs();
    }
}
