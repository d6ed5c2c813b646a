package naru.stage.compare.guide;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import naru.content.guide.Advice;
import naru.content.guide.Argument;
import naru.content.guide.Candidate;
import naru.content.guide.Guide;
import naru.content.guide.Newcomer;
import naru.content.guide.Reason;
import naru.content.guide.Source;
import naru.content.guide.Standing;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Why one candidate stands where it does; what was so once and is not now; what the guide cannot know.
final class ReasonList {

    private final Guide guide;
    private final GuideWords words;
    private final Elsewhere elsewhere;

    ReasonList(Guide guide, GuideWords words, Elsewhere elsewhere) {
        this.guide = guide;
        this.words = words;
        this.elsewhere = elsewhere;
    }

    /// @param answered whether there is anything to give reasons for
    Node of(Advice advice, Candidate candidate, boolean answered) {
        VBox list = new VBox();
        list.getStyleClass().add("guide-reasons");
        if (advice.isNews()) {
            list.getChildren().add(thenAndNow(advice));
        }
        if (answered) {
            Standing standing = advice.ranking().standing(candidate);
            String name = words.candidate(candidate);
            list.getChildren().add(Parts.text(words.what(candidate), Styles.BODY, Styles.MUTED));
            if (standing.isRuledOut()) {
                section(list, words.get("guide.walls", name), standing.walls());
            }
            section(list, words.get("guide.pros", name), standing.pros());
            section(list, words.get("guide.cons", name), standing.cons());
        }
        list.getChildren().add(heading(words.get("guide.unasked")));
        for (String id : guide.unasked()) {
            list.getChildren()
                    .add(line(new FontIcon(Material2AL.HELP_OUTLINE), new TextFlow(plain(words.unasked(id)))));
        }
        String note = words.get("guide.weights") + " " + words.get("guide.checked", words.day(guide.checked()));
        list.getChildren().add(Parts.text(note, Styles.BODY, Styles.MUTED));
        return list;
    }

    private Node thenAndNow(Advice advice) {
        Newcomer newcomer = guide.newcomer();
        HBox links = new HBox(row(newcomer.row()), source(newcomer.source()));
        links.getStyleClass().add("guide-links");
        VBox box = new VBox(
                dated(Material2AL.HISTORY, words.get("guide.then"), plain(words.then(advice))),
                dated(
                        Material2AL.FIBER_NEW,
                        words.since(newcomer.since()),
                        plain(words.get("guide.then.is") + "  "),
                        links));
        box.getStyleClass().add("guide-then");
        box.setId("guide-then");
        return box;
    }

    private static Node dated(Ikon ikon, String when, Node... what) {
        Text moment = plain(when + "  ");
        moment.getStyleClass().add(Styles.STRONG);
        TextFlow told = new TextFlow(moment);
        told.getChildren().addAll(what);
        return line(new FontIcon(ikon), told);
    }

    private void section(VBox list, String title, List<Argument> arguments) {
        list.getChildren().add(heading(title));
        if (arguments.isEmpty()) {
            list.getChildren().add(Parts.text(words.get("guide.none"), Styles.BODY, Styles.MUTED));
        }
        arguments.forEach(argument -> list.getChildren().add(line(weight(argument.reason()), told(argument))));
    }

    private static Label heading(String words) {
        return Parts.text(words, Styles.BODY, Styles.STRONG, "guide-heading");
    }

    /// What it weighs, before what it says.
    private static Node line(Node sign, TextFlow told) {
        HBox place = new HBox(sign);
        place.getStyleClass().add("guide-weight");
        HBox.setHgrow(told, Priority.ALWAYS);
        return new HBox(place, told);
    }

    private Node weight(Reason reason) {
        if (reason.rulesOut()) {
            FontIcon wall = new FontIcon(Material2AL.BLOCK);
            wall.getStyleClass().add("guide-wall");
            return wall;
        }
        Label points = new Label(words.get("guide.weight", reason.points()));
        points.getStyleClass()
                .addAll(Styles.BODY, Styles.STRONG, Styles.FIGURES, reason.points() > 0 ? Styles.GOOD : Styles.BAD);
        return points;
    }

    private TextFlow told(Argument argument) {
        return new TextFlow(plain(words.reason(argument) + "  "), links(argument));
    }

    /// All in one: a line may end before them, not between them.
    private Node links(Argument argument) {
        HBox links =
                new HBox(row(argument.reason().row()), source(argument.reason().source()));
        argument.question().play().ifPresent(play -> {
            Hyperlink live = link(Material2MZ.PLAY_CIRCLE_FILLED, "guide.play");
            live.setOnAction(event -> elsewhere.play(play));
            links.getChildren().add(live);
        });
        links.getStyleClass().add("guide-links");
        return links;
    }

    private Hyperlink row(int row) {
        Hyperlink link = link(Material2MZ.TABLE_CHART, "guide.row", row);
        link.setOnAction(event -> elsewhere.openRow(row));
        return link;
    }

    private Hyperlink source(Source source) {
        Hyperlink link = link(Material2MZ.OPEN_IN_NEW, "guide.source");
        link.setTooltip(new Tooltip(words.source(source)));
        link.setAccessibleText(link.getText() + ": " + words.source(source));
        link.setOnAction(event -> elsewhere.openSource(source.page()));
        return link;
    }

    private Hyperlink link(Ikon ikon, String key, Object... args) {
        Hyperlink link = new Hyperlink(words.get(key, args), new FontIcon(ikon));
        link.getStyleClass().add("guide-link");
        return link;
    }

    private static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add(Styles.BODY);
        return text;
    }
}
