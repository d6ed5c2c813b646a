package naru.stage.shell;

import java.util.concurrent.Executor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import naru.stage.cluster.LabView;
import naru.stage.cluster.Motion;
import naru.stage.lesson.MissionSession;
import naru.stage.lesson.MissionStage;
import naru.stage.playback.Frame;
import naru.stage.playback.Playback;
import naru.stage.playback.Playhead;
import naru.stage.text.Messages;

/// One open lab, whole: its time, its picture and the window around them, wired together.
///
/// The window on a screen and a still are the same workbench; only their threads and clocks differ.
public final class Workbench {

    private final Settings settings;
    private final Messages messages;
    private final Playback playback;
    private final LabView lab;
    private final MissionSession missions;
    private final Announcements announcements;
    private final SceneFiles files;
    private final MainWindow mainWindow;
    private final Playhead playhead = new Playhead(this::advance);

    /// @param worker runs the simulation, one task after the other
    /// @param reader runs what reads and writes files
    /// @param stage runs tasks on the JavaFX thread, in order
    /// @param first what is on show first; simulated as far as its start before this returns
    public Workbench(Settings settings, Executor worker, Executor reader, Executor stage, Opening first) {
        this.settings = settings;
        messages = new Messages(settings.language());
        playback = new Playback(worker, stage, first.recording(), first.start());
        lab = new LabView(messages, playback);
        announcements = new Announcements(messages.text(first.titleKey()));
        missions = new MissionSession(playback, reader, stage);
        files = new SceneFiles(playback, messages, announcements, reader, stage, this::window, missions::labReplaced);
        mainWindow = new MainWindow(
                playback,
                messages,
                settings,
                files,
                announcements,
                missions,
                new MissionStage(missions, messages, lab));
        lab.theme().bind(settings.theme());
        playback.frame().subscribe(this::show);
    }

    public Settings settings() {
        return settings;
    }

    public Messages messages() {
        return messages;
    }

    public Playback playback() {
        return playback;
    }

    public LabView lab() {
        return lab;
    }

    public MissionSession missions() {
        return missions;
    }

    public SceneFiles files() {
        return files;
    }

    public Playhead playhead() {
        return playhead;
    }

    public Parent root() {
        return mainWindow.root();
    }

    /// A scene of that size in points, dressed in the theme and following it.
    public Scene scene(double width, double height) {
        Scene scene = new Scene(mainWindow.root(), width, height);
        settings.theme().subscribe(theme -> theme.applyTo(scene));
        new DropZone(files).install(scene);
        return scene;
    }

    /// Lets wall time pass for everything that moves.
    public void advance(double seconds) {
        playback.advance(seconds);
        lab.advance(seconds);
    }

    private Window window() {
        return mainWindow.root().getScene().getWindow();
    }

    private void show(Frame frame) {
        lab.show(frame.now(), frame.flowing() ? Motion.PLAY : Motion.JUMP);
    }
}
