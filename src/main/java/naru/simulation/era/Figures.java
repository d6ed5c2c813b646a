package naru.simulation.era;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What is assumed in one world.
///
/// @param values those that differ from the usual
public record Figures(Map<Figure, Double> values) {

    private static final double NANOS = 1e9;

    /// As long as nobody has changed anything.
    public static final Figures USUAL = new Figures(Map.of());

    public Figures {
        for (Map.Entry<Figure, Double> each : values.entrySet()) {
            Figure figure = each.getKey();
            double value = each.getValue();
            if (!(value >= figure.least() && value <= figure.most())) {
                throw new IllegalArgumentException(figure + " may not be " + value);
            }
        }
        EnumMap<Figure, Double> copy = new EnumMap<>(Figure.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /// In the figure's own unit.
    public double get(Figure figure) {
        return Objects.requireNonNullElse(values.get(figure), figure.usual());
    }

    /// @throws IllegalArgumentException if the value is out of the figure's bounds
    public Figures with(Figure figure, double value) {
        EnumMap<Figure, Double> changed = new EnumMap<>(Figure.class);
        changed.putAll(values);
        changed.put(figure, value);
        return new Figures(changed);
    }

    /// A figure that counts time.
    ///
    /// @throws IllegalArgumentException if it counts something else
    public Duration time(Figure figure) {
        double seconds = switch (figure.unit()) {
            case SECONDS -> 1;
            case MINUTES -> 60;
            case HOURS -> 3600;
            case DAYS -> 86_400;
            default -> throw new IllegalArgumentException(figure + " is no time");
        };
        return Duration.ofNanos(Math.round(get(figure) * seconds * NANOS));
    }

    /// A figure that counts memory, disk or what passes in a second, in MiB.
    ///
    /// @throws IllegalArgumentException if it counts something else
    public long mib(Figure figure) {
        return switch (figure.unit()) {
            case GIB -> Math.round(get(figure) * 1024);
            case MIB, MIB_A_SECOND -> Math.round(get(figure));
            default -> throw new IllegalArgumentException(figure + " is no amount of bytes");
        };
    }

    /// A figure that counts cores, in thousandths.
    ///
    /// @throws IllegalArgumentException if it counts something else
    public long millicores(Figure figure) {
        if (figure.unit() != Figure.Unit.CORES) {
            throw new IllegalArgumentException(figure + " is no number of cores");
        }
        return Math.round(get(figure) * 1000);
    }
}
