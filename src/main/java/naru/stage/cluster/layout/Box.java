package naru.stage.cluster.layout;

/// A rectangle of the stage.
public record Box(double x, double y, double width, double height) {

    public static final Box NONE = new Box(0, 0, 0, 0);

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /// Whether this lies within `outer`, give or take a rounding error.
    public boolean isWithin(Box outer) {
        double slack = 1e-6;
        return x >= outer.x - slack
                && y >= outer.y - slack
                && right() <= outer.right() + slack
                && bottom() <= outer.bottom() + slack;
    }

    public boolean overlaps(Box other) {
        double slack = 1e-6;
        return x < other.right() - slack
                && other.x < right() - slack
                && y < other.bottom() - slack
                && other.y < bottom() - slack;
    }

    public Box inset(double by) {
        return inset(by, by);
    }

    public Box inset(double horizontally, double vertically) {
        return new Box(
                x + horizontally,
                y + vertically,
                Math.max(0, width - 2 * horizontally),
                Math.max(0, height - 2 * vertically));
    }

    /// What is left when a strip of this height is taken away at the top.
    public Box below(double strip) {
        return new Box(x, y + strip, width, Math.max(0, height - strip));
    }

    /// What is left when a strip of this height is taken away at the bottom.
    public Box above(double strip) {
        return new Box(x, y, width, Math.max(0, height - strip));
    }

    public Box top(double strip) {
        return new Box(x, y, width, Math.min(height, strip));
    }

    public Box bottom(double strip) {
        double taken = Math.min(height, strip);
        return new Box(x, bottom() - taken, width, taken);
    }

    /// A part of the way from here to `to`: 0 is here, 1 is there.
    public Box towards(Box to, double part) {
        return new Box(
                x + (to.x - x) * part,
                y + (to.y - y) * part,
                width + (to.width - width) * part,
                height + (to.height - height) * part);
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }
}
