package naru.stage.compare.guide;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naru.content.guide.Advice;
import naru.content.guide.Argument;
import naru.content.guide.Candidate;
import naru.content.guide.Ground;
import naru.content.guide.Standing;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// How the three stand, always in the same order; pressed, one shows its reasons.
final class StandingStrip extends HBox {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final GuideWords words;

    /// @param shown whose reasons are shown at first
    /// @param explain is told whose reasons are wanted
    StandingStrip(Advice advice, Candidate shown, GuideWords words, Consumer<Candidate> explain) {
        this.words = words;
        getStyleClass().add("guide-standings");
        for (Candidate candidate : Candidate.values()) {
            Button tile = tile(advice, candidate);
            // Before anything speaks for or against it, a mark would look like advice.
            Standing standing = advice.ranking().standing(candidate);
            boolean told = !standing.pros().isEmpty() || !standing.cons().isEmpty();
            tile.pseudoClassStateChanged(SHOWN, candidate == shown && told);
            tile.setOnAction(event -> {
                getChildren().forEach(each -> each.pseudoClassStateChanged(SHOWN, each == tile));
                explain.accept(candidate);
            });
            HBox.setHgrow(tile, Priority.ALWAYS);
            getChildren().add(tile);
        }
    }

    private Button tile(Advice advice, Candidate candidate) {
        Standing standing = advice.ranking().standing(candidate);
        Label name = new Label(words.candidate(candidate));
        name.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        Label place = place(advice, standing);
        Label points = new Label(words.get("guide.points", sum(standing.pros()), -sum(standing.cons())));
        points.getStyleClass().addAll(Styles.BODY, Styles.MUTED, Styles.FIGURES);
        VBox lines = new VBox(name, place, points);
        lines.setAlignment(Pos.CENTER_LEFT);
        Button tile = new Button(null, lines);
        tile.getStyleClass().setAll("button", "guide-standing");
        tile.setId("guide-standing-" + candidate.id());
        tile.setAccessibleText(name.getText() + ". " + place.getText() + ". " + points.getText());
        // All as wide as one another.
        tile.setMinWidth(0);
        tile.setPrefWidth(0);
        tile.setMaxWidth(Double.MAX_VALUE);
        return tile;
    }

    private Label place(Advice advice, Standing standing) {
        if (standing.isRuledOut()) {
            return Parts.sign(Material2AL.BLOCK, words.get("guide.standing.out"), Styles.BODY, Styles.BAD);
        }
        if (advice.first().isPresent() && advice.first().get() == standing.candidate()) {
            return Parts.sign(Material2AL.CHECK_CIRCLE, words.get("guide.standing.first"), Styles.BODY, Styles.GOOD);
        }
        if (advice.ground() == Ground.FEW) {
            return Parts.sign(Material2AL.HELP_OUTLINE, words.get("guide.standing.open"), Styles.BODY, Styles.UNKNOWN);
        }
        int behind = advice.ranking().ahead().getFirst().points() - standing.points();
        return behind == 0
                ? Parts.sign(Material2AL.DRAG_HANDLE, words.get("guide.standing.equal"), Styles.BODY, Styles.CAUTION)
                : Parts.sign(Material2MZ.SOUTH, words.get("guide.standing.behind", behind), Styles.BODY, Styles.MUTED);
    }

    private static int sum(List<Argument> arguments) {
        return arguments.stream().mapToInt(each -> each.reason().points()).sum();
    }
}
