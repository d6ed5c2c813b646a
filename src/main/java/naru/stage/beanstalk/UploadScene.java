package naru.stage.beanstalk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkDynamics;
import naru.simulation.beanstalk.BeanstalkStart;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.ChronicleRecorder;
import naru.stage.playback.Playback;
import naru.stage.story.AskBar;
import naru.stage.story.ChapterScene;
import naru.stage.text.Messages;

/// Code is uploaded, and the service builds everything that it needs to run.
public final class UploadScene implements ChapterScene {

    private final AskBar words = new AskBar();
    private final Pane picture = new Pane();
    private final Playback<BeanstalkWorld, BeanstalkCommand, Boolean> playback;
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    public UploadScene(Messages messages, Executor worker, Executor stage) {
        BeanstalkDynamics dynamics = new BeanstalkDynamics(BeanstalkStart.empty(0));
        playback = new Playback<>(
                worker,
                stage,
                new ChronicleRecorder<>(Chronicle.begin(dynamics), world -> List.of(), List.of()),
                SimTime.ZERO);
        messages.language().subscribe(language -> words.say(messages.get("beanstalk.upload.title"), ""));
    }

    @Override
    public String id() {
        return "upload";
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
    public Optional<AskBar> words() {
        return Optional.of(words);
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
