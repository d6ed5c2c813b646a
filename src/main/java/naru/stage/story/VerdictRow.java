package naru.stage.story;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import naru.content.eras.EraMeasures;
import naru.content.eras.Trial;
import naru.content.measure.Measured;
import naru.simulation.era.Era;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What came of an incident in each era, below its column. It keeps its place while there is nothing to say.
final class VerdictRow extends HBox {

    private final IncidentWords words;

    VerdictRow(IncidentWords words) {
        this.words = words;
        getStyleClass().add("verdicts");
    }

    void show(Trial trial) {
        getChildren().clear();
        for (Era era : Era.values()) {
            String first = trial.incident().verdict().getFirst();
            Look look = look(Objects.requireNonNull(trial.figures().get(EraMeasures.name(era, first))));
            Label verdict = new Label(words.verdict(trial, era), new FontIcon(look.icon()));
            verdict.setId("verdict-" + era.name().toLowerCase(Locale.ROOT));
            verdict.getStyleClass().addAll("verdict", look.style());
            StackPane column = new StackPane(verdict);
            column.setPrefWidth(0);
            HBox.setHgrow(column, Priority.ALWAYS);
            getChildren().add(column);
        }
    }

    void clear() {
        getChildren().clear();
    }

    private record Look(Ikon icon, String style) {}

    /// Nobody hurt; so long; somebody hurt, or never.
    private static Look look(Measured figure) {
        boolean good = (figure instanceof Measured.Count(long count) && count == 0)
                || (figure instanceof Measured.Span(var none) && none.isZero());
        if (good) {
            return new Look(Material2AL.CHECK_CIRCLE, "verdict-harmless");
        }
        return figure instanceof Measured.Span
                ? new Look(Material2MZ.SCHEDULE, "verdict-time")
                : new Look(Material2MZ.REPORT_PROBLEM, "verdict-harm");
    }
}
