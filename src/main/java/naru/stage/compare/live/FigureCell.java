package naru.stage.compare.live;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// One side's value of a figure, and a bar to see the difference by from afar.
final class FigureCell extends VBox {

    private final Label value = new Label();
    private final FontIcon better = new FontIcon(Material2AL.CHECK_CIRCLE);
    private final Share share = new Share();

    FigureCell(String id) {
        getStyleClass().add("live-cell");
        value.setId(id);
        value.getStyleClass().addAll(Styles.FIGURES, Styles.STRONG, "live-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        better.getStyleClass().add("live-better");
        HBox line = new HBox(value, better);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("live-cell-line");
        getChildren().setAll(line, share);
    }

    /// @param longest what a full bar stands for
    /// @param wins whether it is clearly the better of the two
    void show(Figure.Value now, double longest, boolean wins) {
        value.setText(now.words());
        better.setVisible(wins);
        share.show(longest <= 0 ? 0 : Math.min(1, now.amount() / longest));
    }
}
