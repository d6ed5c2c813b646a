package naru.stage.beanstalk.picture;

import naru.simulation.beanstalk.Fault;
import naru.simulation.beanstalk.Instance;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What is going on with an instance, in the order in which it matters.
public enum Doing {
    GONE(Material2AL.CLOSE),
    LEAVING(Material2MZ.POWER_OFF),
    DEAD(Material2MZ.POWER_OFF),
    BOOTING(Material2MZ.POWER_SETTINGS_NEW),
    INSTALLING(Material2MZ.SYSTEM_UPDATE_ALT),
    RESTARTING(Material2MZ.REFRESH),
    HUNG(Material2MZ.PAUSE_CIRCLE_FILLED),
    LEAKING(Material2MZ.OPACITY),
    STARVED(Material2AL.LOCAL_FIRE_DEPARTMENT),
    DRAINING(Material2AL.EXIT_TO_APP),
    LEFT_OUT(Material2AL.BLOCK),
    CHECKED(Material2AL.FACT_CHECK),
    SERVING(Material2MZ.SYNC_ALT),
    ALONE(Material2AL.LINK_OFF);

    private final Ikon icon;

    Doing(Ikon icon) {
        this.icon = icon;
    }

    public Ikon icon() {
        return icon;
    }

    static Doing of(InstanceFace face) {
        if (face.leaves()) {
            return face.lifecycle() == Instance.Lifecycle.TERMINATED ? GONE : LEAVING;
        }
        if (face.faults().contains(Fault.HARDWARE)) {
            return DEAD;
        }
        if (face.work().isPresent()) {
            return switch (face.work().get().kind()) {
                case INITIALIZATION -> BOOTING;
                case DEPLOYMENT -> INSTALLING;
                case RESTART -> RESTARTING;
            };
        }
        if (!face.faults().isEmpty()) {
            return switch (face.faults().first()) {
                case HARDWARE -> DEAD;
                case HUNG -> HUNG;
                case LEAK -> LEAKING;
                case CPU -> STARVED;
            };
        }
        return switch (face.target()) {
            case DRAINING -> DRAINING;
            case UNHEALTHY -> LEFT_OUT;
            case INITIAL -> CHECKED;
            case HEALTHY -> SERVING;
            case NOT_REGISTERED -> ALONE;
        };
    }
}
