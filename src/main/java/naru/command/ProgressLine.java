package naru.command;

import java.io.PrintStream;
import naru.command.report.Columns;

/// How far a longer piece of work has come, on standard error: one line that is written over where a person watches, a
/// line for each step where it goes to a file.
final class ProgressLine {

    private final PrintStream err;
    private final boolean interactive;
    private int shown;

    ProgressLine(Surroundings surroundings) {
        this.err = surroundings.err();
        this.interactive = surroundings.interactive();
    }

    void show(String text) {
        if (interactive) {
            // Blanks rather than an escape sequence: every terminal knows them. Korean letters take two columns each.
            err.print("\r" + text + " ".repeat(Math.max(0, shown - Columns.width(text))));
            shown = Columns.width(text);
        } else {
            err.println(text);
        }
        err.flush();
    }

    /// Leaves the line as it stands and begins a new one.
    void end() {
        if (interactive && shown > 0) {
            err.println();
            err.flush();
        }
    }
}
