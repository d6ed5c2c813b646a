package naru.stage.era.layout;

import naru.simulation.era.Era;

/// How high everything is, in logical pixels. An application is equally high in every era, so that it is seen to be
/// the same; what lies below it differs, and what is left above it is the requests'.
///
/// @param strip a system or a runtime
/// @param guest the system inside a guest
/// @param slot the least width of an instance
public record Measures(
        double heading,
        double meters,
        double hardware,
        double strip,
        double guest,
        double gap,
        double application,
        double slot,
        boolean roomy) {

    private static final double LEAST_APPLICATION = 52;
    private static final double MOST_APPLICATION = 176;

    /// One site that has the whole stage, its servers beside one another.
    static Measures alone(double height) {
        return new Measures(44, 76, 48, 38, 34, 4, 0, 138, true).filling(height, 1, 64);
    }

    /// Several sites, whose servers stand upon one another in so many rows.
    static Measures beside(double height, int rows) {
        return new Measures(36, 146, 30, 26, 26, 3, 0, 122, false).filling(height, rows, 20);
    }

    private Measures filling(double height, int rows, double lane) {
        double row = rowHeight(height, rows);
        double below = hardware + strip + 3 * gap + Math.max(guest + 2 * wall(Era.VIRTUAL) + gap, strip);
        double room = row - below - lane;
        return new Measures(
                heading,
                meters,
                hardware,
                strip,
                guest,
                gap,
                Math.clamp(room, LEAST_APPLICATION, MOST_APPLICATION),
                slot,
                roomy);
    }

    /// What one row of servers has.
    double rowHeight(double height, int rows) {
        return (height - heading - meters - between() * (rows + 1)) / rows;
    }

    double between() {
        return roomy ? 16 : 8;
    }

    /// How thick the wall around an instance is, with the air inside it.
    public double wall(Era wrapping) {
        return switch (wrapping) {
            case PHYSICAL -> 0;
            case VIRTUAL -> roomy ? 10 : 7;
            case CONTAINER -> roomy ? 7 : 5;
        };
    }
}
