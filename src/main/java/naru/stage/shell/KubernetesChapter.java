package naru.stage.shell;

import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import naru.simulation.Snapshot;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.ChapterView;
import naru.stage.cluster.LabView;
import naru.stage.cluster.Motion;
import naru.stage.lesson.MissionSession;
import naru.stage.lesson.MissionStage;
import naru.stage.lesson.MissionWords;
import naru.stage.lesson.Page;
import naru.stage.playback.ClusterPlayback;
import naru.stage.playback.Frame;
import naru.stage.playback.Recording;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;

/// The lab, and the missions told about it.
final class KubernetesChapter implements ChapterView {

    private final ClusterPlayback playback;
    private final LabView lab;
    private final MissionSession missions;
    private final MissionStage picture;
    private final ObjectProperty<ObservableValue<String>> open;
    private final ObservableValue<String> title;

    /// @param first what is on show first; simulated as far as its start before this returns
    KubernetesChapter(
            Messages messages,
            ObservableValue<Theme> theme,
            Executor worker,
            Executor reader,
            Executor stage,
            Opening first) {
        playback = new ClusterPlayback(worker, stage, first.recording(), first.start());
        lab = new LabView(messages, playback);
        missions = new MissionSession(playback, reader, stage);
        picture = new MissionStage(missions, messages, lab);
        open = new SimpleObjectProperty<>(messages.text(first.titleKey()));
        title = new MissionWords(messages).titleOf(missions, open.flatMap(words -> words));
        lab.theme().bind(theme);
        playback.frame().subscribe(this::show);
    }

    private void show(Frame<Snapshot> frame) {
        lab.show(frame.now(), frame.flowing() ? Motion.PLAY : Motion.JUMP);
    }

    LabView lab() {
        return lab;
    }

    MissionSession missions() {
        return missions;
    }

    /// Shows something else in the lab, paused at `start`; a mission that is open ends.
    void open(Recording recording, SimTime start, ObservableValue<String> words) {
        missions.labReplaced();
        open.set(words);
        playback.open(recording, start);
    }

    @Override
    public Region picture() {
        return picture;
    }

    @Override
    public ClusterPlayback playback() {
        return playback;
    }

    @Override
    public EventHandler<KeyEvent> keys() {
        return picture.keys();
    }

    @Override
    public ObservableValue<Boolean> timeShown() {
        return missions.page().map(page -> page != Page.LIST);
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public BooleanProperty reducedMotion() {
        return lab.reducedMotion();
    }

    @Override
    public void advance(double wallSeconds) {
        lab.advance(wallSeconds);
    }
}
