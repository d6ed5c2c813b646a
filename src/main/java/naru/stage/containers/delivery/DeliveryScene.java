package naru.stage.containers.delivery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.delivery.DeliveryCommand;
import naru.simulation.delivery.DeliveryDynamics;
import naru.simulation.delivery.DeliveryWorld;
import naru.simulation.delivery.Part;
import naru.simulation.delivery.Rollout;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.ChronicleRecorder;
import naru.stage.playback.Frame;
import naru.stage.playback.Playback;
import naru.stage.playback.Speed;
import naru.stage.story.PlayedScene;
import naru.stage.text.Messages;

/// Quick, efficient deployment: a release goes out as a disk image and as layers at once, goes back, and grows. Before
/// each kind of order runs for the first time the reader says what will have to travel.
public final class DeliveryScene extends PlayedScene<DeliveryWorld, DeliveryCommand> {

    private static final DeliveryDynamics DYNAMICS = new DeliveryDynamics();

    /// A deployment of containers in two or three seconds, one of disks in half a minute.
    private static final Speed SPEED = Speed.STEPS.get(3);

    private record Asked(DeliveryCommand command, Prediction prediction) {}

    private final DeliveryWords words;
    private final DeliveryPicture picture;
    private final DeliveryTelling telling;
    private final DeliveryActions actions;

    /// Questions are asked once.
    private final Set<String> answered = new HashSet<>();

    private final Map<Rollout, Set<Part>> predictions = new HashMap<>();
    private Optional<Asked> asked = Optional.empty();

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    public DeliveryScene(Messages messages, Executor worker, Executor stage) {
        super(
                "deployment",
                new Playback<>(worker, stage, ChronicleRecorder.of(DYNAMICS, DeliveryMarks::of), SimTime.ZERO));
        words = new DeliveryWords(messages);
        picture = new DeliveryPicture(words);
        telling = new DeliveryTelling(words, bar());
        actions = new DeliveryActions(words, this::order, this::toTheEnd, picture::requestFocus);
        playback().speed().set(SPEED);
        playback().frame().subscribe(this::show);
        messages.language().subscribe(language -> show(still()));
    }

    private void show(Frame<DeliveryWorld> frame) {
        DeliveryWorld world = frame.now();
        picture.show(world, moves(frame));
        actions.show(world);
        if (asked.isPresent() && world.idle()) {
            ask(asked.get());
        } else {
            asked = Optional.empty();
            telling.tell(world, world.rollout().flatMap(order -> Optional.ofNullable(predictions.get(order))));
        }
        SimTime settled = DYNAMICS.settled(world);
        SimTime explored = playback().explored().get();
        playback().end().set(Optional.of(settled.isAfter(explored) ? settled : explored));
    }

    // Orders

    private void order(DeliveryCommand command) {
        asked = Prediction.of(command)
                .filter(prediction -> !answered.contains(prediction.key()))
                .map(prediction -> new Asked(command, prediction));
        asked.ifPresentOrElse(
                now -> {
                    playback().pause();
                    ask(now);
                },
                () -> send(command, Optional.empty()));
    }

    private void ask(Asked now) {
        Prediction prediction = now.prediction();
        List<String> answers = prediction.answers().stream()
                .map(Prediction::key)
                .map(key -> words.get(key))
                .toList();
        String release = DeliveryWords.release(world().releases().size() + 1);
        bar().ask(words.get(prediction.key(), release), answers, place -> {
            asked = Optional.empty();
            answered.add(prediction.key());
            send(now.command(), Optional.of(prediction.answers().get(place)));
        });
    }

    private void send(DeliveryCommand command, Optional<Set<Part>> prediction) {
        playback().send(command, done -> {
            DeliveryWorld world = world();
            if (done) {
                prediction.ifPresent(said -> world.rollout().ifPresent(order -> predictions.put(order, said)));
            }
            show(playback().frame().get());
            if (done && !world.idle()) {
                playback().play();
            }
        });
    }

    private void toTheEnd() {
        playback().seek(DYNAMICS.settled(world()));
    }

    // What the chapter asks for

    @Override
    public Region picture() {
        return picture;
    }

    @Override
    public List<Node> actions() {
        return actions.nodes();
    }

    @Override
    public void advance(double wallSeconds) {
        picture.advance(wallSeconds);
    }

    @Override
    public void entered() {
        if (!world().idle()) {
            playback().play();
        }
    }
}
