package naru.stage.compare.table;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naru.content.compare.Comparison;
import naru.content.compare.Source;
import naru.stage.chapter.Overlay;
import naru.stage.compare.paper.AspectWords;
import naru.stage.compare.paper.Sheets;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;

/// The comparison as a table: at first the three rows of the notes; one switch opens all aspects. Lives on the JavaFX
/// thread.
public final class ComparisonTable {

    private final Messages messages;
    private final TableState state;
    private final Doors doors;
    private final Overlay overlay = new Overlay();
    private final StackPane picture = new StackPane();
    private final FullTable table;
    private final TableMenus menus;
    private final TableBar bar;
    private final SimpleObjectProperty<ObservableValue<String>> news =
            new SimpleObjectProperty<>(new SimpleStringProperty(""));

    /// @param doors what leads out of it
    public ComparisonTable(Messages messages, Comparison comparison, Doors doors) {
        this.messages = messages;
        this.doors = doors;
        state = new TableState(comparison);
        Ways ways = new Ways(doors, this::say);
        table = new FullTable(
                messages,
                state,
                this::words,
                doors.play(),
                (beside, place) -> cite(
                        beside,
                        new SourcePanel.Cited(
                                words().cell(place.aspect(), place.column()),
                                place.aspect().cell(place.column()))));
        NotesView notes = new NotesView(messages, state, this::words, doors.play(), this::cite);
        menus = new TableMenus(messages, state, this::words, overlay, ways, this::say, table::focused);
        bar = new TableBar(messages, state, this::words, menus.buttons());
        StackPane body = new StackPane(notes, table);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox all = new VBox(bar, body, below());
        all.getStyleClass().add("comparison-table");
        picture.getChildren().addAll(all, overlay);
        picture.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        state.full().subscribe(full -> {
            table.setVisible(full);
            notes.setVisible(!full);
            overlay.close();
        });
        table.counted().subscribe(rows -> bar.tell(rows.intValue()));
        messages.language().subscribe(() -> {
            overlay.close();
            bar.tell(table.counted().getValue().intValue());
        });
    }

    /// What is shown; always the same region.
    public Region picture() {
        return picture;
    }

    /// Shows the table of the notes, or the full one.
    public void showFull(boolean full) {
        state.full().set(full);
    }

    /// Looks for a text in all cells of the full table.
    public void search(String text) {
        state.full().set(true);
        state.query().set(text);
    }

    /// Shows a row of the full table.
    ///
    /// @param row from 1
    public void showRow(int row) {
        search("");
        table.go(row);
    }

    private AspectWords words() {
        return new AspectWords(messages, messages.language().get());
    }

    private void cite(Node beside, SourcePanel.Cited cited) {
        overlay.openBeside(beside, new SourcePanel(cited, words(), doors.open()));
    }

    private void say(String key, Object... arguments) {
        news.set(messages.text("compare.table." + key, arguments));
    }

    private HBox below() {
        Label heading = new Label();
        heading.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        heading.textProperty().bind(messages.text("compare.table.references"));
        FlowPane references = new FlowPane(heading);
        references.setPrefWrapLength(1400);
        references.getStyleClass().add("table-references");
        for (Source source : state.comparison().references()) {
            Hyperlink link = new Hyperlink();
            link.setId("reference-" + source.id());
            link.getStyleClass().add(Styles.BODY);
            link.textProperty().bind(messages.language().map(now -> words().title(source)));
            link.setOnAction(event -> {
                link.setVisited(false);
                doors.open().accept(Sheets.links(source, words()).getFirst().address());
            });
            references.getChildren().add(link);
        }
        HBox.setHgrow(references, Priority.ALWAYS);
        Label said = new Label();
        said.setId("table-news");
        said.setMinWidth(Region.USE_PREF_SIZE);
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        said.textProperty().bind(news.flatMap(each -> each));
        HBox below = new HBox(references, said);
        below.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("table-below");
        return below;
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown() || overlay.isOpen()) {
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.F) {
            bar.focusSearch();
            event.consume();
        } else if (event.getCode() == KeyCode.C && !typing) {
            menus.copyFocused();
            event.consume();
        }
    }
}
