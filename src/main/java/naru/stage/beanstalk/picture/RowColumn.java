package naru.stage.beanstalk.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/// Rows one below the other, each as high as its words, as far as there is room: a row is there as a whole or not at
/// all.
///
/// @param <R> a row
abstract class RowColumn<R extends Region> extends Region {

    private final double gap;
    private final Supplier<R> another;
    private final List<R> rows = new ArrayList<>();

    /// @param gap between two rows
    /// @param another makes an empty row
    RowColumn(double gap, Supplier<R> another) {
        this.gap = gap;
        this.another = another;
    }

    /// As many rows as are wanted, from the top, to be filled; those that there are stay.
    final List<R> rows(int wanted) {
        while (rows.size() < wanted) {
            R row = another.get();
            rows.add(row);
            getChildren().add(row);
        }
        while (rows.size() > wanted) {
            getChildren().remove(rows.removeLast());
        }
        requestLayout();
        return Collections.unmodifiableList(rows);
    }

    @Override
    protected final void layoutChildren() {
        double y = 0;
        for (R row : rows) {
            double height = row.prefHeight(getWidth());
            row.setVisible(y + height <= getHeight() + 0.5);
            row.resizeRelocate(0, y, getWidth(), height);
            y += row.isVisible() ? height + gap : getHeight();
        }
    }
}
