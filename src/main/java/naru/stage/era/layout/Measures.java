package naru.stage.era.layout;

import naru.simulation.era.Era;

/// How high everything is, in logical pixels. An application is equally high in every era, so that it is seen to be
/// the same; what lies below it differs, and what is left above it is the requests'.
///
/// @param users the bar from which requests come; 0 where there is no room for one
/// @param strip a system or a runtime
/// @param guest the system inside a guest
/// @param slot the least width of an instance
/// @param roomy whether one site has the whole stage
public record Measures(
        double heading,
        double users,
        double meters,
        double hardware,
        double strip,
        double guest,
        double gap,
        double application,
        double slot,
        boolean roomy) {

    private static final double LEAST_APPLICATION = 54;
    private static final double MOST_APPLICATION = 180;
    /// What part of the room above the ground is left to requests.
    private static final double LANE = 0.18;

    /// One site that has the whole stage, its servers beside one another.
    static Measures alone(double height) {
        return new Measures(40, 34, 76, 48, 38, 34, 4, 0, 142, true).filling(height, 1);
    }

    /// Several sites, whose servers stand upon one another in two rows.
    static Measures beside(double height) {
        return new Measures(30, 0, 120, 28, 24, 24, 3, 0, 124, false).filling(height, 2);
    }

    private Measures filling(double height, int rows) {
        double above = Math.max(guest + 2 * wall(Era.VIRTUAL) + gap, strip + gap + 2 * wall(Era.CONTAINER));
        double room = rowHeight(height, rows) - hardware - strip - 2 * gap - above;
        return new Measures(
                heading,
                users,
                meters,
                hardware,
                strip,
                guest,
                gap,
                Math.clamp(room * (1 - LANE), LEAST_APPLICATION, MOST_APPLICATION),
                slot,
                roomy);
    }

    /// What one of so many rows of servers has.
    double rowHeight(double height, int rows) {
        return (height - heading - users - meters - between() * (rows + 1)) / rows;
    }

    double between() {
        return roomy ? 14 : 6;
    }

    /// How thick the wall around an instance is, with the air inside it.
    public double wall(Era wrapping) {
        return switch (wrapping) {
            case PHYSICAL -> 0;
            case VIRTUAL -> roomy ? 10 : 6;
            case CONTAINER -> roomy ? 7 : 5;
        };
    }
}
