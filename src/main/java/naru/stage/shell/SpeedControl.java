package naru.stage.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import naru.stage.playback.Playback;
import naru.stage.playback.Speed;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// How fast time runs: said always, and changed by steps.
final class SpeedControl extends HBox {

    private static final double SLIDER_WIDTH = 150;

    SpeedControl(Playback<?, ?, ?> playback, Messages messages, Shortcuts.Verbs verbs) {
        Controls controls = new Controls(messages);
        setAlignment(Pos.CENTER);
        setSpacing(2);
        Label label = new Label();
        label.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        label.textProperty()
                .bind(playback.speeds()
                        .flatMap(ladder -> playback.speed().flatMap(speed -> words(messages, ladder, speed))));
        Slider slider = new Slider();
        slider.getStyleClass().add("speed-slider");
        slider.setMaxWidth(SLIDER_WIDTH);
        slider.setPrefWidth(SLIDER_WIDTH);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.accessibleTextProperty().bind(messages.text("speed.name"));
        playback.speeds().subscribe(() -> show(slider, playback));
        playback.speed().subscribe(() -> show(slider, playback));
        show(slider, playback);
        slider.valueProperty()
                .subscribe(() ->
                        playback.speed().set(playback.speeds().get().get((int) Math.round(slider.getValue()))));
        VBox middle = new VBox(2, label, slider);
        middle.setAlignment(Pos.CENTER);
        getChildren()
                .setAll(
                        controls.icon(Material2MZ.REMOVE, "speed.slower", verbs::slower),
                        middle,
                        controls.icon(Material2AL.ADD, "speed.faster", verbs::faster));
    }

    private static void show(Slider slider, Playback<?, ?, ?> playback) {
        List<Speed> ladder = playback.speeds().get();
        int step = playback.speed().get().step(ladder);
        slider.setMax(ladder.size() - 1);
        slider.setValue(step);
    }

    private static ObservableValue<String> words(Messages messages, List<Speed> ladder, Speed speed) {
        return ladder.equals(Speed.TEMPOS)
                ? messages.text("speed.tempo", speed.times())
                : messages.text("speed.shown", speed.times(), wordFor(speed));
    }

    /// For ICU's `select`.
    private static String wordFor(Speed speed) {
        if (speed.times() == 1) {
            return "real";
        }
        return speed.times() < 60 ? "fast" : "faster";
    }
}
