package naru.stage.beanstalk.policies;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.race.Race;
import naru.simulation.beanstalk.race.RaceCommand;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.chapter.Overlay;
import naru.stage.playback.Frame;
import naru.stage.playback.Playback;
import naru.stage.playback.Speed;
import naru.stage.story.PlayedScene;
import naru.stage.text.Messages;

/// The same version goes out in six ways at the same moment: by each policy, and to a second environment. Before, the
/// reader says what will come of it; then the next version, which may be broken, goes the same ways.
public final class PoliciesScene extends PlayedScene<Race, RaceCommand> {

    /// A quarter of an hour, which the slowest takes, in three quarters of a minute.
    private static final Speed SPEED = Speed.STEPS.get(4);

    private final BeanstalkWords words;
    private final PoliciesTelling telling;
    private final PoliciesActions actions;
    private final PoliciesPicture picture;

    /// Questions are asked once.
    private final Set<Question> answered = EnumSet.noneOf(Question.class);

    private Setup setup = Setup.USUAL;
    private Conduct conduct = Conduct.WORKS;
    private Optional<Question> asked = Optional.empty();
    private Optional<PoliciesTelling.Prediction> said = Optional.empty();
    private boolean idle = true;

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    public PoliciesScene(Messages messages, Executor worker, Executor stage) {
        super("policies", new Playback<>(worker, stage, Setup.USUAL.recorder(), Setup.SETTLED));
        words = new BeanstalkWords(messages);
        telling = new PoliciesTelling(words, bar());
        PoliciesMenus menus =
                new PoliciesMenus(words, () -> overlay(), () -> setup, this::begin, this::choose, this::send);
        actions = new PoliciesActions(words, this::release, () -> send(new RaceCommand.AbortAll()), menus);
        picture = new PoliciesPicture(words, (policy, chosen, anchor) -> menus.open(world(), policy, chosen, anchor));
        playback().speed().set(SPEED);
        playback().frame().subscribe(this::show);
        messages.language().subscribe(language -> {
            overlay().closeMenu();
            show(still());
        });
    }

    private Overlay overlay() {
        return picture.overlay();
    }

    private void show(Frame<Race> frame) {
        Race race = frame.now();
        picture.show(race, setup, moves(frame));
        actions.show(race, setup, next(race), conduct);
        if (asked.isPresent() && race.idle()) {
            ask(asked.get());
        } else {
            asked = Optional.empty();
            telling.tell(race, said);
        }
        boolean justOver = race.idle() && !idle && frame.flowing();
        idle = race.idle();
        if (justOver) {
            playback().pause();
        }
    }

    /// The label of the version that is deployed next.
    private static String next(Race race) {
        return "v" + (race.world().versions().size() + 1);
    }

    // What the reader does

    private void begin(Setup with) {
        setup = with;
        conduct = Conduct.WORKS;
        said = Optional.empty();
        asked = Optional.empty();
        playback().begin(setup.recorder(), Setup.SETTLED);
    }

    private void choose(Conduct how) {
        conduct = how;
        asked = Optional.empty();
        show(still());
    }

    private void release() {
        asked = Question.before(conduct, answered);
        asked.ifPresentOrElse(
                question -> {
                    playback().pause();
                    show(still());
                    bar().focusAnswers();
                },
                this::deploy);
    }

    private void ask(Question question) {
        List<String> answers = question.answers().stream().map(telling::names).toList();
        String version = next(world());
        bar().ask(words.get("policies.ask." + BeanstalkWords.kebab(question), version), answers, place -> {
            asked = Optional.empty();
            answered.add(question);
            said = Optional.of(
                    new PoliciesTelling.Prediction(question, question.answers().get(place), version));
            deploy();
        });
    }

    /// What comes after a broken version mends it, unless the reader says otherwise.
    private void deploy() {
        Conduct how = conduct;
        conduct = Conduct.WORKS;
        send(new RaceCommand.Release(next(world()), how));
    }

    private void send(RaceCommand command) {
        playback().send(command, done -> {
            show(playback().frame().get());
            if (done) {
                playback().play();
            } else {
                bar().say(words.get("policies.refused"), words.get("policies.refused.more"));
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
        if (!world().idle()) {
            playback().play();
        }
    }
}
