package naru.stage.compare.live;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import naru.simulation.contest.Trial;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What the reader can do: go back to the table, let something else happen, change what it is held with, skip to the
/// end.
final class LiveActions {

    private final LiveSession session;
    private final List<Node> nodes = new ArrayList<>();

    /// @param back to where the reader came from
    /// @param settings is told the button beside which they are to open
    LiveActions(LiveSession session, LiveWords words, Runnable back, Consumer<Node> settings) {
        this.session = session;
        nodes.add(dressed(
                new Button(),
                "live-back",
                Material2AL.ARROW_BACK,
                words.messages().text("compare.live.back"),
                back));
        Map<Trial, ToggleButton> trials = new EnumMap<>(Trial.class);
        for (Trial trial : Trial.values()) {
            ToggleButton chip = new ToggleButton();
            trials.put(trial, chip);
            nodes.add(dressed(
                    chip,
                    "trial-" + trial.id(),
                    icon(trial),
                    words.messages().text("compare.live.chip." + trial.id()),
                    () -> choose(trial, chip)));
        }
        session.settings().subscribe(now -> trials.forEach((trial, chip) -> chip.setSelected(trial == now.trial())));
        Button change = new Button();
        nodes.add(dressed(
                change,
                "live-settings",
                Material2MZ.TUNE,
                words.messages().text("compare.live.settings"),
                () -> settings.accept(change)));
        Button skip = new Button();
        nodes.add(dressed(
                skip, "live-skip", Material2MZ.SKIP_NEXT, words.messages().text("compare.live.skip"), session::skip));
        skip.disableProperty()
                .bind(session.state()
                        .flatMap(state -> session.contest()
                                .map(contest -> contest.isEmpty() || !(state instanceof LiveSession.State.Watching))));
    }

    private void choose(Trial trial, ToggleButton chip) {
        session.hold(session.settings().get().withTrial(trial));
        chip.setSelected(true);
    }

    private static ButtonBase dressed(
            ButtonBase button, String id, Ikon icon, ObservableValue<String> text, Runnable deed) {
        button.setId(id);
        button.getStyleClass().addAll(Styles.CHIP, "live-chip");
        button.setGraphic(new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(text);
        button.setOnAction(event -> deed.run());
        return button;
    }

    private static Ikon icon(Trial trial) {
        return switch (trial) {
            case DEPLOY -> Material2AL.CLOUD_UPLOAD;
            case BROKEN_DEPLOY -> Material2AL.BUG_REPORT;
            case NODE_LOSS -> Material2MZ.POWER_OFF;
            case TRAFFIC -> Material2MZ.TRENDING_UP;
            case SECOND_SERVICE -> Material2AL.ADD_CIRCLE;
            case SECRET_ROTATION -> Material2MZ.VPN_KEY;
            case OTHER_CLOUD -> Material2AL.CLOUD_QUEUE;
        };
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }
}
