package naru.command.argument;

import java.util.Arrays;

/// Whole numbers and picture sizes.
public final class Numbers {

    /// The smallest and largest edge of a picture that is still of use: from a thumbnail to 8K.
    private static final int SMALLEST_EDGE = 64;

    private static final int LARGEST_EDGE = 7680;

    private Numbers() {}

    /// @param width in pixels
    /// @param height in pixels
    public record Size(int width, int height) {}

    public static long seed(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException wrong) {
            throw new SentenceException("command.problem.seed", typed);
        }
    }

    /// `1920x1080`.
    public static Size size(String typed) {
        if (!typed.matches("[0-9]{1,5}x[0-9]{1,5}")) {
            throw new SentenceException("command.problem.size", typed);
        }
        int[] edges =
                Arrays.stream(typed.split("x")).mapToInt(Integer::parseInt).toArray();
        for (int edge : edges) {
            if (edge < SMALLEST_EDGE || edge > LARGEST_EDGE) {
                throw new SentenceException(
                        "command.problem.size-range",
                        typed,
                        Integer.toString(SMALLEST_EDGE),
                        Integer.toString(LARGEST_EDGE));
            }
        }
        return new Size(edges[0], edges[1]);
    }
}
