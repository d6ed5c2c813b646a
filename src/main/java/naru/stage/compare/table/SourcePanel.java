package naru.stage.compare.table;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naru.content.compare.Cell;
import naru.content.compare.Shift;
import naru.content.compare.Source;
import naru.stage.compare.paper.AspectWords;
import naru.stage.compare.paper.Sheet;
import naru.stage.compare.paper.Sheets;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What a statement rests on: the pages, when they were read, and what could not be confirmed.
final class SourcePanel extends VBox {

    private static final double WIDTH = 620;

    /// A statement and what it rests on.
    record Cited(String words, List<Source> sources, LocalDate checked, boolean uncertain) {

        Cited(String words, Cell cell) {
            this(words, cell.sources(), cell.checked(), cell.uncertain());
        }

        static Cited of(String words, Shift shift) {
            return new Cited(words, shift.sources(), shift.checked(), false);
        }
    }

    /// @param open is told an address that was chosen
    SourcePanel(Cited cited, AspectWords words, Consumer<URI> open) {
        setId("source-panel");
        getStyleClass().addAll(Styles.PANEL, "source-panel");
        setPrefWidth(WIDTH);
        getChildren().add(label(cited.words(), Styles.BODY, Styles.STRONG));
        getChildren().add(label(words.label("checked-on", cited.checked().toString()), Styles.BODY, Styles.MUTED));
        if (cited.uncertain()) {
            Label caveat = label(words.label("uncertain-long"), Styles.BODY, Styles.CAUTION);
            caveat.setGraphic(new FontIcon(Material2AL.HELP_OUTLINE));
            getChildren().add(caveat);
        }
        for (Source source : cited.sources()) {
            Sheets.links(source, words).forEach(link -> getChildren().add(button(link, open)));
        }
    }

    private static Button button(Sheet.Link link, Consumer<URI> open) {
        Button button = new Button(link.title(), new FontIcon(Material2MZ.OPEN_IN_NEW));
        button.getStyleClass().addAll(Styles.MENU_ENTRY, "source-link");
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(link.title() + " " + link.address());
        button.setOnAction(event -> open.accept(link.address()));
        return button;
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
