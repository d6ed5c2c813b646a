package naru.stage.cluster;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naru.simulation.scheduling.NodeEvaluation;
import naru.simulation.scheduling.Plugin;
import naru.simulation.scheduling.PluginScore;
import naru.stage.cluster.picture.RefusalText;
import naru.stage.cluster.picture.ScoreTable;
import naru.stage.theme.Styles;

/// Why a pod is where it is: node by node, plugin by plugin, a page at a time.
final class ScorePanel extends VBox {

    static final double WIDTH = 760;
    private static final int PAGE = 9;

    private final Words words;
    private final ScoreTable table;
    private final GridPane grid = new GridPane();
    private final Label page = new Label();
    private final Button previous = new Button();
    private final Button next = new Button();
    private final Button close = new Button();
    private int first;

    ScorePanel(ScoreTable table, Words words, Runnable closed) {
        this.words = words;
        this.table = table;
        getStyleClass().addAll(Styles.PANEL, "scores");
        Label title = new Label(
                table.chosen().isPresent()
                        ? words.get("scores.title", table.pod(), table.chosen().get())
                        : words.get("scores.title.waiting", table.pod()));
        title.getStyleClass().add(Styles.TITLE);
        title.setWrapText(true);
        Label how = new Label(words.get("scores.how"));
        how.getStyleClass().addAll("scores-how", Styles.MUTED);
        how.setWrapText(true);
        grid.getStyleClass().add("score-grid");
        close.getStyleClass().addAll(Styles.FLAT, Styles.ICON);
        close.setGraphic(new Icon("close"));
        close.setAccessibleText(words.get("close"));
        close.setOnAction(event -> closed.run());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, close);
        getChildren().addAll(head, how, grid, pager());
        turn(0);
    }

    void focusFirst() {
        close.requestFocus();
    }

    private HBox pager() {
        previous.setGraphic(new Icon("left"));
        next.setGraphic(new Icon("right"));
        previous.setAccessibleText(words.get("scores.previous"));
        next.setAccessibleText(words.get("scores.next"));
        previous.setOnAction(event -> turn(first - PAGE));
        next.setOnAction(event -> turn(first + PAGE));
        for (Button button : List.of(previous, next)) {
            button.getStyleClass().addAll(Styles.FLAT, Styles.ICON);
        }
        page.getStyleClass().add("scores-page");
        HBox pager = new HBox(previous, page, next);
        pager.setAlignment(Pos.CENTER);
        boolean needed = table.rows().size() > PAGE;
        pager.setVisible(needed);
        pager.setManaged(needed);
        return pager;
    }

    private void turn(int to) {
        first = Math.clamp(to, 0, Math.max(0, table.rows().size() - 1));
        int end = Math.min(table.rows().size(), first + PAGE);
        previous.setDisable(first == 0);
        next.setDisable(end == table.rows().size());
        page.setText(words.get("scores.page", first + 1, end, table.rows().size()));
        grid.getChildren().clear();
        header();
        int line = 1;
        for (NodeEvaluation row : table.rows().subList(first, end)) {
            row(line++, row);
        }
    }

    private void header() {
        grid.getColumnConstraints().clear();
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(150);
        grid.getColumnConstraints().add(name);
        cell(0, 0, words.get("scores.node"), "score-head");
        int column = 1;
        for (Plugin plugin : table.plugins()) {
            ColumnConstraints wide = new ColumnConstraints();
            wide.setHgrow(Priority.ALWAYS);
            wide.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(wide);
            cell(column++, 0, words.get("plugin." + plugin.title()), "score-head");
        }
        ColumnConstraints total = new ColumnConstraints();
        total.setHalignment(HPos.RIGHT);
        total.setMinWidth(70);
        grid.getColumnConstraints().add(total);
        cell(column, 0, words.get("scores.total"), "score-head");
    }

    private void row(int line, NodeEvaluation row) {
        boolean chosen = table.chosen().filter(row.node()::equals).isPresent();
        Label name = cell(0, line, row.node(), chosen ? "score-chosen" : "score-node");
        if (chosen) {
            name.setGraphic(new Icon("check"));
        }
        int columns = table.plugins().size();
        if (!row.isFeasible()) {
            span(
                            line,
                            columns,
                            words.refusal(RefusalText.of(row.refusals().getFirst()))
                                    + (row.refusals().size() > 1
                                            ? words.get(
                                                    "scores.more-reasons",
                                                    row.refusals().size() - 1)
                                            : ""),
                            "score-refused")
                    .setGraphic(new Icon("no"));
        } else if (!row.examined()) {
            span(line, columns, words.get("scores.not-examined"), "score-aside");
        } else if (row.scores().isEmpty()) {
            span(line, columns, words.get("scores.only-one"), "score-aside");
        } else {
            for (int i = 0; i < columns; i++) {
                score(line, i + 1, row, table.plugins().get(i), chosen);
            }
            cell(columns + 1, line, Long.toString(row.total()), chosen ? "score-total-chosen" : "score-total");
        }
    }

    private void score(int line, int column, NodeEvaluation row, Plugin plugin, boolean chosen) {
        Optional<PluginScore> given =
                row.scores().stream().filter(score -> score.plugin() == plugin).findFirst();
        String text = given.map(ScorePanel::inWords).orElse(words.get("scores.skipped"));
        Label label = cell(column, line, text, chosen ? "score-chosen-cell" : "score-cell");
        given.ifPresent(score -> label.setAccessibleText(
                words.get("scores.accessible", score.raw(), score.normalized(), score.weight(), score.weighted())));
    }

    /// `62 → 62 × 1`: as the plugin counts it, made comparable, and what it counts for.
    private static String inWords(PluginScore score) {
        return score.raw() == score.normalized()
                ? score.normalized() + " × " + score.weight()
                : score.raw() + " → " + score.normalized() + " × " + score.weight();
    }

    private Label span(int line, int columns, String text, String style) {
        Label label = cell(1, line, text, style);
        GridPane.setColumnSpan(label, columns + 1);
        GridPane.setHalignment(label, HPos.LEFT);
        label.setWrapText(true);
        return label;
    }

    private Label cell(int column, int row, String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        grid.add(label, column, row);
        return label;
    }
}
