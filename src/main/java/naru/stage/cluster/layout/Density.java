package naru.stage.cluster.layout;

/// How closely nodes are drawn, by how many there are to be seen at once.
public enum Density {
    /// Everything in words.
    CARDS,
    /// Names and gauges; pods as marks.
    COMPACT,
    /// A field of cells.
    MOSAIC;

    private static final int MOST_CARDS = 12;
    private static final int MOST_COMPACT = 60;

    /// Beyond this, one view for each pod would be slow to draw and too small to read.
    private static final int MOST_POD_VIEWS = 600;

    public static Density of(int nodes, int pods) {
        if (nodes > MOST_COMPACT || pods > MOST_POD_VIEWS) {
            return MOSAIC;
        }
        return nodes > MOST_CARDS ? COMPACT : CARDS;
    }
}
