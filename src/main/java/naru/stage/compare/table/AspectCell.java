package naru.stage.compare.table;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naru.content.compare.Aspect;
import naru.content.compare.Cell;
import naru.content.compare.Column;
import naru.stage.compare.paper.AspectWords;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// One cell of the full table: what it says, and one button, to its sources or to its event.
final class AspectCell extends TableCell<Aspect, Aspect> {

    private static final double SIDES = 24;

    private final Optional<Column> column;
    private final Supplier<AspectWords> words;
    private final Supplier<String> query;
    private final Consumer<AspectCell> act;
    private final HighlightedText text;
    private final Label caveat = new Label();
    private final Button button;
    private final HBox line;

    /// @param column empty: the row's title
    /// @param act is told that the button was pressed
    AspectCell(Optional<Column> column, Supplier<AspectWords> words, Supplier<String> query, Consumer<AspectCell> act) {
        this.column = column;
        this.words = words;
        this.query = query;
        this.act = act;
        this.text =
                column.isPresent() ? new HighlightedText(Styles.BODY) : new HighlightedText(Styles.BODY, Styles.STRONG);
        this.button = button(column.isPresent() ? Material2AL.LINK : Material2MZ.PLAY_CIRCLE_OUTLINE);
        caveat.getStyleClass().addAll(Styles.BODY, Styles.CAUTION);
        caveat.setGraphic(new FontIcon(Material2AL.HELP_OUTLINE));
        VBox said = new VBox(text, caveat);
        HBox.setHgrow(said, Priority.ALWAYS);
        line = new WrappedLine(said, button);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("aspect-cell");
    }

    private Button button(Ikon icon) {
        Button made = new Button("", new FontIcon(icon));
        made.getStyleClass().addAll(Styles.FLAT, Styles.ICON, "cell-button");
        made.setFocusTraversable(false);
        made.setOnAction(event -> act.accept(this));
        return made;
    }

    Optional<Column> column() {
        return column;
    }

    /// What a panel opens beside.
    Node anchor() {
        return button;
    }

    @Override
    protected void updateItem(Aspect aspect, boolean empty) {
        super.updateItem(aspect, empty);
        if (empty || aspect == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        AspectWords now = words.get();
        String said = column.map(each -> now.cell(aspect, each)).orElseGet(() -> now.title(aspect));
        text.show(said, query.get());
        Optional<Cell> cell = column.map(aspect::cell);
        boolean uncertain = cell.filter(Cell::uncertain).isPresent();
        caveat.setText(uncertain ? now.label("uncertain-mark") : "");
        caveat.setVisible(uncertain);
        caveat.setManaged(uncertain);
        boolean acts = cell.isPresent() || aspect.event().isPresent();
        button.setVisible(acts);
        button.setManaged(acts);
        button.setId((cell.isPresent() ? "source-" : "play-")
                + aspect.id()
                + column.map(each -> "-" + each.id()).orElse(""));
        button.setAccessibleText(now.label(cell.isPresent() ? "open-sources" : "play"));
        setAccessibleText(uncertain ? said + " " + caveat.getText() : said);
        setGraphic(line);
    }

    /// That of every row: a TableView2 adds the edges itself.
    @Override
    protected double computePrefHeight(double width) {
        return FullTable.ROW - snappedTopInset() - snappedBottomInset();
    }

    /// How high it would have to be for all it says.
    double needed() {
        return snappedTopInset() + line.prefHeight(-1) + snappedBottomInset();
    }

    /// As wide as the column, whatever a row is asked for: a row's height is asked for without a width.
    private final class WrappedLine extends HBox {

        private WrappedLine(Node... children) {
            super(children);
            setSpacing(6);
            tableColumnProperty().subscribe(this::follow);
        }

        private void follow() {
            if (getTableColumn() != null) {
                getTableColumn().widthProperty().subscribe(this::requestLayout);
            }
        }

        private double room() {
            return getTableColumn() == null ? 0 : getTableColumn().getWidth() - SIDES;
        }

        @Override
        protected double computePrefWidth(double height) {
            return room();
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(room());
        }
    }
}
