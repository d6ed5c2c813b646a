package naru.stage.containers.portability;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.kernel.SimTime;
import naru.simulation.portability.PortabilityCommand;
import naru.simulation.portability.PortabilityDynamics;
import naru.simulation.portability.PortabilityWorld;
import naru.stage.playback.ChronicleRecorder;
import naru.stage.playback.Playback;
import naru.stage.playback.Speed;
import naru.stage.story.PlayedScene;
import naru.stage.text.Messages;

/// Portability: what runs on the laptop, and whether it runs elsewhere.
public final class PortabilityScene extends PlayedScene<PortabilityWorld, PortabilityCommand> {

    /// How long time goes on after the last arrival, so that it is seen to have come to rest.
    private static final Duration REST = Duration.ofSeconds(1);

    private final PortabilityPicture picture;
    private final Actions actions;
    private final Conversation conversation;
    private PortabilityWorld world;
    private Optional<SimTime> rest = Optional.empty();

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    public PortabilityScene(Messages messages, Executor worker, Executor stage) {
        super(
                "portability",
                new Playback<>(
                        worker,
                        stage,
                        ChronicleRecorder.of(new PortabilityDynamics(), PortabilityMarks::of),
                        SimTime.ZERO));
        playback().speed().set(Speed.REAL);
        world = world();
        PortabilityWords words = new PortabilityWords(messages);
        conversation = new Conversation(words, bar(), world, this::send);
        picture = new PortabilityPicture(words, world, (way, site) -> want(new PortabilityCommand.Carry(way, site)));
        actions = new Actions(words, this::want);
        playback().frame().subscribe(frame -> show(frame.now()));
        messages.language().subscribe(language -> retell());
        reducedMotion().subscribe(picture::still);
    }

    private void want(PortabilityCommand command) {
        if (conversation.want(command)) {
            playback().pause();
        }
    }

    private void send(PortabilityCommand command) {
        playback().send(command, done -> {
            if (!world.journeys().isEmpty()) {
                playback().play();
            }
        });
    }

    private void show(PortabilityWorld next) {
        if (!world.journeys().isEmpty() && next.journeys().isEmpty()) {
            rest = Optional.of(next.time().plus(REST));
        }
        world = next;
        picture.show(next);
        actions.show(next);
        conversation.show(next);
        if (rest.filter(next.time()::isAfter).isPresent()) {
            rest = Optional.empty();
            playback().pause();
        }
    }

    private void retell() {
        picture.show(world);
        actions.show(world);
        conversation.again();
    }

    @Override
    public Region picture() {
        return picture;
    }

    @Override
    public List<Node> actions() {
        return actions.nodes();
    }
}
