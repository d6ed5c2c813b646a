package naru.stage.compare.table;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.stage.compare.paper.AspectWords;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// Above the table: which of the two it is, what is searched for and which group, and what can be done with it.
final class TableBar extends VBox {

    private final Messages messages;
    private final TableState state;
    private final Supplier<AspectWords> words;
    private final CustomTextField search = new CustomTextField();
    private final Label count = new Label();
    private final HBox groups = new HBox();

    /// @param buttons what can be done with it
    TableBar(Messages messages, TableState state, Supplier<AspectWords> words, List<? extends Region> buttons) {
        this.messages = messages;
        this.state = state;
        this.words = words;
        getStyleClass().add("table-bar");
        search();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(toggle("notes", false), toggle("full", true), gap, count, search);
        first.getChildren().addAll(buttons);
        first.getStyleClass().add("table-bar-row");
        first.setAlignment(Pos.CENTER_LEFT);
        groups.getStyleClass().add("table-bar-row");
        groups();
        state.full().subscribe(full -> {
            for (Region region : List.of(search, count, groups)) {
                region.setVisible(full);
                region.setManaged(full);
            }
        });
        getChildren().addAll(first, groups);
    }

    private void search() {
        search.setId("table-search");
        search.getStyleClass().add("table-search");
        search.setLeft(new FontIcon(Material2MZ.SEARCH));
        search.promptTextProperty().bind(messages.text("compare.table.search"));
        search.accessibleTextProperty().bind(messages.text("compare.table.search"));
        search.textProperty().bindBidirectional(state.query());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        count.setId("table-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().addAll(Styles.BODY, Styles.MUTED, Styles.FIGURES);
    }

    /// Says how many rows are left.
    void tell(int rows) {
        count.setText(words.get()
                .label("count", rows, state.comparison().full().aspects().size()));
    }

    void focusSearch() {
        state.full().set(true);
        search.requestFocus();
        search.selectAll();
    }

    private ToggleButton toggle(String id, boolean full) {
        ToggleButton button = chip("table-" + id, messages.text("compare.table.view." + id));
        button.setOnAction(event -> {
            state.full().set(full);
            button.setSelected(true);
        });
        state.full().subscribe(now -> button.setSelected(now == full));
        return button;
    }

    private void groups() {
        ToggleGroup one = new ToggleGroup();
        groups.getChildren().add(group(one, Optional.empty(), messages.text("compare.table.all")));
        for (String group : state.comparison().full().groups()) {
            groups.getChildren()
                    .add(group(
                            one,
                            Optional.of(group),
                            messages.language().map(now -> words.get().group(group))));
        }
    }

    private ToggleButton group(ToggleGroup one, Optional<String> group, ObservableValue<String> said) {
        ToggleButton button = chip("group-" + group.orElse("all"), said);
        button.setToggleGroup(one);
        button.setOnAction(event -> {
            state.group().set(group);
            button.setSelected(true);
        });
        state.group().subscribe(now -> button.setSelected(now.equals(group)));
        return button;
    }

    private static ToggleButton chip(String id, ObservableValue<String> said) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.CHIP);
        button.textProperty().bind(said);
        return button;
    }
}
