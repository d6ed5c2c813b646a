package naru.stage.beanstalk.picture;

import naru.simulation.beanstalk.Status;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// How a health status looks: the service's colour, and a shape of its own.
public final class HealthLook {

    private HealthLook() {}

    public static Ikon icon(Status status) {
        return switch (status) {
            case OK -> Material2AL.CHECK_CIRCLE;
            case INFO -> Material2AL.INFO;
            case PENDING -> Material2AL.HOURGLASS_EMPTY;
            case UNKNOWN -> Material2AL.HELP;
            case SUSPENDED -> Material2MZ.PAUSE_CIRCLE_FILLED;
            case WARNING -> Material2MZ.WARNING;
            case DEGRADED -> Material2AL.ERROR;
            case SEVERE -> Material2MZ.REPORT;
        };
    }

    /// The style of its meaning.
    public static String style(Status status) {
        return switch (status.colour()) {
            case GREEN -> Styles.GOOD;
            case GREY -> Styles.UNKNOWN;
            case YELLOW -> Styles.CAUTION;
            case RED -> Styles.BAD;
        };
    }
}
