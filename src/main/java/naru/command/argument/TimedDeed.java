package naru.command.argument;

import java.time.Duration;
import naru.manifest.Limits;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.simulation.api.Quantity;

/// A deed at a moment, as typed: `--crash web@30s`.
///
/// @param target the name of what it is done to; which object that is only shows when its time has come
/// @param value what stands behind `=`; empty if nothing does
public record TimedDeed(Deed deed, String typed, String target, String value, Duration at) {

    public static TimedDeed parse(Deed deed, String typed) {
        int atSign = typed.lastIndexOf('@');
        String before = typed.substring(0, Math.max(0, atSign));
        int equals = before.indexOf('=');
        boolean complete = atSign > 0 && deed.hasValue() == (equals >= 0);
        String target = equals < 0 ? before : before.substring(0, equals);
        String value = equals < 0 ? "" : before.substring(equals + 1);
        if (!complete || target.isEmpty() || (deed.hasValue() && value.isEmpty())) {
            throw new SentenceException("command.problem.deed", deed.option() + " " + typed, deed.form());
        }
        TimedDeed parsed = new TimedDeed(deed, typed, target, value, Times.duration(typed.substring(atSign + 1)));
        parsed.check();
        return parsed;
    }

    /// What is wrong with the value whatever the cluster looks like is said before anything is simulated.
    private void check() {
        switch (deed) {
            case LEAK -> bytes();
            case SCALE -> count();
            default -> {
                // Names can only be looked up when their time has come.
            }
        }
    }

    /// With its option, to be named in a sentence.
    public String text() {
        return deed.option() + " " + typed;
    }

    /// The command this stands for in the world of its moment.
    public Command command(Snapshot now) {
        return deed.command(this, new Lookup(now, this));
    }

    int count() {
        if (!value.matches("[0-9]{1,6}")) {
            throw new SentenceException("command.problem.replicas", text(), value);
        }
        return Integer.parseInt(value);
    }

    long bytes() {
        try {
            long bytes = Quantity.parse(value).value();
            if (bytes > 0 && bytes <= Limits.POD_AMOUNT) {
                return bytes;
            }
        } catch (Quantity.FormatException | ArithmeticException noQuantity) {
            // Said below, in the same words.
        }
        throw new SentenceException("command.problem.bytes", text(), value);
    }
}
