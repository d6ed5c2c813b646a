package naru.stage.cluster.layout;

/// How something stands at one moment of a motion.
///
/// @param opacity 0 is not there
/// @param lift 0 on the ground, 1 carried above everything else
public record Pose(Box box, double opacity, double lift) {

    public static Pose still(Box box) {
        return new Pose(box, 1, 0);
    }
}
