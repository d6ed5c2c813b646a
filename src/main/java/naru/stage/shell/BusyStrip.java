package naru.stage.shell;

import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import naru.stage.playback.Busy;
import naru.stage.playback.Playback;
import naru.stage.text.Amounts;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;

/// Says that the simulation is on its way to a far moment, how far it is, and lets the reader call it off.
final class BusyStrip extends HBox {

    BusyStrip(Playback<?, ?, ?> playback, Messages messages) {
        getStyleClass().addAll(Styles.PANEL, "busy");
        setAlignment(Pos.CENTER);
        Label words = new Label();
        words.getStyleClass().add(Styles.BODY);
        words.textProperty().bind(playback.busy().flatMap(busy -> messages.text("busy", clockOf(busy))));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty()
                .bind(playback.busy().map(busy -> busy.map(Busy::fraction).orElse(0.0)));
        Button cancel = new Controls(messages).flat("action.cancel", playback::cancel);
        visibleProperty().bind(playback.busy().map(Optional::isPresent));
        getChildren().setAll(words, bar, cancel);
    }

    private static String clockOf(Optional<Busy> busy) {
        return busy.map(now -> Amounts.clock(Duration.ofNanos(now.to().nanos())))
                .orElse("");
    }
}
