package naru.stage.shell;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naru.manifest.Notice;
import naru.stage.chapter.Chapter;
import naru.stage.chapter.ChapterView;
import naru.stage.chapter.Overlay;
import naru.stage.chapter.SlideFrame;
import naru.stage.playback.Playback;
import naru.stage.text.Messages;

/// Everything in the window: the picture of a chapter between the bar above and time below, and what floats over them.
final class MainWindow implements Shortcuts.Verbs {

    private final Chapters chapters;
    private final Messages messages;
    private final Settings settings;
    private final FileActions files;
    private final Overlay overlay = new Overlay();
    private final Shortcuts shortcuts;
    private final TopBar topBar;
    private final Banner banner;
    private final VBox column = new VBox();
    private final StackPane content = new StackPane();
    private final IdentityHashMap<Playback<?, ?, ?>, Bars> bars = new IdentityHashMap<>();
    private final ObservableValue<Playback<?, ?, ?>> time;
    private final SlideFrame root = new SlideFrame(content);

    /// What the window has about one time.
    private record Bars(TransportBar time, BusyStrip busy) {}

    MainWindow(
            Chapters chapters, Messages messages, Settings settings, FileActions files, Announcements announcements) {
        this.chapters = chapters;
        this.messages = messages;
        this.settings = settings;
        this.files = files;
        shortcuts = new Shortcuts(chapters::playback, this);
        topBar = new TopBar(chapters, messages, settings, this, this::toggleFileMenu);
        banner = new Banner(messages, announcements);
        content.getStyleClass().add("slide");
        time = chapters.time();
        time.subscribe(playback -> place(chapters.view()));
        root.addEventHandler(
                KeyEvent.KEY_PRESSED, event -> chapters.view().keys().handle(event));
        shortcuts.install(root);
        root.addEventFilter(MouseEvent.MOUSE_CLICKED, this::giveKeyboardBack);
        announcements.notices().subscribe(this::show);
    }

    Parent root() {
        return root;
    }

    /// Puts a chapter between the bars, or in the place of another; where it is there already, only its time
    /// changes.
    private void place(ChapterView view) {
        Bars its = bars.computeIfAbsent(view.playback(), key -> barsOf(view));
        overlay.close();
        boolean keyboardInBar = keyboardInBar();
        VBox.setVgrow(view.picture(), Priority.ALWAYS);
        if (column.getChildren().isEmpty()) {
            column.getChildren().setAll(topBar, banner, view.picture(), its.time());
            content.getChildren().setAll(column, its.busy(), overlay);
        } else {
            column.getChildren().set(3, its.time());
            content.getChildren().set(1, its.busy());
            if (column.getChildren().get(2) == view.picture()) {
                return;
            }
            column.getChildren().set(2, view.picture());
        }
        if (!keyboardInBar) {
            view.picture().requestFocus();
        }
    }

    /// Whoever walks along the tabs by keyboard stays there.
    private boolean keyboardInBar() {
        return Optional.ofNullable(root.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(owner ->
                        Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(topBar::equals))
                .isPresent();
    }

    private Bars barsOf(ChapterView view) {
        return new Bars(new TransportBar(view, messages, this, overlay), busy(view.playback()));
    }

    private BusyStrip busy(Playback<?, ?, ?> playback) {
        BusyStrip busy = new BusyStrip(playback, messages);
        busy.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(busy, Pos.BOTTOM_CENTER);
        StackPane.setMargin(busy, new Insets(0, 0, 112, 0));
        return busy;
    }

    /// A button that was clicked would take Space for itself; after a click the keys belong to the picture again.
    private void giveKeyboardBack(MouseEvent event) {
        Node owner = root.getScene().getFocusOwner();
        if (owner instanceof ButtonBase && !overlay.isOpen()) {
            chapters.view().picture().requestFocus();
        }
    }

    private void toggleFileMenu() {
        overlay.toggleBelow(
                topBar.lookup("#file-menu"),
                new FileMenu(
                        messages,
                        files,
                        chapters.kubernetes().title().getValue(),
                        () -> chapters.kubernetes().playback().reset(),
                        overlay::close));
    }

    private void show(List<Notice> notices) {
        if (!notices.isEmpty()) {
            overlay.openCentred(new NoticeSheet(messages, notices, overlay::close));
        }
    }

    @Override
    public void show(Chapter chapter) {
        chapters.show(chapter);
    }

    @Override
    public void faster() {
        chapters.playback().faster();
    }

    @Override
    public void slower() {
        chapters.playback().slower();
    }

    @Override
    public void open() {
        files.open();
    }

    /// Scenes are the lab's.
    @Override
    public void save() {
        if (chapters.shown().get() == Chapter.KUBERNETES) {
            files.save();
        }
    }

    @Override
    public void switchLanguage() {
        settings.language().set(settings.language().get().other());
    }

    @Override
    public void switchTheme() {
        settings.theme().set(settings.theme().get().next());
    }

    @Override
    public void help() {
        if (overlay.isOpen()) {
            overlay.close();
        } else {
            overlay.openCentred(new HelpSheet(messages, shortcuts, overlay::close));
        }
    }
}
