package naru.stage.gesture;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The state machine behind every way to carry: resting → carrying → dropped or cancelled → resting.
///
/// @param <C> what is carried
/// @param <T> where it can be put down
public final class Carry<C, T> {

    public sealed interface State<C, T> {

        record Resting<C, T>() implements State<C, T> {}

        /// @param over what it would be dropped on now
        /// @param byKeyboard whether it is shown on its target rather than under the pointer
        record Carrying<C, T>(C cargo, Optional<T> over, boolean byKeyboard) implements State<C, T> {}

        /// Put down; `target` is empty if that was nowhere, or if the person changed their mind.
        record Dropped<C, T>(C cargo, Optional<T> target) implements State<C, T> {}
    }

    private final ReadOnlyObjectWrapper<State<C, T>> state = new ReadOnlyObjectWrapper<>(new State.Resting<>());

    public ReadOnlyObjectProperty<State<C, T>> state() {
        return state.getReadOnlyProperty();
    }

    public boolean isCarrying() {
        return state.get() instanceof State.Carrying;
    }

    /// Picks up by pointer: over nothing yet.
    public void pick(C cargo) {
        state.set(new State.Carrying<>(cargo, Optional.empty(), false));
    }

    /// Picks up by keyboard, with a first target.
    public void pick(C cargo, T first) {
        state.set(new State.Carrying<>(cargo, Optional.of(first), true));
    }

    /// Passes over a target or over none; ignored while nothing is carried.
    public void over(Optional<T> target) {
        if (state.get() instanceof State.Carrying<C, T>(C cargo, Optional<T> over, boolean byKeyboard)
                && !over.equals(target)) {
            state.set(new State.Carrying<>(cargo, target, byKeyboard));
        }
    }

    /// Puts down where it is; observers see the drop, then rest.
    public void drop() {
        if (state.get() instanceof State.Carrying<C, T> carrying) {
            end(carrying.cargo(), carrying.over());
        }
    }

    /// Puts back; ignored while nothing is carried.
    public void cancel() {
        if (state.get() instanceof State.Carrying<C, T> carrying) {
            end(carrying.cargo(), Optional.empty());
        }
    }

    private void end(C cargo, Optional<T> target) {
        state.set(new State.Dropped<>(cargo, target));
        state.set(new State.Resting<>());
    }
}
