package naru.stage.story;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import naru.simulation.era.Application;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;

/// The applications of the story with their sizes, which were made up.
final class ApplicationTable extends VBox {

    private static final List<String> HEADS = List.of("name", "load", "cpu", "memory", "disk", "start", "library");

    ApplicationTable(Messages messages) {
        getStyleClass().add("application-table");
        Label source = new Label(messages.get("eras.numbers.applications.source"));
        source.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        GridPane grid = new GridPane();
        grid.setHgap(44);
        grid.setVgap(14);
        for (int column = 0; column < HEADS.size(); column++) {
            grid.add(label(messages.get("eras.numbers.applications." + HEADS.get(column)), Styles.MUTED), column, 0);
        }
        int row = 1;
        for (Application each : Application.all()) {
            grid.add(label(messages.get("eras.app." + each.name()), Styles.STRONG), 0, row);
            grid.add(label(String.valueOf(each.requests()), Styles.FIGURES), 1, row);
            grid.add(label(messages.get("missions.millis", each.coreMillis()), Styles.FIGURES), 2, row);
            grid.add(label(messages.get("eras.numbers.unit.mib", each.memoryMib()), Styles.FIGURES), 3, row);
            grid.add(label(messages.get("eras.numbers.unit.mib", each.diskMib()), Styles.FIGURES), 4, row);
            grid.add(
                    label(messages.get("eras.numbers.unit.seconds", each.start().toSeconds()), Styles.FIGURES), 5, row);
            grid.add(label(messages.get("eras.numbers.applications.version", each.library()), Styles.FIGURES), 6, row);
            row++;
        }
        getChildren().setAll(source, grid);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll(Styles.BODY, style);
        return label;
    }
}
