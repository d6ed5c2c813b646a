package naru.stage.lesson;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naru.content.Performance;
import naru.content.Step;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// One line below the picture while it moves: what to watch, and the way on when it is over.
final class RunStrip extends HBox {

    private final MissionSession session;
    private final Messages messages;
    private final MissionWords words;
    private final Parts parts;

    RunStrip(MissionSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.words = new MissionWords(messages);
        this.parts = new Parts(messages);
        getStyleClass().addAll("mission-strip");
        setId("mission-strip");
        setAlignment(Pos.CENTER_LEFT);
    }

    void showRun(Performance performance, Step.Run run) {
        boolean over = session.canGoOn().get();
        Label watch = Parts.text(words.text(performance.mission(), run), Styles.BODY, Styles.STRONG);
        VBox middle = new VBox(6, watch, new ProgressDots(performance.mission().steps(), run, messages));
        middle.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(middle, Priority.ALWAYS);
        Button back = parts.chip("missions.back", session::back);
        back.setId("mission-back");
        Button next = parts.main("missions.next", session::next);
        next.setDisable(!over);
        getChildren()
                .setAll(
                        Parts.sign(
                                Material2MZ.VISIBILITY,
                                messages.get("missions.tag.run"),
                                Styles.BODY,
                                Styles.STRONG,
                                "mission-tag"),
                        middle,
                        back,
                        over
                                ? parts.chip("missions.again", session::again)
                                : parts.chip("missions.skip", session::skip),
                        next);
        getChildren().get(getChildren().size() - 2).setId("mission-hurry");
    }

    /// In free play, when the story has made way for the picture.
    void showFreePlay(Performance performance, Step.FreePlay free) {
        Label title = Parts.text(words.title(performance.mission(), free), Styles.BODY, Styles.STRONG);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button list = parts.flat(Material2AL.LIST, "missions.toList", session::showList);
        list.setId("mission-list");
        Button story = parts.chip("missions.story", () -> session.panelAway().set(false));
        story.setId("mission-story");
        getChildren()
                .setAll(
                        Parts.sign(
                                Material2MZ.PAN_TOOL,
                                messages.get("missions.tag.free"),
                                Styles.BODY,
                                Styles.STRONG,
                                "mission-tag"),
                        title,
                        list,
                        story);
    }
}
