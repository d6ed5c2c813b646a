package naru.stage.compare.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.stage.compare.paper.Sheet;
import naru.stage.theme.Styles;
import naru.stage.theme.Theme;

/// A sheet as pages for a printer: rows whole, heads on every page, sources after the last row.
final class PrintPages {

    private static final double FIRST = 0.16;

    private final Sheet sheet;
    private final double width;
    private final double height;
    private final List<VBox> pages = new ArrayList<>();

    private PrintPages(Sheet sheet, double width, double height) {
        this.sheet = sheet;
        this.width = width;
        this.height = height;
    }

    /// @param width of the printable part of a page
    /// @param height of it
    /// @return at least one
    static List<VBox> of(Sheet sheet, double width, double height) {
        PrintPages printing = new PrintPages(sheet, width, height);
        printing.lay();
        return printing.pages;
    }

    private void lay() {
        turn();
        pages.getLast().getChildren().add(label(sheet.title(), "print-title"));
        add(heads());
        for (Sheet.Row row : sheet.rows()) {
            if (!add(row(row))) {
                turn();
                add(heads());
                add(row(row));
            }
        }
        for (Sheet.Change change : sheet.shifts()) {
            flow(change.then().when() + " " + change.then().text());
            flow(change.now().when() + " " + change.now().text());
        }
        flow(sheet.notesHeading());
        for (int i = 0; i < sheet.notes().size(); i++) {
            Sheet.Note note = sheet.notes().get(i);
            flow((i + 1) + ". " + note.links().getLast().address() + " (" + note.checked() + ")");
        }
        flow(sheet.referencesHeading());
        sheet.references().forEach(link -> flow(link.title() + " " + link.address()));
    }

    private void flow(String words) {
        Label line = label(words, "print-line");
        if (!add(line)) {
            turn();
            add(line);
        }
    }

    private void turn() {
        VBox page = new VBox();
        page.getStyleClass().add("print-page");
        // Dressed before it is measured; paper is always light.
        Theme.LIGHT.applyTo(new Scene(page, width, height));
        pages.add(page);
    }

    /// Puts a part below the others of the last page, unless there is no room.
    private boolean add(Region part) {
        VBox page = pages.getLast();
        part.setPrefWidth(width);
        page.getChildren().add(part);
        page.applyCss();
        boolean fits = page.prefHeight(width) <= height || page.getChildren().size() == 1;
        if (!fits) {
            page.getChildren().remove(part);
        }
        page.layout();
        return fits;
    }

    private GridPane heads() {
        GridPane heads = line(label(sheet.corner(), "print-head"), sheet.heads(), "print-head");
        heads.getStyleClass().add("print-heads");
        return heads;
    }

    private GridPane row(Sheet.Row row) {
        List<String> said = row.entries().stream()
                .map(entry -> entry.line() + " " + entry.notes())
                .toList();
        return line(label(row.title(), "print-head"), said, Styles.BODY);
    }

    private GridPane line(Label title, List<String> cells, String style) {
        GridPane line = new GridPane();
        line.getStyleClass().add("print-row");
        line.getColumnConstraints().add(new ColumnConstraints(width * FIRST));
        line.add(title, 0, 0);
        for (int i = 0; i < cells.size(); i++) {
            line.getColumnConstraints().add(new ColumnConstraints(width * (1 - FIRST) / cells.size()));
            line.add(label(cells.get(i), style), i + 1, 0);
        }
        return line;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(style, "print-words");
        return label;
    }
}
