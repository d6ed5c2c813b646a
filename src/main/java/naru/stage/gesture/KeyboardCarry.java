package naru.stage.gesture;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Carries with the keyboard: Space picks up, arrows go from target to target, Enter or Space drops, Escape puts back.
public final class KeyboardCarry {

    private final Carry carry;
    private final Supplier<Optional<Cargo>> focused;
    private final BiFunction<Target, KeyCode, Optional<Target>> neighbour;

    /// @param focused what the focus is on, if it can be picked up
    /// @param neighbour the target that an arrow leads to from another
    public KeyboardCarry(
            Node stage,
            Carry carry,
            Supplier<Optional<Cargo>> focused,
            BiFunction<Target, KeyCode, Optional<Target>> neighbour) {
        this.carry = carry;
        this.focused = focused;
        this.neighbour = neighbour;
        stage.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (carry.state().get() instanceof Carry.State.Carrying carrying) {
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
    public void pick(Cargo cargo) {
        carry.pick(cargo, cargo.from().isEmpty() ? new Target.Tray() : new Target.OnNode(cargo.from()));
    }

    private boolean handle(Carry.State.Carrying carrying, KeyEvent event) {
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
