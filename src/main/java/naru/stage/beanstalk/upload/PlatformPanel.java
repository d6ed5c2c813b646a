package naru.stage.beanstalk.upload;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.theme.Styles;

/// The platforms to choose from, each with the file that code for it has.
final class PlatformPanel extends VBox {

    private static final double WIDTH = 460;
    private static final int COLUMNS = 2;
    private static final double GAP = 8;

    PlatformPanel(BeanstalkWords words, Platform now, Consumer<Platform> chosen) {
        getStyleClass().addAll(Styles.PANEL, "platform-panel");
        Label title = new Label(words.get("platforms"));
        title.getStyleClass().add(Styles.TITLE);
        FlowPane all = new FlowPane(GAP, GAP);
        all.setPrefWrapLength(COLUMNS * WIDTH + GAP);
        for (Platform each : Platform.values()) {
            Button button = new Button(
                    words.get("platform.line", words.get("platform." + BeanstalkWords.kebab(each)), each.file()));
            button.getStyleClass().addAll(Styles.MENU_ENTRY, "platform-entry");
            button.setId("platform-" + BeanstalkWords.kebab(each));
            button.setPrefWidth(WIDTH);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setOnAction(event -> chosen.accept(each));
            if (each == now) {
                button.getStyleClass().add("platform-chosen");
            }
            all.getChildren().add(button);
        }
        getChildren().addAll(title, all);
    }
}
