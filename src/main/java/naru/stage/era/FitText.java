package naru.stage.era;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Words that are said in full where there is room, more briefly where there is less, and never cut.
final class FitText extends Text {

    private List<String> variants = List.of();
    private double room = -1;
    private Font measured = Font.getDefault();

    FitText(String... styles) {
        getStyleClass().setAll(styles);
        setTextOrigin(VPos.TOP);
        setManaged(false);
        setMouseTransparent(true);
        fontProperty().subscribe(() -> Looks.arrange(this));
    }

    /// @param longestFirst ways to say the same
    void offer(List<String> longestFirst) {
        if (!longestFirst.equals(variants)) {
            variants = List.copyOf(longestFirst);
            room = -1;
        }
    }

    /// Chooses the fullest words that fit, or shows none.
    ///
    /// @return the width they take
    double fit(double width) {
        if (width != room || !getFont().equals(measured)) {
            room = width;
            measured = getFont();
            setVisible(false);
            for (String each : variants) {
                setText(each);
                if (wide() <= width) {
                    setVisible(!each.isEmpty());
                    break;
                }
            }
        }
        return isVisible() ? wide() : 0;
    }

    /// Puts the words with the middle of their letters at a height; below letters a font keeps more room than
    /// above.
    void at(double x, double middle) {
        relocate(Math.round(x), Math.round(middle - getLayoutBounds().getHeight() / 2 - 1));
    }

    private double wide() {
        return Math.ceil(getLayoutBounds().getWidth());
    }
}
