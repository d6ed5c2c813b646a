package naru.stage.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import naru.stage.chapter.ChapterView;
import naru.stage.chapter.Overlay;
import naru.stage.playback.Playback;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// Time in the reader's hands: step, play, scrub, branch, hurry.
final class TransportBar extends HBox {

    TransportBar(ChapterView chapter, Messages messages, Shortcuts.Verbs verbs, Overlay overlay) {
        Playback<?, ?, ?> playback = chapter.playback();
        Controls controls = new Controls(messages);
        getStyleClass().add("transport-bar");
        setAlignment(Pos.CENTER_LEFT);

        Button back = controls.icon(Material2MZ.SKIP_PREVIOUS, "action.stepBack", playback::stepBack);
        Button forward = controls.icon(Material2MZ.SKIP_NEXT, "action.stepForward", playback::stepForward);
        Timeline timeline = new Timeline(chapter, messages);
        HBox.setHgrow(timeline, Priority.ALWAYS);
        getChildren()
                .setAll(
                        back,
                        playButton(controls, playback, messages),
                        forward,
                        timeline,
                        new BranchChips(playback, messages, overlay),
                        new Clock(playback, chapter.pace(), messages),
                        new SpeedControl(playback, messages, verbs));
        visibleProperty().bind(chapter.timeShown());
        managedProperty().bind(visibleProperty());
    }

    private static Button playButton(Controls controls, Playback<?, ?, ?> playback, Messages messages) {
        Button button = controls.icon(Material2MZ.PLAY_ARROW, "action.play", playback::togglePlaying);
        button.setId("play");
        button.getStyleClass().setAll("button", Styles.CHIP, Styles.PRIMARY, Styles.ICON, "round-large");
        playback.playing()
                .subscribe(playing ->
                        button.setGraphic(new FontIcon(playing ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW)));
        button.accessibleTextProperty().unbind();
        button.accessibleTextProperty()
                .bind(playback.playing().flatMap(playing -> messages.text(playing ? "action.pause" : "action.play")));
        return button;
    }
}
