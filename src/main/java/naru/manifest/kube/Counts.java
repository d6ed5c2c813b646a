package naru.manifest.kube;

import java.util.Optional;
import naru.manifest.Limits;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.IntOrPercent;
import naru.simulation.kernel.SimTime;

/// Numbers of pods and of seconds, and what else is counted.
final class Counts {

    private Counts() {}

    /// A count in a status or spec, 0 where there is none.
    static int of(Cursor parent, String key) {
        return of(parent, key, 0);
    }

    static int of(Cursor parent, String key, int fallback) {
        return parent.whole(key, fallback, 0, Integer.MAX_VALUE);
    }

    static Optional<Integer> optional(Cursor parent, String key, int least) {
        return parent.find(key).map(cursor -> (int) cursor.whole(least, Integer.MAX_VALUE));
    }

    static Optional<Long> seconds(Cursor parent, String key, int least) {
        return parent.find(key).map(cursor -> cursor.whole(least, Integer.MAX_VALUE));
    }

    static long observedGeneration(Cursor status) {
        return status.find("observedGeneration")
                .map(cursor -> cursor.whole(0, Long.MAX_VALUE))
                .orElse(0L);
    }

    /// Whatever a status dates is dated zero: when the cluster was looked at.
    static Optional<SimTime> time(Cursor status, String key) {
        return status.find(key).map(time -> SimTime.ZERO);
    }

    /// A number of pods or a share of them.
    static IntOrPercent intOrPercent(Cursor cursor, int mostPercent) {
        if (cursor.isNumber()) {
            return IntOrPercent.of((int) cursor.whole(0, Limits.PODS));
        }
        String text = cursor.numberOrText("numberOrText");
        if (!text.matches("[0-9]{1,9}%")) {
            throw cursor.fault(ProblemKind.PERCENT_MALFORMED, text);
        }
        int percent = Integer.parseInt(text.substring(0, text.length() - 1));
        if (percent > mostPercent) {
            throw cursor.fault(ProblemKind.OUT_OF_RANGE, text, 0, mostPercent);
        }
        return IntOrPercent.percent(percent);
    }
}
