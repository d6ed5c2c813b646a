package naru.stage.playback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naru.simulation.Snapshot;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Reason;
import naru.simulation.kernel.SimTime;

/// Picks from all that happened in a cluster on one branch the moments worth a mark on the timeline.
///
/// Reads each occurrence once: what a branch has explored only ever grows.
final class MarkBook {

    /// The same thing happening again within this time is one mark; later, when the line holds more, within this
    /// part of all.
    private static final Duration TOGETHER = Duration.ofSeconds(2);

    private static final int PARTS = 200;

    /// What people do, by hand or by script.
    private static final Set<Reason> DEEDS = deeds();

    private static final Set<Reason> TELLING = EnumSet.of(
            Reason.FAILED_SCHEDULING,
            Reason.EXITED,
            Reason.OOM_KILLED,
            Reason.BACK_OFF,
            Reason.NODE_NOT_READY,
            Reason.NODE_READY,
            Reason.EVICTED,
            Reason.PREEMPTED,
            Reason.PROGRESS_DEADLINE_EXCEEDED,
            Reason.EVICTION_REFUSED,
            Reason.NODE_EMPTIED,
            Reason.SUCCESSFUL_RESCALE,
            Reason.JOB_COMPLETED,
            Reason.JOB_FAILED,
            Reason.PULL_FAILED,
            Reason.MEMORY_PRESSURE,
            Reason.PRESSURE_EVICTED,
            Reason.FORCE_DETACHED,
            Reason.FILES_UPDATED,
            Reason.REQUESTS_FAILING,
            Reason.REQUESTS_ANSWERED);

    private static Set<Reason> deeds() {
        Set<Reason> deeds = EnumSet.range(Reason.APPLIED, Reason.FAULTS_CLEARED);
        // What a drain meets with is told, but nobody's deed.
        deeds.removeAll(EnumSet.of(Reason.EVICTION_REFUSED, Reason.NODE_EMPTIED));
        deeds.addAll(EnumSet.of(
                Reason.TRAFFIC_BEGAN,
                Reason.TRAFFIC_CHANGED,
                Reason.TRAFFIC_ENDED,
                Reason.INTRUDER_ENTERED,
                Reason.INTRUDER_REPELLED));
        return deeds;
    }

    private final List<Mark> past = new ArrayList<>();
    private final Map<ObjectKey, Mark> planned = new LinkedHashMap<>();
    private final Set<ObjectKey> unready = new HashSet<>();
    private final Set<ObjectKey> unschedulable = new HashSet<>();
    private long read = -1;

    /// Everything that can be marked, so that there are words for all of it.
    static Set<Reason> marked() {
        Set<Reason> all = EnumSet.copyOf(DEEDS);
        all.addAll(TELLING);
        all.add(Reason.EVICTION_PLANNED);
        return all;
    }

    /// Takes in what is new in `snapshot`, which is of the same branch as all before.
    ///
    /// @return whether any mark changed
    boolean read(Snapshot snapshot) {
        boolean changed = false;
        Optional<Map.Entry<Long, Occurrence>> next = snapshot.occurrences().higher(read);
        while (next.isPresent()) {
            read = next.get().getKey();
            changed |= note(next.get().getValue());
            next = snapshot.occurrences().higher(read);
        }
        return changed;
    }

    /// By time, the planned ones among them.
    List<Mark> marks() {
        List<Mark> all = new ArrayList<>(past);
        planned.values().forEach(mark -> add(all, mark));
        all.sort(Comparator.comparing(Mark::time));
        return List.copyOf(all);
    }

    private boolean note(Occurrence occurrence) {
        switch (occurrence.reason()) {
            case EVICTION_PLANNED -> plan(occurrence);
            case EVICTION_CANCELLED -> planned.remove(occurrence.involved());
            case EVICTED -> {
                planned.remove(occurrence.involved());
                mark(occurrence);
            }
            default -> {
                if (!isTelling(occurrence)) {
                    return false;
                }
                mark(occurrence);
            }
        }
        return true;
    }

    private boolean isTelling(Occurrence occurrence) {
        return switch (occurrence.reason()) {
            case NODE_NOT_READY -> unready.add(occurrence.involved());
            // Every node becomes ready once at the start: only the return of a lost one is news.
            case NODE_READY -> unready.remove(occurrence.involved());
            case FAILED_SCHEDULING -> unschedulable.add(occurrence.involved());
            default -> {
                boolean deed =
                        DEEDS.contains(occurrence.reason()) && occurrence.time().isAfter(SimTime.ZERO);
                yield deed || TELLING.contains(occurrence.reason());
            }
        };
    }

    private void plan(Occurrence occurrence) {
        SimTime due = occurrence.time().plus(secondsOf(occurrence));
        planned.put(occurrence.involved(), markOf(occurrence, due, Mark.Kind.PLANNED));
    }

    private static Duration secondsOf(Occurrence occurrence) {
        String seconds = occurrence.argument("seconds");
        return seconds.isEmpty() ? Duration.ZERO : Duration.ofNanos((long) (Double.parseDouble(seconds) * 1e9));
    }

    private void mark(Occurrence occurrence) {
        add(past, markOf(occurrence, occurrence.time(), kindOf(occurrence.reason())));
    }

    private static Mark markOf(Occurrence occurrence, SimTime time, Mark.Kind kind) {
        Reason reason = occurrence.reason();
        return new Mark(time, kind, nameOf(reason), occurrence.involved().name(), 1, rankOf(reason));
    }

    static String nameOf(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What tells of a node or of a loss goes first; what is told again and again goes last.
    private static int rankOf(Reason reason) {
        return switch (reason) {
            case POWER_CUT, NETWORK_CUT, NODE_NOT_READY, NODE_RESTORED, EVICTED, EVICTION_PLANNED, OOM_KILLED -> 0;
            case BACK_OFF, EXITED, FAILED_SCHEDULING -> 2;
            default -> 1;
        };
    }

    private static Mark.Kind kindOf(Reason reason) {
        if (reason.isWarning()) {
            return Mark.Kind.TROUBLE;
        }
        return DEEDS.contains(reason) ? Mark.Kind.DEED : Mark.Kind.RECOVERY;
    }

    private static Duration together(SimTime time) {
        Duration part = time.since(SimTime.ZERO).dividedBy(PARTS);
        return part.compareTo(TOGETHER) > 0 ? part : TOGETHER;
    }

    private static void add(List<Mark> marks, Mark mark) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark earlier = marks.get(i);
            if (mark.time().since(earlier.time()).compareTo(together(mark.time())) > 0) {
                break;
            }
            if (earlier.name().equals(mark.name())) {
                marks.set(i, earlier.again());
                return;
            }
        }
        marks.add(mark);
    }
}
