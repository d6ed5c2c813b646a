package naru.stage.story;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.ChapterView;
import naru.stage.playback.ChronicleRecorder;
import naru.stage.playback.Playback;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import naru.stage.theme.Theme;

/// The eras of deployment: physical servers, virtual machines, containers.
public final class ErasChapter implements ChapterView {

    private final Playback<SimTime, Stillness.Deed, Boolean> playback;
    private final StackPane picture = new StackPane();
    private final ReadOnlyBooleanWrapper timeShown = new ReadOnlyBooleanWrapper(true);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");

    /// @param worker runs the simulation, one task after the other
    /// @param reader runs what takes long and is no simulation
    /// @param stage runs tasks on the JavaFX thread, in order
    public ErasChapter(
            Messages messages, ObservableValue<Theme> theme, Executor worker, Executor reader, Executor stage) {
        playback = new Playback<>(
                worker,
                stage,
                new ChronicleRecorder<>(Chronicle.begin(new Stillness()), world -> List.of(), List.of()),
                SimTime.ZERO);
        Label headline = new Label();
        headline.getStyleClass().add(Styles.HEADLINE);
        headline.setId("eras-headline");
        headline.textProperty().bind(messages.text("eras.title"));
        picture.getChildren().setAll(headline);
    }

    @Override
    public Region picture() {
        return picture;
    }

    @Override
    public Playback<?, ?, ?> playback() {
        return playback;
    }

    @Override
    public EventHandler<KeyEvent> keys() {
        return event -> {};
    }

    @Override
    public ObservableValue<Boolean> timeShown() {
        return timeShown.getReadOnlyProperty();
    }

    @Override
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    @Override
    public void advance(double wallSeconds) {}
}
