package naru.stage.compare.live;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import naru.simulation.contest.Contest;
import naru.simulation.contest.ContestSettings;
import naru.simulation.contest.ContestWorld;
import naru.simulation.contest.Side;
import naru.simulation.contest.Trial;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.Playback;
import naru.stage.playback.Speed;

/// Holds one contest after the other: asks first, plays it when the reader has answered, and tells what came of it.
///
/// A contest is computed as a whole before it is shown, aside from the JavaFX thread, and kept: coming back to it takes
/// no time. Lives on the JavaFX thread.
final class LiveSession {

    /// Where things stand.
    sealed interface State {

        /// Time stands still until the reader has answered; the contest is being computed in the meantime.
        record Asking() implements State {}

        record Watching(Guess said) implements State {}

        record Decided(Guess said, Guess truth) implements State {}
    }

    private static final int MOST_KEPT = 16;

    /// How much is seen before the event, and after the last side has recovered.
    private static final Duration BEFORE = Duration.ofSeconds(10);

    private static final Duration AFTER = Duration.ofMinutes(1);

    /// About as long a reader watches.
    private static final double WATCHED_SECONDS = 45;

    private final Executor reader;
    private final Executor stage;
    private final Prices prices;
    private final Playback<Optional<ContestWorld>, Nothing, Boolean> playback;
    private final Map<ContestSettings, Contest> kept = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<ContestSettings> settings =
            new ReadOnlyObjectWrapper<>(ContestSettings.of(Trial.DEPLOY));
    private final ReadOnlyObjectWrapper<Optional<Contest>> contest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Double>> progress = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Asking());
    private AtomicBoolean calledOff = new AtomicBoolean();

    /// @param worker runs the playback, one task after the other
    /// @param reader computes contests, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    LiveSession(Executor worker, Executor reader, Executor stage, Prices prices) {
        this.reader = reader;
        this.stage = stage;
        this.prices = prices;
        playback = new Playback<>(worker, stage, ContestRecorder.empty(), SimTime.ZERO);
        playback.position().subscribe(this::reached);
    }

    Playback<Optional<ContestWorld>, Nothing, Boolean> playback() {
        return playback;
    }

    ReadOnlyObjectProperty<ContestSettings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// The contest of these settings, once it has been computed.
    ReadOnlyObjectProperty<Optional<Contest>> contest() {
        return contest.getReadOnlyProperty();
    }

    /// How much of it has been computed, 0 to 1; empty: nothing is under way.
    ReadOnlyObjectProperty<Optional<Double>> progress() {
        return progress;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    Question question() {
        return Question.of(settings.get().trial());
    }

    /// Begins a contest anew: asks, and computes it unless it is known.
    void hold(ContestSettings next) {
        cancel();
        settings.set(next);
        contest.set(Optional.empty());
        state.set(new State.Asking());
        Optional<Contest> known = Optional.ofNullable(kept.get(next));
        known.ifPresentOrElse(this::ready, () -> {
            playback.end().set(Optional.empty());
            playback.begin(ContestRecorder.empty(), SimTime.ZERO);
            compute(next);
        });
    }

    /// Gives up computing.
    void cancel() {
        calledOff.set(true);
        progress.set(Optional.empty());
    }

    /// Computes what was given up, or does nothing.
    void resume() {
        if (contest.get().isEmpty() && progress.get().isEmpty()) {
            compute(settings.get());
        }
    }

    private void compute(ContestSettings wanted) {
        AtomicBoolean mine = new AtomicBoolean();
        calledOff = mine;
        progress.set(Optional.of(0.0));
        reader.execute(() -> {
            Progress told = new Progress(share -> stage.execute(() -> {
                if (!mine.get()) {
                    progress.set(Optional.of(share));
                }
            }));
            Optional<Contest> held = Contest.run(wanted, mine::get, told);
            stage.execute(() -> held.filter(done -> !mine.get()).ifPresent(done -> {
                progress.set(Optional.empty());
                keep(wanted, done);
                ready(done);
            }));
        });
    }

    private void keep(ContestSettings its, Contest done) {
        kept.put(its, done);
        if (kept.size() > MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private void ready(Contest done) {
        SimTime end = end(done);
        contest.set(Optional.of(done));
        playback.end().set(Optional.of(end));
        double length = end.since(done.event()).toSeconds();
        Speed pace = new Speed(length / WATCHED_SECONDS);
        playback.speed().set(Speed.STEPS.get(pace.step(Speed.STEPS)));
        playback.begin(ContestRecorder.of(done, end), done.event().minus(BEFORE));
        if (state.get() instanceof State.Watching) {
            playback.play();
        }
    }

    /// A while after both have recovered; as long as it was played if one has not.
    private static SimTime end(Contest done) {
        List<Optional<Duration>> recovered = Stream.of(Side.values())
                .map(side -> done.ledgers(side).getLast().recovered())
                .toList();
        if (recovered.stream().anyMatch(Optional::isEmpty)) {
            return done.end();
        }
        Duration longest = recovered.stream().flatMap(Optional::stream).reduce(Duration.ZERO, LiveSession::longer);
        SimTime end = done.event().plus(longest).plus(AFTER);
        return end.isAfter(done.end()) ? done.end() : end;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /// The reader has said it: now it is played, as soon as there is something to play.
    void answer(Guess said) {
        state.set(new State.Watching(said));
        if (contest.get().isPresent()) {
            playback.play();
        } else {
            resume();
        }
    }

    /// Leaps to the end, where the verdict is.
    void skip() {
        playback.pause();
        playback.end().get().ifPresent(playback::seek);
    }

    private void reached(SimTime position) {
        if (state.get() instanceof State.Watching(Guess said)
                && playback.end().get().filter(end -> !position.isBefore(end)).isPresent()) {
            contest.get().ifPresent(done -> {
                playback.pause();
                state.set(new State.Decided(said, question().answer(done, prices)));
            });
        }
    }
}
