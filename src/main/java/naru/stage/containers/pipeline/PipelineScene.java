package naru.stage.containers.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.pipeline.Change;
import naru.simulation.pipeline.Fate;
import naru.simulation.pipeline.Manner;
import naru.simulation.pipeline.PipelineCommand;
import naru.simulation.pipeline.PipelineDynamics;
import naru.simulation.pipeline.PipelineWorld;
import naru.simulation.pipeline.WorkingDay;
import naru.stage.playback.ChronicleRecorder;
import naru.stage.playback.Frame;
import naru.stage.playback.Playback;
import naru.stage.playback.Speed;
import naru.stage.story.PlayedScene;
import naru.stage.text.Messages;

/// Development and operations apart: the same commits handed over by hand, and through a pipeline that passes on one
/// image by its digest.
public final class PipelineScene extends PlayedScene<PipelineWorld, PipelineCommand> {

    /// In its first days, tests find a bug now and then, and nothing fails: what fails is the reader's doing.
    private static final long SEED = 151;

    private static final PipelineDynamics DYNAMICS = new PipelineDynamics(new Dice(SEED));

    /// The second day begins: something has come of the first.
    private static final SimTime START = SimTime.ZERO.plus(WorkingDay.LENGTH);

    private static final Speed USUAL = new Speed(300);
    /// Slow enough to follow a change through the pipeline.
    private static final Speed WATCHING = new Speed(120);
    /// Once only the way by hand is left.
    private static final Speed WAITING = new Speed(600);

    private static final Duration LOOK = Duration.ofMinutes(10);
    private static final Duration LONGEST_RUN = WorkingDay.LENGTH.multipliedBy(5);

    private final Narrator narrator;
    private final PipelinePicture picture;
    private final PipelineActions actions;
    private final List<Guess> guesses = new ArrayList<>();
    private Telling telling = new Telling.State();

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    public PipelineScene(Messages messages, Executor worker, Executor stage) {
        super("pipeline", new Playback<>(worker, stage, ChronicleRecorder.of(DYNAMICS, PipelineMarks::of), START));
        playback().speed().set(USUAL);
        PipelineWords words = new PipelineWords(messages);
        narrator = new Narrator(words, bar());
        picture = new PipelinePicture(words, PipelineFace.of(world()));
        actions = new PipelineActions(messages, this::wanted, this::send, this::skip);
        playback().frame().subscribe(this::show);
        messages.language().subscribe(this::retell);
    }

    private void show(Frame<PipelineWorld> frame) {
        boolean asking = telling instanceof Telling.Asking && frame.flowing();
        Telling before = telling;
        telling = asking ? telling : Telling.of(frame.now(), guesses);
        hurry(before, frame.now());
        picture.show(PipelineFace.of(frame.now()), moves(frame));
        tell();
    }

    /// Says everything again, as in another language; a question stays open.
    private void retell() {
        picture.show(PipelineFace.of(world()), false);
        tell();
    }

    private void tell() {
        narrator.tell(telling, world(), this::answered);
        actions.show(world(), telling);
    }

    /// Time stands still for a verdict, and runs faster where only the slower of the ways is left to wait for.
    private void hurry(Telling before, PipelineWorld world) {
        if (before instanceof Telling.Watching && telling instanceof Telling.Decided) {
            playback().pause();
            playback().speed().set(USUAL);
        } else if (telling instanceof Telling.Watching(Guess guess)
                && Fate.of(world, Manner.PIPELINE, guess.number()).settled().isPresent()
                && playback().speed().get().equals(WATCHING)) {
            playback().speed().set(WAITING);
        }
    }

    /// Asks first about what may go wrong; what is good just goes.
    private void wanted(Change.Kind kind) {
        if (kind == Change.Kind.GOOD) {
            send(new PipelineCommand.Commit(kind));
            return;
        }
        playback().pause();
        telling = new Telling.Asking(kind);
        tell();
    }

    private void answered(int answer) {
        if (telling instanceof Telling.Asking(Change.Kind kind)) {
            playback().send(new PipelineCommand.Commit(kind), done -> {
                guesses.add(new Guess(world().changes().size(), kind, world().time(), answer));
                telling = Telling.of(world(), guesses);
                playback().speed().set(WATCHING);
                playback().play();
                tell();
            });
        }
    }

    private void send(PipelineCommand command) {
        telling = Telling.of(world(), guesses);
        playback().send(command, done -> playback().play());
    }

    /// Leaps to where the change that is watched has arrived or been given back on both ways.
    private void skip() {
        if (telling instanceof Telling.Watching(Guess guess)) {
            settled(guess).ifPresent(playback()::seek);
        }
    }

    private Optional<SimTime> settled(Guess guess) {
        PipelineWorld world = world();
        SimTime limit = world.time().plus(LONGEST_RUN);
        while (world.time().isBefore(limit)) {
            Optional<SimTime> settled =
                    Verdict.of(world, guess.kind(), guess.number()).settled();
            if (settled.isPresent()) {
                return settled;
            }
            world = DYNAMICS.advance(world, world.time().plus(LOOK));
        }
        return Optional.empty();
    }

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
        if (telling instanceof Telling.State) {
            playback().play();
        }
    }
}
