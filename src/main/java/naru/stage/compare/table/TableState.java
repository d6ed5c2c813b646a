package naru.stage.compare.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naru.content.compare.Aspect;
import naru.content.compare.Column;
import naru.content.compare.Comparison;
import naru.content.compare.Table;
import naru.stage.compare.paper.AspectWords;

/// What of the comparison is on show.
final class TableState {

    private final Comparison comparison;
    private final BooleanProperty full = new SimpleBooleanProperty(this, "full");
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<Optional<String>> group = new SimpleObjectProperty<>(this, "group", Optional.empty());
    private final ObservableList<Column> columns;

    TableState(Comparison comparison) {
        this.comparison = comparison;
        this.columns = FXCollections.observableArrayList(comparison.full().columns());
    }

    Comparison comparison() {
        return comparison;
    }

    /// Whether it is the full table, not that of the notes.
    BooleanProperty full() {
        return full;
    }

    /// What is searched for in every cell; empty: nothing.
    StringProperty query() {
        return query;
    }

    /// The group that is looked at; empty: all of them.
    ObjectProperty<Optional<String>> group() {
        return group;
    }

    /// The columns of the full table that are shown, in their order.
    ObservableList<Column> columns() {
        return columns;
    }

    /// Shows a column, or hides it unless it is the last.
    void toggle(Column column) {
        List<Column> wanted = comparison.full().columns().stream()
                .filter(each -> each == column ^ columns.contains(each))
                .toList();
        if (!wanted.isEmpty()) {
            columns.setAll(wanted);
        }
    }

    /// The rows and columns on show, in this language.
    Table shown(AspectWords words) {
        return full.get()
                ? new Table(
                        columns,
                        comparison.full().aspects().stream()
                                .filter(aspect -> matches(aspect, words))
                                .toList())
                : comparison.notes();
    }

    /// Whether a row of the full table is of the group that is looked at and has what is searched for.
    boolean matches(Aspect aspect, AspectWords words) {
        boolean inGroup = group.get().isEmpty() || group.get().equals(aspect.group());
        return inGroup
                && (has(words.title(aspect)) || columns.stream().anyMatch(column -> has(words.cell(aspect, column))));
    }

    private boolean has(String text) {
        return text.toLowerCase(Locale.ROOT).contains(query.get().strip().toLowerCase(Locale.ROOT));
    }
}
