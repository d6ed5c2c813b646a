package naru.stage.beanstalk.cluster;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.api.Deployment;
import naru.simulation.beanstalk.cluster.ClusterCommand;
import naru.simulation.beanstalk.cluster.ClusterEnvironment;
import naru.stage.beanstalk.cluster.Prediction.Question;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.playback.Playback;
import naru.stage.playback.Speed;
import naru.stage.story.PlayedScene;
import naru.stage.text.Messages;

/// Beanstalk Cluster, played: what the service can be asked, what comes of it on the nodes that environments share, and
/// what it refuses. Some of it is asked of the reader first.
public final class ClusterScene extends PlayedScene<ClusterMoment, ClusterCommand> {

    /// Four minutes in half of one.
    private static final Speed SPEED = Speed.STEPS.get(4);

    private final ClusterPicture picture;
    private final ClusterTelling telling;
    private final ClusterActions actions;
    private final Set<Question> unasked = EnumSet.allOf(Question.class);
    private Optional<Asked> asked = Optional.empty();
    private Optional<Prediction> predicted = Optional.empty();

    /// What is done when the question is answered.
    private record Asked(Question question, ClusterCommand command) {}

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    /// @param browser shows a page of the web
    public ClusterScene(Messages messages, Executor worker, Executor stage, Consumer<URI> browser) {
        super("cluster", new Playback<>(worker, stage, recorder(ClusterEnvironment.ROLLING), Shop.READY));
        BeanstalkWords words = new BeanstalkWords(messages);
        picture = new ClusterPicture(words, browser);
        telling = new ClusterTelling(words, bar());
        actions = new ClusterActions(
                words, new ClusterMenus(words, picture.overlay(), this::order, this::begin), this::order);
        playback().speed().set(SPEED);
        playback().frame().subscribe(frame -> refresh());
        messages.language().subscribe(language -> {
            picture.overlay().closeMenu();
            picture.write();
            refresh();
        });
    }

    private static ServiceRecorder recorder(Deployment.Strategy strategy) {
        return new ServiceRecorder(Shop.environment(strategy));
    }

    private void refresh() {
        ClusterMoment moment = world();
        picture.show(moment);
        actions.show(moment, asked.isEmpty());
        asked.ifPresentOrElse(
                each -> telling.ask(each.question(), place -> answer(each, place)),
                () -> telling.tell(moment, predicted));
        if (predicted.filter(each -> each.isDue(moment)).isPresent()
                && playback().playing().get()) {
            playback().pause();
        }
    }

    private void begin(Deployment.Strategy strategy) {
        asked = Optional.empty();
        predicted = Optional.empty();
        playback().begin(recorder(strategy), Shop.READY);
    }

    private void order(ClusterCommand command) {
        predicted = Optional.empty();
        Optional<Question> first = question(command).filter(unasked::remove);
        first.ifPresentOrElse(
                question -> {
                    playback().pause();
                    asked = Optional.of(new Asked(question, command));
                    refresh();
                    bar().focusAnswers();
                },
                () -> send(command));
    }

    private static Optional<Question> question(ClusterCommand command) {
        return switch (command) {
            case ClusterCommand.Create _ -> Optional.of(Question.MACHINES);
            case ClusterCommand.Deploy(var _, String image)
            when image.equals(Shop.NEVER_READY) -> Optional.of(Question.NEVER_READY);
            default -> Optional.empty();
        };
    }

    private void answer(Asked its, int place) {
        asked = Optional.empty();
        predicted = Optional.of(Prediction.of(its.question(), place, world()));
        send(its.command());
    }

    private void send(ClusterCommand command) {
        playback().send(command, done -> {
            if (done) {
                playback().play();
            }
            refresh();
        });
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
}
