package naru.stage.shell;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naru.stage.playback.Pace;
import naru.stage.playback.Playback;
import naru.stage.text.Amounts;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;

/// What time it is in the simulation and, while a story has a pace of its own, how fast that time runs now.
final class Clock extends VBox {

    private static final double SECONDS_A_DAY = 86_400;

    /// A rate is read to a tenth: what differs by less from real time is said to be it.
    private static final double TENTHS = 10;

    private final Messages messages;
    private final Amounts amounts;

    Clock(Playback<?, ?, ?> playback, ObservableValue<Optional<Pace>> pace, Messages messages) {
        this.messages = messages;
        amounts = new Amounts(messages);
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("clock-box");
        ObservableValue<String> shown = messages.language()
                .flatMap(language -> playback.position().map(time -> amounts.moment(Duration.ofNanos(time.nanos()))));
        Label clock = new Label();
        clock.setId("clock");
        clock.getStyleClass().addAll("clock", Styles.FIGURES);
        clock.textProperty().bind(shown);
        clock.accessibleTextProperty().bind(shown.flatMap(time -> messages.text("clock.name", time)));
        Label rate = new Label();
        rate.setId("rate");
        rate.getStyleClass().addAll("clock-rate", Styles.BODY, Styles.MUTED, Styles.FIGURES);
        rate.textProperty()
                .bind(messages.language()
                        .flatMap(language -> pace.flatMap(each -> playback.position()
                                .flatMap(time -> playback.speed()
                                        .map(speed -> each.map(story -> rate(story.times(time) * speed.times()))
                                                .orElse(""))))));
        rate.visibleProperty().bind(pace.map(Optional::isPresent));
        rate.managedProperty().bind(rate.visibleProperty());
        getChildren().setAll(clock, rate);
    }

    private String rate(double times) {
        if (times >= SECONDS_A_DAY) {
            return messages.get("rate.days", times / SECONDS_A_DAY);
        }
        return Math.round(times * TENTHS) == TENTHS ? messages.get("rate.real") : messages.get("rate.times", times);
    }
}
