package naru.stage.containers.portability;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.SimTime;
import naru.simulation.portability.PortabilityCommand;
import naru.simulation.portability.PortabilityDynamics;
import naru.simulation.portability.PortabilityWorld;
import naru.stage.playback.ChronicleRecorder;
import naru.stage.playback.Playback;
import naru.stage.story.AskBar;
import naru.stage.story.ContainerScene;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;

/// Portability: what runs on the laptop, and whether it runs elsewhere.
public final class PortabilityScene implements ContainerScene {

    private final Playback<PortabilityWorld, PortabilityCommand, Boolean> playback;
    private final AskBar words = new AskBar();
    private final Pane picture = new Pane();
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    public PortabilityScene(Messages messages, ObservableValue<Theme> theme, Executor worker, Executor stage) {
        playback = new Playback<>(
                worker,
                stage,
                new ChronicleRecorder<>(Chronicle.begin(new PortabilityDynamics()), world -> List.of(), List.of()),
                SimTime.ZERO);
    }

    @Override
    public String id() {
        return "portability";
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
    public AskBar words() {
        return words;
    }

    @Override
    public List<Node> actions() {
        return List.of();
    }

    @Override
    public void advance(double wallSeconds) {}

    @Override
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    @Override
    public void entered() {}
}
