package naru.command;

/// How much of one long piece of work is done, in tenths: a reader of a log wants no hundred lines.
final class PercentLine {

    private static final int STEP = 10;

    private final Context context;
    private final String name;
    private final ProgressLine line;
    private int shown;

    PercentLine(Context context, String name) {
        this.context = context;
        this.name = name;
        this.line = new ProgressLine(context.surroundings());
    }

    /// @param part from 0 to 1
    void show(double part) {
        int percent = (int) (part * 100) / STEP * STEP;
        if (percent > shown) {
            shown = percent;
            line.show(context.messages().get("command.progress.story", name, percent));
        }
    }

    void end() {
        line.end();
    }
}
