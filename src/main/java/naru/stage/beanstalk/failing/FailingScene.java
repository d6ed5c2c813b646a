package naru.stage.beanstalk.failing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.stage.beanstalk.failing.Inquiry.Evidence;
import naru.stage.beanstalk.failing.Inquiry.Stage;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.playback.Frame;
import naru.stage.playback.Playback;
import naru.stage.playback.Speed;
import naru.stage.story.PlayedScene;
import naru.stage.text.Messages;

/// A deployment fails, and the reader finds out why: from events and health, which are there at once, and from logs,
/// which have to be asked for and go with their instance. What is taken for the cause is mended in a next version, and
/// that version shows whether it was.
public final class FailingScene extends PlayedScene<BeanstalkWorld, BeanstalkCommand> {

    /// A quarter of an hour, which the service waits before it gives up, in three quarters of a minute.
    private static final Speed SPEED = Speed.STEPS.get(4);

    private final BeanstalkWords words;
    private final FailingTelling telling;
    private final FailingActions actions;
    private final FailingPicture picture;

    /// What each version after the broken one is to mend.
    private final Map<String, Bug> mended = new TreeMap<>();

    private Case now = Case.FIRST;
    private boolean asking;
    private Optional<Integer> predicted = Optional.empty();
    private Turn turn = new Turn(Stage.BEFORE, Evidence.NONE);

    /// Time stands still when one of them changes for something to be looked at.
    private record Turn(Stage stage, Evidence log) {

        boolean isWorthALook(Turn before) {
            boolean over = stage == Stage.FAILED || stage == Stage.WELL;
            boolean arrived = log == Evidence.TELLS || log == Evidence.SILENT;
            return (over && stage != before.stage) || (arrived && before.log == Evidence.ASKED);
        }
    }

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    public FailingScene(Messages messages, Executor worker, Executor stage) {
        super("failing", new Playback<>(worker, stage, Case.FIRST.recorder(), Case.SETTLED));
        words = new BeanstalkWords(messages);
        telling = new FailingTelling(words, bar());
        picture = new FailingPicture(words);
        FailingMenus menus = new FailingMenus(words, picture.overlay(), () -> now, this::mend, this::begin);
        actions = new FailingActions(words, menus, this::ask, command -> send(List.of(command)));
        playback().speed().set(SPEED);
        playback().frame().subscribe(this::show);
        messages.language().subscribe(language -> {
            picture.overlay().closeMenu();
            show(still());
        });
    }

    private void show(Frame<BeanstalkWorld> frame) {
        Inquiry inquiry = Inquiry.of(frame.now());
        picture.show(inquiry, now.bug(), moves(frame));
        actions.show(inquiry, !asking);
        if (asking) {
            telling.ask(now.policy(), this::answer);
        } else {
            telling.tell(inquiry, now, predicted, mended);
        }
        Turn next = new Turn(inquiry.stage(), inquiry.log());
        boolean stop = frame.flowing() && next.isWorthALook(turn);
        turn = next;
        if (stop) {
            playback().pause();
        }
    }

    // What the reader does

    private void begin(Case next) {
        now = next;
        asking = false;
        predicted = Optional.empty();
        mended.clear();
        playback().begin(now.recorder(), Case.SETTLED);
    }

    private void ask() {
        playback().pause();
        asking = true;
        show(still());
        bar().focusAnswers();
    }

    private void answer(int instances) {
        asking = false;
        predicted = Optional.of(instances);
        send(now.breaking());
    }

    private void mend(Bug taken) {
        mended.put(Case.next(world()), taken);
        send(now.mending(world(), taken));
    }

    /// One after the other, and then time goes on.
    private void send(List<BeanstalkCommand> commands) {
        Deque<BeanstalkCommand> left = new ArrayDeque<>(commands);
        playback().send(left.removeFirst(), done -> {
            show(playback().frame().get());
            if (!done) {
                bar().say(words.get("failing.refused"), words.get("failing.refused.more"));
            } else if (left.isEmpty()) {
                playback().play();
            } else {
                send(List.copyOf(left));
            }
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

    @Override
    public void advance(double wallSeconds) {
        picture.advance(wallSeconds, moves());
    }

    @Override
    public void entered() {
        if (Inquiry.of(world()).stage() == Stage.DEPLOYING) {
            playback().play();
        }
    }
}
