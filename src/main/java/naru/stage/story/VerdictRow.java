package naru.stage.story;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import naru.content.eras.EraMeasures;
import naru.content.eras.Trial;
import naru.content.measure.Measured;
import naru.simulation.era.Era;
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
            boolean harmless = isHarmless(Objects.requireNonNull(trial.figures().get(EraMeasures.name(era, first))));
            Label verdict = new Label(
                    words.verdict(trial, era),
                    new FontIcon(harmless ? Material2AL.CHECK_CIRCLE : Material2MZ.REPORT_PROBLEM));
            verdict.setId("verdict-" + EraMeasures.name(era, first).replaceAll("\\..*", ""));
            verdict.getStyleClass().addAll("verdict", harmless ? "verdict-harmless" : "verdict-harm");
            StackPane column = new StackPane(verdict);
            column.setAlignment(Pos.CENTER);
            column.setPrefWidth(0);
            HBox.setHgrow(column, Priority.ALWAYS);
            getChildren().add(column);
        }
    }

    void clear() {
        getChildren().clear();
    }

    /// Nobody hurt, no time lost; how long something took that had to be done is no harm either, unless it never
    /// was.
    private static boolean isHarmless(Measured figure) {
        return switch (figure) {
            case Measured.Count(long count) -> count == 0;
            case Measured.Span(var span) -> span.isZero();
            case Measured.Word _ -> true;
            case Measured.Never() -> false;
        };
    }
}
