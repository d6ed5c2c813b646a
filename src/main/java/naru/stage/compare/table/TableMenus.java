package naru.stage.compare.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import naru.content.compare.Column;
import naru.stage.chapter.Overlay;
import naru.stage.compare.paper.AspectWords;
import naru.stage.compare.paper.PaperFormat;
import naru.stage.compare.paper.Sheet;
import naru.stage.compare.paper.Sheets;
import naru.stage.story.MenuPanel;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What can be done with the table: which columns it has, copying, writing it to a file, printing.
final class TableMenus {

    private final Messages messages;
    private final TableState state;
    private final Supplier<AspectWords> words;
    private final Overlay overlay;
    private final Ways ways;
    private final Ways.Voice voice;
    private final Supplier<Optional<FullTable.Focus>> focus;

    /// @param overlay where the menus open
    /// @param focus where the keyboard is in the full table
    TableMenus(
            Messages messages,
            TableState state,
            Supplier<AspectWords> words,
            Overlay overlay,
            Ways ways,
            Ways.Voice voice,
            Supplier<Optional<FullTable.Focus>> focus) {
        this.messages = messages;
        this.state = state;
        this.words = words;
        this.overlay = overlay;
        this.ways = ways;
        this.voice = voice;
        this.focus = focus;
    }

    List<Button> buttons() {
        Button columns = button("columns", Material2MZ.VIEW_COLUMN);
        columns.setOnAction(event -> open(columns, columns()));
        columns.visibleProperty().bind(state.full());
        columns.managedProperty().bind(state.full());
        Button copy = button("copy", Material2AL.CONTENT_COPY);
        copy.setOnAction(event -> open(copy, copies()));
        Button export = button("export", Material2AL.GET_APP);
        export.setOnAction(event -> open(export, exports(export)));
        Button print = button("print", Material2MZ.PRINT);
        print.setOnAction(event -> ways.print(sheet(), print.getScene().getWindow()));
        return List.of(columns, copy, export, print);
    }

    /// Copies the cell that the keyboard is on, or all that is shown where it is on none.
    void copyFocused() {
        Optional<FullTable.Focus> at = focus.get().filter(any -> state.full().get());
        copy(at.map(this::cell).orElseGet(this::all));
    }

    private List<MenuPanel.Entry> columns() {
        List<MenuPanel.Entry> entries = new ArrayList<>();
        for (Column column : state.comparison().full().columns()) {
            boolean shown = state.columns().contains(column);
            entries.add(new MenuPanel.Entry(
                    "column-" + column.id(),
                    shown ? Material2AL.CHECK_BOX : Material2AL.CHECK_BOX_OUTLINE_BLANK,
                    words.get().column(column),
                    () -> choose(() -> state.toggle(column))));
        }
        return entries;
    }

    private List<MenuPanel.Entry> copies() {
        List<MenuPanel.Entry> entries = new ArrayList<>();
        focus.get().filter(any -> state.full().get()).ifPresent(at -> {
            entries.add(entry("copy-cell", () -> copy(cell(at))));
            entries.add(entry(
                    "copy-row",
                    () -> copy(Copies.row(state.comparison(), state.shown(words.get()), at.aspect(), words.get()))));
        });
        entries.add(entry("copy-all", () -> copy(all())));
        return entries;
    }

    private ClipboardContent cell(FullTable.Focus at) {
        AspectWords now = words.get();
        return Copies.text(
                at.column().map(column -> now.cell(at.aspect(), column)).orElseGet(() -> now.title(at.aspect())));
    }

    private ClipboardContent all() {
        return Copies.table(state.comparison(), state.shown(words.get()), words.get());
    }

    private void copy(ClipboardContent content) {
        Clipboard.getSystemClipboard().setContent(content);
        voice.say("copied");
    }

    private List<MenuPanel.Entry> exports(Button button) {
        List<MenuPanel.Entry> entries = new ArrayList<>();
        for (PaperFormat format : PaperFormat.values()) {
            entries.add(entry(
                    "export-" + format.ending(),
                    () -> ways.export(
                            format, sheet(), words.get(), button.getScene().getWindow())));
        }
        return entries;
    }

    private Sheet sheet() {
        return Sheets.of(state.comparison(), state.shown(words.get()), words.get());
    }

    private MenuPanel.Entry entry(String id, Runnable deed) {
        Ikon icon = id.startsWith("copy-") ? Material2AL.CONTENT_COPY : Material2AL.GET_APP;
        return new MenuPanel.Entry(id, icon, words.get().label(id), () -> choose(deed));
    }

    private void choose(Runnable deed) {
        overlay.close();
        deed.run();
    }

    private void open(Button button, List<MenuPanel.Entry> entries) {
        overlay.toggleBelow(button, new MenuPanel(button.getText(), entries, ""));
    }

    private Button button(String id, Ikon icon) {
        Button button = new Button("", new FontIcon(icon));
        button.setId("table-" + id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.getStyleClass().add(Styles.CHIP);
        button.textProperty().bind(messages.text("compare.table." + id));
        return button;
    }
}
