package naru.stage.gesture;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Carries with the keyboard: Space picks up, arrows go from target to target, Enter or Space drops, Escape puts back.
///
/// @param <C> what is carried
/// @param <T> where it can be put down
public final class KeyboardCarry<C, T> {

    private final Carry<C, T> carry;
    private final Supplier<Optional<C>> focused;
    private final Function<C, T> home;
    private final BiFunction<T, KeyCode, Optional<T>> neighbour;

    /// @param focused what the focus is on, if it can be picked up
    /// @param home where it is picked up, as a place to put it down
    /// @param neighbour the target that an arrow leads to from another
    public KeyboardCarry(
            Node stage,
            Carry<C, T> carry,
            Supplier<Optional<C>> focused,
            Function<C, T> home,
            BiFunction<T, KeyCode, Optional<T>> neighbour) {
        this.carry = carry;
        this.focused = focused;
        this.home = home;
        this.neighbour = neighbour;
        stage.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (carry.state().get() instanceof Carry.State.Carrying<C, T> carrying) {
            if (handle(carrying, event)) {
                event.consume();
            }
        } else if (event.getCode() == KeyCode.SPACE) {
            focused.get().ifPresent(cargo -> {
                pick(cargo);
                event.consume();
            });
        }
    }

    /// Picks up as if Space had been pressed on it.
    public void pick(C cargo) {
        carry.pick(cargo, home.apply(cargo));
    }

    private boolean handle(Carry.State.Carrying<C, T> carrying, KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> carry.cancel();
            case ENTER, SPACE -> carry.drop();
            case LEFT, RIGHT, UP, DOWN ->
                carrying.over()
                        .flatMap(from -> neighbour.apply(from, event.getCode()))
                        .ifPresent(next -> carry.over(Optional.of(next)));
            case TAB -> {
                // Focus stays with what is carried.
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
