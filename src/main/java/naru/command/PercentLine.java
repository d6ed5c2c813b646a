package naru.command;

/// How much of one long piece of work is done, in tenths: a reader of a log wants no hundred lines.
final class PercentLine {

    private static final int STEP = 10;

    private final Context context;
    private final String key;
    private final String name;
    private final ProgressLine line;
    private int shown;

    /// @param key of the words, which are told the name and the percentage
    PercentLine(Context context, String key, String name) {
        this.context = context;
        this.key = key;
        this.name = name;
        this.line = new ProgressLine(context.surroundings());
    }

    /// @param part from 0 to 1
    void show(double part) {
        int percent = (int) (part * 100) / STEP * STEP;
        if (percent > shown) {
            shown = percent;
            line.show(context.messages().get(key, name, percent));
        }
    }

    void end() {
        line.end();
    }
}
