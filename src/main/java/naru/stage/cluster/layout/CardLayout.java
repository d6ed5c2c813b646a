package naru.stage.cluster.layout;

/// The parts of a node's card.
///
/// @param figures whether there is room for the numbers beside the gauges and for words on pods
public record CardLayout(Box header, Box cpu, Box memory, Box notes, PodGrid pods, boolean figures) {

    /// Before anything has been laid out.
    public static final CardLayout NONE =
            new CardLayout(Box.NONE, Box.NONE, Box.NONE, Box.NONE, PodGrid.of(Box.NONE, 0, true), true);

    private static final double ROOMY_WIDTH = 190;
    private static final double ROOMY_HEIGHT = 150;
    private static final double WIDE = 560;

    /// @param notes how high the notes at the foot of the card are, 0 for none
    public static CardLayout of(Box card, int pods, double notes) {
        return card.width() >= ROOMY_WIDTH && card.height() >= ROOMY_HEIGHT
                ? roomy(card, pods, notes)
                : compact(card, pods);
    }

    private static CardLayout roomy(Box card, int pods, double notes) {
        double margin = card.width() < 260 ? 12 : 18;
        Box inner = card.inset(margin, card.height() < 200 ? 8 : 14);
        Box header = inner.top(30);
        Box cpu;
        Box memory;
        Box rest;
        if (card.width() >= WIDE && card.height() < 300) {
            double half = (inner.width() - 24) / 2;
            cpu = new Box(inner.x(), header.bottom() + 6, half, 24);
            memory = new Box(inner.x() + half + 24, cpu.y(), half, 24);
            rest = inner.below(30 + 6 + 24 + 12);
        } else {
            cpu = new Box(inner.x(), header.bottom() + 6, inner.width(), 24);
            memory = new Box(inner.x(), cpu.bottom() + 2, inner.width(), 24);
            rest = inner.below(30 + 6 + 24 + 2 + 24 + (card.height() < 200 ? 6 : 14));
        }
        double foot = Math.min(notes, Math.max(0, rest.height() - 40));
        Box forPods = foot > 0 ? rest.above(foot + 10) : rest;
        return new CardLayout(header, cpu, memory, rest.bottom(foot), PodGrid.of(forPods, pods, true), true);
    }

    private static CardLayout compact(Box card, int pods) {
        Box inner = card.inset(8, 5);
        Box header = inner.top(22);
        double thick = card.height() > 110 ? 10 : 6;
        Box cpu = new Box(inner.x(), header.bottom() + 2, inner.width(), thick);
        Box memory = new Box(inner.x(), cpu.bottom() + 3, inner.width(), thick);
        Box rest = inner.below(22 + 2 + thick + 3 + thick + (card.height() > 110 ? 9 : 5));
        return new CardLayout(header, cpu, memory, Box.NONE, PodGrid.of(rest, pods, false), false);
    }
}
