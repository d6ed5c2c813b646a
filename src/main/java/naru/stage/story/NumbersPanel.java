package naru.stage.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.simulation.era.EraCommand;
import naru.simulation.era.Figure;
import naru.simulation.era.Figures;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// About these numbers: everything the model assumes, where it comes from, and a hand on each of it. It lies above the
/// picture and leaves the meters in sight, which follow at once.
final class NumbersPanel extends VBox {

    private static final double WIDTH = 1536;

    private final Messages messages;
    private final Consumer<EraCommand> assume;
    private final VBox page = new VBox();
    private final Button allUsual;
    private final List<FigureRow> rows = new ArrayList<>();
    private Figures figures;

    /// @param assume is given an [EraCommand.Assume] for every figure that the reader changes
    NumbersPanel(Messages messages, Figures figures, Consumer<EraCommand> assume, Runnable close) {
        this.messages = messages;
        this.figures = figures;
        this.assume = assume;
        getStyleClass().addAll(Styles.PANEL, "numbers");
        setId("numbers-panel");
        setPrefWidth(WIDTH);

        Label title = label("eras.numbers.title", Styles.TITLE);
        Label lead = label("eras.numbers.lead", Styles.MUTED);
        allUsual = button("all-usual", Material2MZ.RESTORE, this::backToUsual);
        Button done = button("close", Material2AL.CLOSE, close);
        HBox head = new HBox(16, title, lead);
        head.setAlignment(Pos.BASELINE_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(head, new HBox(8, tabs(), space, allUsual, done), page);
        show(FigureGroup.SERVER);
    }

    /// Shows what is assumed now.
    void show(Figures now) {
        figures = now;
        rows.forEach(row -> row.show(now));
        allUsual.setDisable(allAreUsual(now));
    }

    private HBox tabs() {
        ToggleGroup one = new ToggleGroup();
        HBox tabs = new HBox(8);
        for (FigureGroup group : FigureGroup.values()) {
            tabs.getChildren().add(tab(group.id(), one, () -> show(group)));
        }
        tabs.getChildren().add(tab("applications", one, () -> {
            rows.clear();
            page.getChildren().setAll(new ApplicationTable(messages));
        }));
        one.getToggles().getFirst().setSelected(true);
        return tabs;
    }

    private ToggleButton tab(String id, ToggleGroup one, Runnable open) {
        ToggleButton tab = new ToggleButton(messages.get("eras.numbers.group." + id));
        tab.setId("numbers-" + id);
        tab.getStyleClass().addAll(Styles.CHIP);
        tab.setToggleGroup(one);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            open.run();
        });
        return tab;
    }

    private void show(FigureGroup group) {
        rows.clear();
        for (Figure figure : group.figures()) {
            rows.add(new FigureRow(figure, messages, (which, value) -> assume(which, value)));
        }
        page.getChildren().setAll(rows);
        show(figures);
    }

    private void assume(Figure figure, double value) {
        if (figures.get(figure) != value) {
            assume.accept(new EraCommand.Assume(figure, value));
        }
    }

    private void backToUsual() {
        for (Figure figure : Figure.values()) {
            assume(figure, figure.usual());
        }
    }

    private static boolean allAreUsual(Figures figures) {
        return figures.values().entrySet().stream()
                .allMatch(entry -> entry.getKey().usual() == entry.getValue());
    }

    private Label label(String key, String style) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().addAll(Styles.BODY, style);
        return label;
    }

    private Button button(String id, Ikon icon, Runnable deed) {
        Button button = new Button(messages.get("eras.numbers." + id), new FontIcon(icon));
        button.setId("numbers-" + id);
        button.getStyleClass().add(Styles.CHIP);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
