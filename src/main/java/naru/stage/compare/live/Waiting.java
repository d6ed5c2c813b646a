package naru.stage.compare.live;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import naru.stage.theme.Styles;

/// Stands where the platforms will be while a contest is computed: how far that has come, and a way to call it off.
final class Waiting extends VBox {

    Waiting(LiveSession session, LiveWords words) {
        getStyleClass().addAll(Styles.CARD, "live-waiting");
        setAlignment(Pos.CENTER);
        Label says = new Label();
        says.getStyleClass().add(Styles.TITLE);
        says.textProperty()
                .bind(words.messages()
                        .language()
                        .flatMap(language -> session.progress()
                                .map(progress -> progress.map(share -> words.get("computing", share))
                                        .orElseGet(() -> words.get("idle")))));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(session.progress().map(progress -> progress.orElse(0.0)));
        bar.visibleProperty().bind(session.progress().map(Optional::isPresent));
        Button button = new Button();
        button.setId("live-cancel");
        button.getStyleClass().add(Styles.CHIP);
        button.textProperty()
                .bind(words.messages()
                        .language()
                        .flatMap(language -> session.progress()
                                .map(progress -> words.get(progress.isPresent() ? "cancel" : "resume"))));
        button.setOnAction(event -> {
            if (session.progress().get().isPresent()) {
                session.cancel();
            } else {
                session.resume();
            }
        });
        getChildren().setAll(says, bar, button);
        visibleProperty().bind(session.contest().map(Optional::isEmpty));
    }
}
