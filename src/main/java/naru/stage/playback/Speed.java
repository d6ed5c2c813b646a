package naru.stage.playback;

import java.util.List;

/// How many simulated seconds pass in a second.
///
/// @param times 1 to 600
public record Speed(int times) {

    /// The speeds on offer, evenly spaced to the ear of a logarithm.
    public static final List<Speed> STEPS = List.of(
            new Speed(1),
            new Speed(2),
            new Speed(5),
            new Speed(10),
            new Speed(20),
            new Speed(60),
            new Speed(120),
            new Speed(300),
            new Speed(600));

    public static final Speed REAL = STEPS.getFirst();

    /// Fast enough that nobody waits for a container to start, slow enough to see it.
    public static final Speed DEFAULT = STEPS.get(2);

    public Speed faster() {
        return STEPS.get(Math.min(step() + 1, STEPS.size() - 1));
    }

    public Speed slower() {
        return STEPS.get(Math.max(step() - 1, 0));
    }

    /// The place among [#STEPS].
    public int step() {
        int step = STEPS.indexOf(this);
        if (step < 0) {
            throw new IllegalStateException("No step of that speed: " + times);
        }
        return step;
    }
}
