package naru.stage.beanstalk.walls;

import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// How it looks what becomes of a thing on the way to another cloud.
final class FateLook {

    private FateLook() {}

    static FontIcon icon(Belonging.Fate fate) {
        FontIcon icon = Parts.icon(shape(fate));
        icon.getStyleClass().add(tone(fate));
        return icon;
    }

    private static String tone(Belonging.Fate fate) {
        return switch (fate) {
            case GOES -> Styles.GOOD;
            case REWRITTEN -> Styles.CAUTION;
            case STAYS -> Styles.BAD;
        };
    }

    private static Ikon shape(Belonging.Fate fate) {
        return switch (fate) {
            case GOES -> Material2AL.FLIGHT_TAKEOFF;
            case REWRITTEN -> Material2AL.EDIT;
            case STAYS -> Material2AL.LOCK;
        };
    }
}
