package naru.stage.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.manifest.Notice;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;

/// What a file holds that Naru does not play, or plays as something else.
final class NoticeSheet extends VBox {

    private static final double MOST_HEIGHT = 420;

    NoticeSheet(Messages messages, List<Notice> notices, Runnable close) {
        Controls controls = new Controls(messages);
        getStyleClass().addAll(Styles.PANEL, "sheet");
        setId("notices");
        setPrefWidth(900);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox list = new VBox();
        list.getStyleClass().add("notices");
        for (Notice notice : notices) {
            Label line = new Label();
            line.getStyleClass().add(Styles.BODY);
            line.setWrapText(true);
            line.textProperty().bind(messages.language().map(language -> new InputWords(messages).of(notice)));
            list.getChildren().add(line);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        getChildren()
                .setAll(
                        new HBox(
                                controls.label("notices.title", Styles.TITLE),
                                space,
                                controls.icon(Material2AL.CLOSE, "action.close", close)),
                        scroll);
    }
}
