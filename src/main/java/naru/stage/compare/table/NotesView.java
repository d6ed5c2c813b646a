package naru.stage.compare.table;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import naru.content.compare.Aspect;
import naru.content.compare.Column;
import naru.content.compare.Shift;
import naru.content.compare.Table;
import naru.stage.compare.paper.AspectWords;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The table of the notes, large enough for the back of a class, and what of the notes has changed since.
final class NotesView extends VBox {

    private static final double TITLES = 17;
    private static final double HALF = 50;
    private static final double WHOLE = 100;

    private final TableState state;
    private final Supplier<AspectWords> words;
    private final Consumer<String> play;
    private final BiConsumer<Node, SourcePanel.Cited> sources;

    /// @param play is told the event of a row
    /// @param sources is told whose sources are wanted, and beside what
    NotesView(
            Messages messages,
            TableState state,
            Supplier<AspectWords> words,
            Consumer<String> play,
            BiConsumer<Node, SourcePanel.Cited> sources) {
        this.state = state;
        this.words = words;
        this.play = play;
        this.sources = sources;
        getStyleClass().add("notes-view");
        messages.language().subscribe(now -> show());
    }

    private void show() {
        GridPane grid = grid(state.comparison().notes());
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().setAll(grid);
        state.comparison().shifts().forEach(shift -> getChildren().add(changed(shift)));
    }

    private GridPane grid(Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("notes-grid");
        grid.getColumnConstraints().add(part(TITLES));
        grid.getRowConstraints().add(new RowConstraints());
        for (Column column : table.columns()) {
            grid.getColumnConstraints()
                    .add(part((WHOLE - TITLES) / table.columns().size()));
            grid.add(
                    label(words.get().column(column), "notes-head"),
                    grid.getColumnConstraints().size() - 1,
                    0);
        }
        int row = 1;
        for (Aspect aspect : table.aspects()) {
            RowConstraints tall = new RowConstraints();
            tall.setVgrow(Priority.ALWAYS);
            tall.setValignment(VPos.TOP);
            tall.setFillHeight(true);
            grid.getRowConstraints().add(tall);
            grid.add(title(aspect), 0, row);
            int at = 1;
            for (Column column : table.columns()) {
                grid.add(card(aspect, column), at, row);
                at++;
            }
            row++;
        }
        return grid;
    }

    private VBox title(Aspect aspect) {
        VBox title = new VBox(label(words.get().title(aspect), "notes-title"));
        title.getStyleClass().add("notes-row");
        aspect.event().ifPresent(event -> {
            Button live = button(
                    "play-" + aspect.id(),
                    Material2MZ.PLAY_CIRCLE_OUTLINE,
                    words.get().label("play"));
            live.getStyleClass().add(Styles.CHIP);
            live.setOnAction(pressed -> play.accept(event));
            title.getChildren().add(live);
        });
        return title;
    }

    private VBox card(Aspect aspect, Column column) {
        String said = words.get().cell(aspect, column);
        Button source = button(
                "source-" + aspect.id() + "-" + column.id(),
                Material2AL.LINK,
                words.get().label("checked", aspect.cell(column).checked().toString()));
        source.getStyleClass().addAll(Styles.FLAT, "notes-source");
        source.setAccessibleText(words.get().label("open-sources"));
        source.setOnAction(pressed -> sources.accept(source, new SourcePanel.Cited(said, aspect.cell(column))));
        Label text = label(said, "notes-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        text.setMaxHeight(Double.MAX_VALUE);
        VBox card = new VBox(text, source);
        card.setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().addAll(Styles.CARD, "notes-card", "column-" + column.id());
        return card;
    }

    private GridPane changed(Shift shift) {
        AspectWords now = words.get();
        VBox then = half(now.label("then", now.month(shift.written())), now.then(shift));
        VBox today = half(now.label("now", now.month(shift.changed())), now.now(shift));
        Button source = button(
                "source-" + shift.id(),
                Material2AL.LINK,
                now.label("checked", shift.checked().toString()));
        source.getStyleClass().addAll(Styles.FLAT, "notes-source");
        source.setAccessibleText(now.label("open-sources"));
        source.setOnAction(pressed -> sources.accept(source, SourcePanel.Cited.of(now.now(shift), shift)));
        today.getChildren().add(source);
        GridPane both = new GridPane();
        both.getStyleClass().addAll(Styles.CARD, "notes-shift");
        for (VBox half : List.of(then, today)) {
            both.getColumnConstraints().add(part(HALF));
            both.addRow(0, half);
        }
        return both;
    }

    private static ColumnConstraints part(double percent) {
        ColumnConstraints part = new ColumnConstraints();
        part.setPercentWidth(percent);
        return part;
    }

    private static VBox half(String when, String said) {
        return new VBox(label(when, Styles.CAUTION, Styles.STRONG), label(said, Styles.BODY));
    }

    private static Button button(String id, Ikon icon, String said) {
        Button button = new Button(said, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Label label(String said, String... styles) {
        Label label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
