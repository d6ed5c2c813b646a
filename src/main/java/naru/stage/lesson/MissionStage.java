package naru.stage.lesson;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import naru.content.Performance;
import naru.content.Step;
import naru.stage.text.Messages;

/// The lab, and the story around it: beside it while something is told, below it while it moves, and the whole page for
/// the list.
///
/// The lab is in the reader's hands in free play only: in a story nothing but the story's own actions may happen, or
/// its explanation would be of another run.
public final class MissionStage extends Region {

    private static final double PANEL = 520;

    /// How wide the lab lays itself out beside a story, so that it can be read there.
    private static final double BESIDE = 1240;

    private static final double STRIP = 88;
    private static final double GAP = 16;

    private final MissionSession session;
    private final Region lab;
    private final StackPane holder = new StackPane();
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final MissionPanel panel;
    private final RunStrip strip;
    private final MissionList list;

    /// @param lab the picture that stories are told about
    public MissionStage(MissionSession session, Messages messages, Region lab) {
        this.session = session;
        this.lab = lab;
        panel = new MissionPanel(session, messages);
        strip = new RunStrip(session, messages);
        list = new MissionList(session, messages);
        holder.getStyleClass().add("story-told");
        holder.getTransforms().add(scale);
        holder.getChildren().setAll(lab);
        getChildren().setAll(holder, panel, strip, list);
        session.page().subscribe(page -> arrange(true));
        session.step().subscribe(step -> arrange(true));
        session.panelAway().subscribe(away -> arrange(true));
        session.logbook().subscribe(logbook -> arrange(false));
        session.canGoOn().subscribe(can -> arrange(false));
        messages.language().subscribe(language -> arrange(false));
    }

    /// Choosing by number and going on by Enter, wherever in the window the keyboard is.
    public EventHandler<KeyEvent> keys() {
        return event -> {
            boolean telling = session.page().get() == Page.MISSION;
            if (!telling || event.isConsumed() || event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            int number = numberOf(event.getCode());
            if (number > 0) {
                session.choose(number);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && isFree()) {
                session.next();
                event.consume();
            }
        };
    }

    /// Whether Enter leads on: on a button it is that button's, and in free play the lab's.
    private boolean isFree() {
        return session.canGoOn().get() && !(getScene().getFocusOwner() instanceof Button);
    }

    private static int numberOf(KeyCode code) {
        return switch (code) {
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            default -> 0;
        };
    }

    /// The keyboard belongs to what is being told, or to the lab.
    @Override
    public void requestFocus() {
        if (list.isVisible()) {
            list.focus();
        } else if (panel.isVisible()) {
            panel.focus();
        } else if (holder.isDisabled()) {
            // Of no button, so that Space plays and pauses while a run is watched.
            super.requestFocus();
        } else {
            lab.requestFocus();
        }
    }

    private Optional<Step> told() {
        return session.page().get() == Page.MISSION ? session.step().get() : Optional.empty();
    }

    private void arrange(boolean turned) {
        boolean listing = session.page().get() == Page.LIST;
        Optional<Step> step = told();
        boolean below = step.filter(this::isBelow).isPresent();
        list.setVisible(listing);
        holder.setVisible(!listing);
        holder.setDisable(step.isPresent() && !(step.get() instanceof Step.FreePlay));
        panel.setVisible(step.isPresent() && !below);
        strip.setVisible(below);
        if (listing) {
            list.show();
        }
        panel.getChildren().clear();
        strip.getChildren().clear();
        step.ifPresent(shown -> tell(session.performance().get().orElseThrow(), shown, below));
        requestLayout();
        if (turned && getScene() != null) {
            requestFocus();
        } else {
            keepFocus();
        }
    }

    /// What had the keyboard has been drawn anew: its successor takes over.
    private void keepFocus() {
        if (getScene() == null || session.page().get() == Page.LAB) {
            return;
        }
        Node owner = getScene().getFocusOwner();
        if (owner == null || owner.getScene() == null) {
            requestFocus();
        }
    }

    private boolean isBelow(Step step) {
        return step instanceof Step.Run
                || (step instanceof Step.FreePlay && session.panelAway().get());
    }

    private void tell(Performance performance, Step step, boolean below) {
        if (!below) {
            panel.show(performance, step);
        } else if (step instanceof Step.Run run) {
            strip.showRun(performance, run);
        } else if (step instanceof Step.FreePlay free) {
            strip.showFreePlay(performance, free);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        list.resizeRelocate(0, 0, width, height);
        double forLab = panel.isVisible() ? width - PANEL - GAP : width;
        double high = strip.isVisible() ? height - STRIP : height;
        double wide = panel.isVisible() ? Math.min(width, Math.max(BESIDE, forLab)) : width;
        double factor = forLab / wide;
        scale.setX(factor);
        scale.setY(factor);
        holder.resizeRelocate(0, 0, wide, high / factor);
        strip.resizeRelocate(0, height - STRIP, width, STRIP);
        panel.resizeRelocate(width - PANEL - GAP, GAP, PANEL, height - 2 * GAP);
    }
}
