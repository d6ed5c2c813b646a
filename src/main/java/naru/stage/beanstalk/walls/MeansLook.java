package naru.stage.beanstalk.walls;

import naru.simulation.wish.Means;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// How the means look by which a wish comes true.
final class MeansLook {

    private MeansLook() {}

    static FontIcon icon(Means means) {
        FontIcon icon = Parts.icon(shape(means));
        icon.getStyleClass().add(tone(means));
        return icon;
    }

    private static String tone(Means means) {
        return switch (means) {
            case SETTING -> Styles.GOOD;
            case YOURS -> Styles.CAUTION;
            case NOT_POSSIBLE -> Styles.BAD;
        };
    }

    private static Ikon shape(Means means) {
        return switch (means) {
            case SETTING -> Material2AL.CHECK_CIRCLE;
            case YOURS -> Material2AL.BUILD;
            case NOT_POSSIBLE -> Material2AL.BLOCK;
        };
    }
}
