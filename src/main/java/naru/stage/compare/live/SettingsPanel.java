package naru.stage.compare.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import naru.simulation.api.Deployment;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.Policy;
import naru.simulation.contest.ContestSettings;
import naru.stage.theme.Styles;

/// What a contest is held with: each setting in a row, what is chosen marked. Whatever is chosen begins a contest anew.
final class SettingsPanel extends VBox {

    private static final List<Integer> BATCHES = List.of(25, 50, 100);
    private static final List<Double> LOADS = List.of(5.0, 25.0, 100.0);

    private final LiveSession session;
    private final LiveWords words;

    SettingsPanel(LiveSession session, LiveWords words) {
        this.session = session;
        this.words = words;
        getStyleClass().addAll(Styles.PANEL, "live-settings-panel");
        Label title = new Label(words.get("settings"));
        title.getStyleClass().add(Styles.TITLE);
        getChildren().add(title);
        row(
                "policy",
                Policy.values(),
                words::policy,
                ContestSettings::policy,
                (now, policy) -> now.withPolicy(policy, now.batch()));
        row(
                "batch",
                BATCHES.toArray(Integer[]::new),
                each -> words.get("percent", each),
                SettingsPanel::batch,
                (now, each) -> now.withPolicy(now.policy(), new BatchSize.Percentage(each)));
        row(
                "strategy",
                Deployment.StrategyType.values(),
                words::strategy,
                ContestSettings::strategy,
                ContestSettings::withStrategy);
        row(
                "load",
                LOADS.toArray(Double[]::new),
                each -> words.get("per-second", each),
                ContestSettings::perSecond,
                ContestSettings::withPerSecond);
    }

    /// Makes other settings of those there are.
    private interface Change<T> {
        ContestSettings of(ContestSettings now, T value);
    }

    private static Integer batch(ContestSettings settings) {
        return settings.batch() instanceof BatchSize.Percentage(int value) ? value : 0;
    }

    private <T> void row(
            String id, T[] values, Function<T, String> word, Function<ContestSettings, T> chosen, Change<T> change) {
        Label name = new Label(words.get("setting." + id));
        name.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        FlowPane chips = new FlowPane();
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.getStyleClass().add("live-setting");
        List<ToggleButton> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            T value = values[i];
            ToggleButton chip = new ToggleButton(word.apply(value));
            chip.setId("setting-" + id + "-" + (i + 1));
            chip.getStyleClass().add(Styles.CHIP);
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setSelected(chosen.apply(session.settings().get()).equals(value));
            chip.setOnAction(event -> {
                session.hold(change.of(session.settings().get(), value));
                all.forEach(each -> each.setSelected(each == chip));
            });
            all.add(chip);
        }
        chips.getChildren().setAll(all);
        getChildren().addAll(name, chips);
    }
}
