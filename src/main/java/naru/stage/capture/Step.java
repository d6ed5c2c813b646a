package naru.stage.capture;

import java.util.function.Consumer;
import naru.simulation.kernel.SimTime;
import naru.stage.shell.Opening;

/// One picture of the tour.
///
/// @param opening where it begins, and the moment to look
/// @param story what is done
/// @param pose what the reader has in hand at that moment
record Step(String name, Opening opening, Consumer<Story> story, Consumer<Pose> pose) {

    static Step of(String name, Opening opening) {
        return new Step(name, opening, story -> {}, pose -> {});
    }

    /// The same at another moment.
    static Step of(String name, Opening opening, double seconds) {
        return of(name, new Opening(opening.titleKey(), opening.recording(), SimTime.ofSeconds(seconds)));
    }

    Step after(Consumer<Story> what) {
        return new Step(name, opening, what, pose);
    }

    Step posing(Consumer<Pose> how) {
        return new Step(name, opening, story, how);
    }
}
