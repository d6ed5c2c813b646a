package naru.stage.era;

/// Badges one behind the other, line by line.
final class Flow {

    private static final double GAP = 12;

    private final double left;
    private final double width;
    private final double line;
    private double x;
    private double middle;
    private int linesLeft;

    /// @param middle of the first line
    /// @param line how high one is
    Flow(double left, double middle, double width, double line, int lines) {
        this.left = left;
        this.x = left;
        this.middle = middle;
        this.width = width;
        this.line = line;
        this.linesLeft = lines;
    }

    /// Puts a badge where there is room for its words.
    ///
    /// @return whether there was
    boolean add(BadgeView badge) {
        if (linesLeft <= 0) {
            return false;
        }
        if (x > left && !badge.fits(left + width - x)) {
            if (linesLeft == 1) {
                return false;
            }
            nextLine();
        }
        badge.setVisible(true);
        x += badge.place(x, middle, left + width - x) + GAP;
        return true;
    }

    /// How many lines nothing stands in.
    int linesLeft() {
        return x > left ? linesLeft - 1 : linesLeft;
    }

    private void nextLine() {
        x = left;
        middle += line;
        linesLeft--;
    }
}
