package naru.stage.compare.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.contest.ContestWorld;
import naru.simulation.contest.Trial;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.Playback;
import naru.stage.story.PlayedScene;
import naru.stage.text.Messages;

/// A row of the table, played: the same event on Beanstalk and on Kubernetes, on one clock.
public final class LiveScene extends PlayedScene<Optional<ContestWorld>, Nothing> {

    private final LiveSession session;
    private final LivePicture picture;
    private final LiveActions actions;
    private final LiveTelling telling;

    /// @param worker runs the playback, one task after the other
    /// @param reader computes contests, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    /// @param back to where the reader came from
    public LiveScene(Messages messages, Executor worker, Executor reader, Executor stage, Runnable back) {
        Prices prices = Prices.usual();
        LiveSession session = new LiveSession(worker, reader, stage, prices);
        super("live", session.playback());
        this.session = session;
        LiveWords words = new LiveWords(messages);
        picture = new LivePicture(session, words, prices);
        actions = new LiveActions(session, words, back, picture::openSettings);
        telling = new LiveTelling(session, words, prices, bar());
        playback().frame().subscribe(frame -> picture.show(moves(frame)));
        session.state().subscribe(state -> telling.tell());
        session.settings().subscribe(settings -> telling.tell());
        messages.language().addListener((property, was, is) -> {
            picture.closeSettings();
            picture.show(false);
            telling.tell();
        });
    }

    /// Plays an event, with the settings as they are.
    ///
    /// @param event by the name that the table and the guide have for it
    public void play(String event) {
        Trial wanted = Trial.of(event);
        if (session.settings().get().trial() != wanted || isIdle()) {
            session.hold(session.settings().get().withTrial(wanted));
        }
    }

    /// Brings the keyboard to the answers of the question.
    public void focusAnswers() {
        bar().focusAnswers();
    }

    /// A time in which nothing happens, for pages to read.
    public static Playback<?, ?, ?> stillness(Executor worker, Executor stage) {
        return new Playback<>(worker, stage, ContestRecorder.empty(), SimTime.ZERO);
    }

    private boolean isIdle() {
        return session.contest().get().isEmpty() && session.progress().get().isEmpty();
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
        picture.advance(wallSeconds, moves());
    }
}
