package naru.stage.shell;

import java.util.List;
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
import naru.stage.lesson.Chapter;
import naru.stage.lesson.MissionSession;
import naru.stage.lesson.MissionStage;
import naru.stage.lesson.MissionWords;
import naru.stage.playback.Playback;
import naru.stage.text.Messages;

/// Everything in the window: the picture between the bar above and time below, and what floats over them.
final class MainWindow implements Shortcuts.Verbs {

    private final Playback playback;
    private final Messages messages;
    private final Settings settings;
    private final FileActions files;
    private final MissionStage picture;
    private final Overlay overlay = new Overlay();
    private final Shortcuts shortcuts;
    private final TopBar topBar;
    private final SlideFrame root;

    MainWindow(
            Playback playback,
            Messages messages,
            Settings settings,
            FileActions files,
            Announcements announcements,
            MissionSession missions,
            MissionStage picture) {
        this.playback = playback;
        this.messages = messages;
        this.settings = settings;
        this.files = files;
        this.picture = picture;
        shortcuts = new Shortcuts(playback, this);
        ObservableValue<String> title = new MissionWords(messages).titleOf(missions, announcements.title());
        topBar = new TopBar(playback, messages, settings, this, title, missions::showList, this::toggleFileMenu);

        VBox.setVgrow(picture, Priority.ALWAYS);
        TransportBar time = new TransportBar(playback, messages, this, overlay);
        time.visibleProperty().bind(missions.chapter().map(chapter -> chapter != Chapter.LIST));
        time.managedProperty().bind(time.visibleProperty());
        VBox column = new VBox(topBar, new Banner(messages, announcements), picture, time);
        StackPane content = new StackPane(column, busy(), overlay);
        content.getStyleClass().add("slide");
        root = new SlideFrame(content);
        root.addEventHandler(KeyEvent.KEY_PRESSED, picture.keys());
        shortcuts.install(root);
        root.addEventFilter(MouseEvent.MOUSE_CLICKED, this::giveKeyboardBack);
        announcements.notices().subscribe(this::show);
    }

    Parent root() {
        return root;
    }

    private BusyStrip busy() {
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
            picture.requestFocus();
        }
    }

    private void toggleFileMenu() {
        overlay.toggleBelow(
                topBar.lookup("#file-menu"), new FileMenu(messages, files, playback::reset, overlay::close));
    }

    private void show(List<Notice> notices) {
        if (!notices.isEmpty()) {
            overlay.openCentred(new NoticeSheet(messages, notices, overlay::close));
        }
    }

    @Override
    public void faster() {
        playback.speed().set(playback.speed().get().faster());
    }

    @Override
    public void slower() {
        playback.speed().set(playback.speed().get().slower());
    }

    @Override
    public void open() {
        files.open();
    }

    @Override
    public void save() {
        files.save();
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
