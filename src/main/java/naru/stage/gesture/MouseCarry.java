package naru.stage.gesture;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;

/// Carries with the mouse, or with a finger, which JavaFX turns into one.
///
/// It uses a full press-drag-release gesture inside the window, never the platform's drag and drop, and asks a pure
/// function which target a point belongs to, so that what lies on top never matters.
///
/// @param <C> what is carried
/// @param <T> where it can be put down
public final class MouseCarry<C, T> {

    private final Node stage;
    private final Carry<C, T> carry;
    private final BiFunction<Double, Double, Optional<T>> targetAt;
    private final ObjectProperty<Point2D> pointer = new SimpleObjectProperty<>(Point2D.ZERO);

    /// @param stage what sources and targets are in; positions are in its coordinates
    public MouseCarry(Node stage, Carry<C, T> carry, BiFunction<Double, Double, Optional<T>> targetAt) {
        this.stage = stage;
        this.carry = carry;
        this.targetAt = targetAt;
        stage.addEventHandler(MouseDragEvent.MOUSE_DRAG_OVER, this::over);
        stage.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, this::released);
    }

    /// Where the pointer is, in the stage's coordinates, while something is carried.
    public ObjectProperty<Point2D> pointer() {
        return pointer;
    }

    /// Makes a node something to pick up.
    ///
    /// @param cargo what it stands for at the moment; empty if it cannot be picked up
    public void addSource(Node source, Supplier<Optional<C>> cargo) {
        source.addEventHandler(MouseEvent.DRAG_DETECTED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && !carry.isCarrying()) {
                cargo.get().ifPresent(what -> {
                    moveTo(event);
                    source.startFullDrag();
                    carry.pick(what);
                });
                event.consume();
            }
        });
        // Released where nothing of the stage is: nobody else would end the gesture.
        source.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (carry.isCarrying() && !stage.contains(stage.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
                carry.cancel();
            }
        });
    }

    private void over(MouseDragEvent event) {
        if (carry.isCarrying()) {
            moveTo(event);
            carry.over(targetAt.apply(pointer.get().getX(), pointer.get().getY()));
        }
    }

    private void released(MouseDragEvent event) {
        if (carry.isCarrying()) {
            over(event);
            carry.drop();
            event.consume();
        }
    }

    private void moveTo(MouseEvent event) {
        pointer.set(stage.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }
}
