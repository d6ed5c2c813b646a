package naru.stage.compare.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import naru.content.compare.Aspect;
import naru.content.compare.Column;
import naru.stage.compare.paper.AspectWords;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.controlsfx.control.tableview2.FilteredTableColumn;
import org.controlsfx.control.tableview2.FilteredTableView;

/// All aspects under three columns. The heads and the first column stay where they are; Enter on a cell opens its
/// sources, on a row's title its event.
final class FullTable extends StackPane {

    private static final double TITLES = 232;
    private static final double SCROLL_BAR = 16;

    /// For three lines, so that all rows are as high: those of a TableView2 cannot differ without a stumble.
    static final double ROW = 94;

    private final TableState state;
    private final Supplier<AspectWords> words;
    private final Consumer<String> play;
    private final BiConsumer<Node, Place> sources;
    private final FilteredTableView<Aspect> table = new FilteredTableView<>();
    private final FilteredTableColumn<Aspect, Aspect> titles;
    private final IntegerProperty counted = new SimpleIntegerProperty(this, "counted");
    private final Map<Column, FilteredTableColumn<Aspect, Aspect>> columns = new LinkedHashMap<>();

    /// A cell by where it stands.
    record Place(Aspect aspect, Column column) {}

    /// Where the keyboard is.
    record Focus(Aspect aspect, Optional<Column> column) {}

    /// @param play is told the event of a row
    /// @param sources is told the cell whose sources are wanted, and beside what
    FullTable(
            Messages messages,
            TableState state,
            Supplier<AspectWords> words,
            Consumer<String> play,
            BiConsumer<Node, Place> sources) {
        this.state = state;
        this.words = words;
        this.play = play;
        this.sources = sources;
        titles = column(Optional.empty());
        titles.textProperty().bind(messages.text("compare.table.corner"));
        state.comparison().full().columns().forEach(each -> {
            FilteredTableColumn<Aspect, Aspect> column = column(Optional.of(each));
            column.textProperty()
                    .bind(messages.language().map(now -> words.get().column(each)));
            columns.put(each, column);
        });
        table.setId("full-table");
        table.getStyleClass().add("full-table");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.setColumnFixingEnabled(true);
        table.setFixedCellSize(ROW);
        table.setPlaceholder(nothing(messages));
        ObservableList<Aspect> aspects =
                FXCollections.observableArrayList(state.comparison().full().aspects());
        FilteredTableView.configureForFiltering(table, aspects);
        arrange();
        table.getFixedColumns().add(titles);
        state.columns().subscribe(this::arrange);
        state.query().subscribe(now -> filter());
        state.group().subscribe(now -> filter());
        messages.language().subscribe(now -> filter());
        table.focusedProperty().subscribe(this::begin);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(table);
    }

    private static Label nothing(Messages messages) {
        Label label = new Label();
        label.getStyleClass().addAll(Styles.TITLE, Styles.MUTED);
        label.textProperty().bind(messages.text("compare.table.nothing"));
        return label;
    }

    private FilteredTableColumn<Aspect, Aspect> column(Optional<Column> which) {
        FilteredTableColumn<Aspect, Aspect> column = new FilteredTableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new AspectCell(which, words, state.query()::get, this::act));
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setFilterable(which.isEmpty());
        return column;
    }

    /// The columns that are wanted share the room that the titles leave.
    private void arrange() {
        titles.setPrefWidth(TITLES);
        table.getColumns().setAll(List.of(titles));
        DoubleBinding share = Bindings.createDoubleBinding(
                () -> Math.floor((table.getWidth() - TITLES - SCROLL_BAR)
                        / state.columns().size()),
                table.widthProperty());
        for (Column each : state.columns()) {
            FilteredTableColumn<Aspect, Aspect> column = Objects.requireNonNull(columns.get(each));
            column.prefWidthProperty().bind(share);
            table.getColumns().add(column);
        }
        filter();
    }

    /// The keyboard needs a cell to start from.
    private void begin(boolean focused) {
        if (focused && table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0, titles);
        }
    }

    /// A new predicate each time: what it asks has changed.
    private void filter() {
        AspectWords now = words.get();
        titles.setPredicate(aspect -> state.matches(aspect, now));
        table.filter();
        table.refresh();
        counted.set(table.getItems().size());
    }

    /// Brings the keyboard to a row.
    ///
    /// @param row from 1; nothing happens if there are fewer
    void go(int row) {
        if (row >= 1 && row <= table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(row - 1, titles);
            table.scrollTo(row - 1);
            table.requestFocus();
        }
    }

    /// How many rows are left.
    ObservableValue<Number> counted() {
        return counted;
    }

    /// The row and the column that the keyboard is on; no column: the row's title.
    Optional<Focus> focused() {
        TablePosition<?, ?> position = table.getFocusModel().getFocusedCell();
        if (position.getRow() < 0 || position.getRow() >= counted.get()) {
            return Optional.empty();
        }
        Optional<Column> column = state.columns().stream()
                .filter(each -> columns.get(each) == position.getTableColumn())
                .findFirst();
        return Optional.of(new Focus(table.getItems().get(position.getRow()), column));
    }

    private void act(AspectCell cell) {
        act(cell.anchor(), cell.getItem(), cell.column());
    }

    private void act(Node anchor, Aspect aspect, Optional<Column> column) {
        column.ifPresentOrElse(
                each -> sources.accept(anchor, new Place(aspect, each)),
                () -> aspect.event().ifPresent(play));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            focused().ifPresent(at -> act(anchor(), at.aspect(), at.column()));
            event.consume();
        }
    }

    /// The focused cell as it is drawn; the table where it has scrolled out of sight.
    private Node anchor() {
        return table.lookupAll(".aspect-cell").stream()
                .filter(node -> node instanceof AspectCell cell && cell.isFocused())
                .findFirst()
                .orElse(table);
    }
}
