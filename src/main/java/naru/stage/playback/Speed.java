package naru.stage.playback;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How many simulated seconds pass in a second; while a story is told, how many of its own.
///
/// @param times 0.5 to 600
public record Speed(double times) {

    /// The speeds on offer, evenly spaced to the ear of a logarithm.
    public static final List<Speed> STEPS = of(1, 2, 5, 10, 20, 60, 120, 300, 600);

    /// A story has its own pace; it can only be told a little slower or faster.
    public static final List<Speed> TEMPOS = of(0.5, 1, 2);

    public static final Speed REAL = STEPS.getFirst();

    /// Fast enough that nobody waits for a container to start, slow enough to see it.
    public static final Speed DEFAULT = STEPS.get(2);

    private static List<Speed> of(double... times) {
        return DoubleStream.of(times).mapToObj(Speed::new).toList();
    }

    /// The place of this speed, or of the nearest there is, on a ladder of speeds.
    public int step(List<Speed> ladder) {
        return IntStream.range(0, ladder.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> Math.abs(Math.log(ladder.get(i).times / times))))
                .orElseThrow();
    }
}
