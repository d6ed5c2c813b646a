package naru.stage.containers.delivery;

import java.util.Locale;
import naru.simulation.era.Figure;
import naru.simulation.era.Figures;

/// The networks on offer, by what is left of them for data. Their words are `containers.deployment.network.<name>`.
enum Network {
    HUNDRED_MEGABIT(11),
    GIGABIT(110),
    TEN_GIGABIT(1100);

    private final double speed;

    Network(double speed) {
        this.speed = speed;
    }

    /// In MiB a second.
    double speed() {
        return speed;
    }

    Network next() {
        return values()[(ordinal() + 1) % values().length];
    }

    static Network of(Figures figures) {
        double now = figures.get(Figure.NETWORK_SPEED);
        for (Network each : values()) {
            if (each.speed >= now) {
                return each;
            }
        }
        return TEN_GIGABIT;
    }

    String key() {
        return "network." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
