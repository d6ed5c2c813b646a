package naru.stage.shell;

import java.net.URI;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import naru.stage.chapter.Chapter;
import naru.stage.chapter.ChapterView;
import naru.stage.cluster.LabView;
import naru.stage.lesson.MissionSession;
import naru.stage.playback.ClusterPlayback;
import naru.stage.playback.Playhead;
import naru.stage.text.Messages;

/// All of Naru in one window: its chapters, the window around them and the one clock, wired together.
///
/// The window on a screen and a still are the same workbench; only their threads and clocks differ.
public final class Workbench {

    private final Settings settings;
    private final Messages messages;
    private final Chapters chapters;
    private final SceneFiles files;
    private final MainWindow mainWindow;
    private final Playhead playhead = new Playhead(this::advance);

    /// Begins with the lab.
    ///
    /// @param worker runs the simulation, one task after the other
    /// @param reader runs what reads and writes files
    /// @param stage runs tasks on the JavaFX thread, in order
    /// @param lab what is on show first; simulated as far as its start before this returns
    public Workbench(Settings settings, Executor worker, Executor reader, Executor stage, Opening lab) {
        this(settings, worker, reader, stage, () -> lab, Chapter.KUBERNETES);
    }

    /// @param lab what the lab begins with, once it is looked at
    /// @param first the chapter on show first; no other is loaded
    public Workbench(
            Settings settings, Executor worker, Executor reader, Executor stage, Supplier<Opening> lab, Chapter first) {
        this(settings, worker, reader, stage, address -> {}, lab, first);
    }

    /// @param browser shows a page of the web
    public Workbench(
            Settings settings,
            Executor worker,
            Executor reader,
            Executor stage,
            Consumer<URI> browser,
            Supplier<Opening> lab,
            Chapter first) {
        this.settings = settings;
        messages = new Messages(settings.language());
        chapters = new Chapters(settings, messages, worker, reader, stage, browser, lab, first);
        Announcements announcements = new Announcements();
        files = new SceneFiles(chapters, messages, announcements, reader, stage, this::window);
        mainWindow = new MainWindow(chapters, messages, settings, files, announcements);
    }

    public Settings settings() {
        return settings;
    }

    public Messages messages() {
        return messages;
    }

    /// What the window is named after: what is open in the chapter on show, or the chapter itself.
    public ObservableValue<String> title() {
        return chapters.viewShown()
                .flatMap(ChapterView::title)
                .flatMap(open -> open.isEmpty()
                        ? chapters.shown().flatMap(shown -> messages.text(ChapterTabs.key(shown)))
                        : new SimpleStringProperty(open))
                .flatMap(what -> messages.text("app.title", what));
    }

    /// The chapter on show.
    public ReadOnlyObjectProperty<Chapter> chapter() {
        return chapters.shown();
    }

    /// Shows a chapter as it was left.
    public void show(Chapter chapter) {
        chapters.show(chapter);
    }

    /// Any chapter, on show or not.
    public ChapterView view(Chapter chapter) {
        return chapters.view(chapter);
    }

    /// The chapter on show.
    public ChapterView view() {
        return chapters.view();
    }

    /// The lab's.
    public ClusterPlayback playback() {
        return chapters.kubernetes().playback();
    }

    public LabView lab() {
        return chapters.kubernetes().lab();
    }

    public MissionSession missions() {
        return chapters.kubernetes().missions();
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

    /// Lets wall time pass for everything that moves in the chapter on show.
    public void advance(double seconds) {
        chapters.playback().advance(seconds);
        chapters.view().advance(seconds);
    }

    private Window window() {
        return mainWindow.root().getScene().getWindow();
    }
}
