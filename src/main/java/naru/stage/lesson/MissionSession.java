package naru.stage.lesson;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import naru.content.Mission;
import naru.content.Performance;
import naru.content.Step;
import naru.content.format.Missions;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.ClusterPlayback;
import naru.stage.playback.Recording;
import naru.stage.playback.Speed;

/// Where the reader is in the missions, and everything they can do there. Drives the playback: a run plays to its end
/// and no further, and in between time stands still.
///
/// Lives on the JavaFX thread. A mission is played ahead on a worker before it first opens, so that its figures are
/// known.
public final class MissionSession {

    private final ClusterPlayback playback;
    private final Executor worker;
    private final Executor stage;
    private final List<String> ids = Missions.ids();
    private volatile boolean cancelled;

    /// The lab as it was left for the first mission.
    private Optional<Left> left = Optional.empty();

    // Properties
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.LAB);
    private final ReadOnlyObjectWrapper<Optional<Performance>> performance =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Double>> loading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Logbook> logbook = new ReadOnlyObjectWrapper<>(Logbook.EMPTY);
    private final ReadOnlyBooleanWrapper canGoOn = new ReadOnlyBooleanWrapper();
    private final BooleanProperty panelAway = new SimpleBooleanProperty();

    private record Left(Recording recording, SimTime position) {}

    /// @param worker plays missions ahead
    /// @param stage runs tasks on the JavaFX thread, in order
    public MissionSession(ClusterPlayback playback, Executor worker, Executor stage) {
        this.playback = playback;
        this.worker = worker;
        this.stage = stage;
        playback.explored().subscribe(time -> refresh());
    }

    public List<String> ids() {
        return ids;
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Performance>> performance() {
        return performance.getReadOnlyProperty();
    }

    /// The step of the mission that is open.
    public ReadOnlyObjectProperty<Optional<Step>> step() {
        return step.getReadOnlyProperty();
    }

    /// How much of a mission has been played ahead, from 0 to 1, while one is about to open.
    public ReadOnlyObjectProperty<Optional<Double>> loading() {
        return loading.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Logbook> logbook() {
        return logbook.getReadOnlyProperty();
    }

    /// Whether nothing is missing for the next step: a prediction has been made, a run been seen to its end.
    public ReadOnlyBooleanProperty canGoOn() {
        return canGoOn.getReadOnlyProperty();
    }

    public boolean canGoBack() {
        return place() > 0;
    }

    /// Whether the story has made way for the whole picture, in free play.
    public BooleanProperty panelAway() {
        return panelAway;
    }

    // Verbs

    public void showList() {
        playback.pause();
        page.set(Page.LIST);
    }

    /// Back to the lab as it was before the missions.
    public void showLab() {
        closeMission();
        left.ifPresent(before -> playback.open(before.recording(), before.position()));
        left = Optional.empty();
        page.set(Page.LAB);
    }

    /// Something else has been opened in the lab.
    public void labReplaced() {
        closeMission();
        left = Optional.empty();
        page.set(Page.LAB);
    }

    /// Opens a mission at its beginning.
    public void open(String id) {
        if (loading.get().isPresent()) {
            return;
        }
        cancelled = false;
        loading.set(Optional.of(0.0));
        SimTime position = playback.position().get();
        if (left.isEmpty()) {
            playback.recording(recording -> left = Optional.of(new Left(recording, position)));
        }
        worker.execute(() -> {
            Optional<Performance> played = Repertoire.of(id, () -> cancelled, this::progress);
            stage.execute(() -> {
                loading.set(Optional.empty());
                played.ifPresent(this::begin);
            });
        });
    }

    private void progress(double part) {
        stage.execute(() -> {
            if (loading.get().isPresent()) {
                loading.set(Optional.of(part));
            }
        });
    }

    /// Gives up opening a mission.
    public void cancel() {
        cancelled = true;
    }

    public void choose(String choice) {
        step.get()
                .filter(Step.Predict.class::isInstance)
                .map(Step.Predict.class::cast)
                .filter(predict -> !isSettled(predict))
                .ifPresent(predict -> {
                    logbook.set(logbook.get().with(mission().id(), predict.id(), choice));
                    refresh();
                });
    }

    /// The choice of that number on show, from 1.
    public void choose(int number) {
        step.get()
                .filter(Step.Predict.class::isInstance)
                .flatMap(shown -> ((Step.Predict) shown)
                        .choices().stream().skip(number - 1L).findFirst())
                .ifPresent(choice -> choose(choice.id()));
    }

    /// Whether the run that a prediction is about has been begun: then it stands.
    public boolean isSettled(Step.Predict predict) {
        return playback.explored().get().isAfter(performance.get().orElseThrow().momentOf(predict));
    }

    /// To the next step, if there is nothing missing.
    public void next() {
        if (canGoOn.get()) {
            steps().stream().skip(place() + 1L).findFirst().ifPresent(this::show);
        }
    }

    public void back() {
        if (place() > 0) {
            show(steps().get(place() - 1));
        }
    }

    /// Plays the run once more.
    public void again() {
        step.get().ifPresent(this::show);
    }

    /// To the end of the run at once.
    public void skip() {
        playback.pause();
        playback.end().get().ifPresent(playback::seek);
    }

    private void begin(Performance played) {
        panelAway.set(false);
        logbook.set(logbook.get().without(played.mission().id()));
        playback.end().set(Optional.empty());
        playback.open(Recording.of(played.scenario()), played.mission().start());
        performance.set(Optional.of(played));
        page.set(Page.MISSION);
        show(played.mission().steps().getFirst());
    }

    private void closeMission() {
        playback.end().set(Optional.empty());
        step.set(Optional.empty());
        performance.set(Optional.empty());
    }

    private void show(Step next) {
        Performance played = performance.get().orElseThrow();
        SimTime moment = played.momentOf(next);
        playback.pause();
        playback.end().set(Optional.of(moment));
        switch (next) {
            case Step.Run run -> {
                playback.end().set(Optional.of(played.played(run).end()));
                playback.seek(moment);
                playback.speed().set(nearest(run.speed()));
                playback.play();
            }
            case Step.FreePlay ignored -> {
                playback.seek(moment);
                playback.end().set(Optional.empty());
                logbook.set(logbook.get().finished(mission().id()));
            }
            case Step.Say say -> playback.seek(moment);
            case Step.Predict predict -> playback.seek(moment);
            case Step.Explain explain -> playback.seek(moment);
        }
        // First whether one can go on, then the step: the button that leads on must be ready for the keyboard.
        canGoOn.set(isComplete(next));
        step.set(Optional.of(next));
    }

    private void refresh() {
        canGoOn.set(step.get().map(this::isComplete).orElse(false));
    }

    private boolean isComplete(Step shown) {
        return switch (shown) {
            case Step.Predict predict ->
                logbook.get().answer(mission().id(), predict.id()).isPresent();
            case Step.Run run ->
                !playback.explored()
                        .get()
                        .isBefore(performance.get().orElseThrow().played(run).end());
            case Step.Say say -> true;
            case Step.Explain explain -> true;
            case Step.FreePlay free -> false;
        };
    }

    private Mission mission() {
        return performance.get().orElseThrow().mission();
    }

    private List<Step> steps() {
        return performance.get().map(played -> played.mission().steps()).orElse(List.of());
    }

    private int place() {
        return step.get().map(shown -> steps().indexOf(shown)).orElse(-1);
    }

    private static Speed nearest(int times) {
        return Speed.STEPS.stream()
                .filter(speed -> speed.times() >= times)
                .findFirst()
                .orElse(Speed.STEPS.getLast());
    }
}
