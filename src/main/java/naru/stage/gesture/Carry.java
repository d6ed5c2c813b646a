package naru.stage.gesture;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The state machine behind every way to carry: resting → carrying → dropped or cancelled → resting.
public final class Carry {

    public sealed interface State {

        record Resting() implements State {}

        /// @param over what it would be dropped on now
        /// @param byKeyboard whether it is shown on its target rather than under the pointer
        record Carrying(Cargo cargo, Optional<Target> over, boolean byKeyboard) implements State {}

        /// Put down; `target` is empty if that was nowhere, or if the person changed their mind.
        record Dropped(Cargo cargo, Optional<Target> target) implements State {}
    }

    private static final State RESTING = new State.Resting();

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(RESTING);

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public boolean isCarrying() {
        return state.get() instanceof State.Carrying;
    }

    /// Picks up by pointer: over nothing yet.
    public void pick(Cargo cargo) {
        state.set(new State.Carrying(cargo, Optional.empty(), false));
    }

    /// Picks up by keyboard, with a first target.
    public void pick(Cargo cargo, Target first) {
        state.set(new State.Carrying(cargo, Optional.of(first), true));
    }

    /// Passes over a target or over none; ignored while nothing is carried.
    public void over(Optional<Target> target) {
        if (state.get() instanceof State.Carrying(Cargo cargo, Optional<Target> over, boolean byKeyboard)
                && !over.equals(target)) {
            state.set(new State.Carrying(cargo, target, byKeyboard));
        }
    }

    /// Puts down where it is; observers see the drop, then rest.
    public void drop() {
        if (state.get() instanceof State.Carrying carrying) {
            end(carrying.cargo(), carrying.over());
        }
    }

    /// Puts back; ignored while nothing is carried.
    public void cancel() {
        if (state.get() instanceof State.Carrying carrying) {
            end(carrying.cargo(), Optional.empty());
        }
    }

    private void end(Cargo cargo, Optional<Target> target) {
        state.set(new State.Dropped(cargo, target));
        state.set(RESTING);
    }
}
