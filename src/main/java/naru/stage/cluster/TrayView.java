package naru.stage.cluster;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.StageLayout;
import naru.stage.cluster.picture.Picture;

/// Where pods wait for a node, with the scheduler's switch. The pods themselves are on the stage, above it.
final class TrayView extends Region {

    private final Words words;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Button scheduler = new Button();
    private final Icon schedulerIcon = new Icon("pause");
    private final Label empty = new Label();
    private final Button more = new Button();
    private Picture picture = Picture.EMPTY;
    private StageLayout layout = StageLayout.EMPTY;

    /// @param run is told whether the scheduler shall run
    /// @param turn shows the next of more waiting pods than there is room for
    TrayView(Words words, Consumer<Boolean> run, Runnable turn, Hints hints) {
        this.words = words;
        getStyleClass().add("tray");
        title.getStyleClass().add("tray-title");
        count.getStyleClass().add("tray-count");
        empty.getStyleClass().add("tray-empty");
        empty.setWrapText(true);
        more.getStyleClass().add("tray-more");
        more.setGraphic(new Icon("right"));
        more.setContentDisplay(ContentDisplay.RIGHT);
        more.setOnAction(event -> turn.run());
        scheduler.getStyleClass().add("scheduler-switch");
        scheduler.setGraphic(schedulerIcon);
        scheduler.setOnAction(event -> run.accept(!picture.schedulerRunning()));
        hints.add(
                scheduler,
                () -> words.get(picture.schedulerRunning() ? "tray.stop-scheduler.hint" : "tray.run-scheduler.hint"));
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().addAll(title, count, scheduler, empty, more);
    }

    Button scheduler() {
        return scheduler;
    }

    void show(Picture next, StageLayout parts) {
        picture = next;
        layout = parts;
        dress();
    }

    /// Again in the language of the moment.
    void dress() {
        title.setText(words.get("tray.title"));
        count.setText(Integer.toString(picture.waiting().size()));
        Looks.pseudo(count, "none", picture.waiting().isEmpty());
        scheduler.setText(words.get(picture.schedulerRunning() ? "tray.stop-scheduler" : "tray.run-scheduler"));
        schedulerIcon.show(picture.schedulerRunning() ? "pause" : "play");
        Looks.pseudo(scheduler, "stopped", !picture.schedulerRunning());
        empty.setText(words.get(picture.schedulerRunning() ? "tray.empty" : "tray.empty.stopped"));
        empty.setVisible(picture.waiting().isEmpty());
        int hidden = picture.waiting().size() - layout.waiting().size();
        more.setText(hidden > 0 ? words.get("tray.more", hidden) : "");
        more.setVisible(hidden > 0);
        setAccessibleText(words.get("tray.accessible", picture.waiting().size()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double label = title.prefWidth(-1);
        title.resizeRelocate(2, 0, label, 30);
        count.resizeRelocate(label + 10, 2, Math.max(26, count.prefWidth(-1)), 26);
        scheduler.resizeRelocate(0, 36, width, 40);
        empty.resizeRelocate(0, 88, width, Math.max(0, Math.min(110, getHeight() - 92)));
        Box line = layout.more();
        more.resizeRelocate(0, line.y() - getLayoutY(), width, line.height());
    }
}
