package naru.stage.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Happening;
import naru.simulation.era.Happening.What;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.Mark;

/// What of all that happened to the eras is worth a mark on the line of time. The same at several places at one moment
/// is one mark.
final class EraMarks {

    private EraMarks() {}

    private record Moment(SimTime time, What what) {}

    static List<Mark> of(EraWorld world) {
        Map<Moment, Integer> counts = new LinkedHashMap<>();
        for (Happening each : world.happenings()) {
            counts.merge(new Moment(each.time(), each.what()), 1, Integer::sum);
        }
        List<Mark> marks = new ArrayList<>();
        counts.forEach((moment, count) -> kind(moment.what())
                .ifPresent(kind ->
                        marks.add(new Mark(moment.time(), kind, "era." + name(moment.what()), "", count, rank(kind)))));
        return marks;
    }

    private static String name(What what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Empty for what goes without saying, or is said by what follows at once.
    private static Optional<Mark.Kind> kind(What what) {
        return switch (what) {
            case WENT_WILD,
                    BEGAN_TO_LEAK,
                    CALMED,
                    LIBRARY_REPLACED,
                    BROKEN_INTO,
                    TRAFFIC_CHANGED,
                    LIMITS_CHANGED,
                    ERA_BEGUN,
                    ASSUMED -> Optional.of(Mark.Kind.DEED);
            case SLOW, FAILING, OUT_OF_MEMORY, BROKE, KERNEL_TAKEN, SERVER_DIED -> Optional.of(Mark.Kind.TROUBLE);
            case STARTED, WELL, SERVER_BACK, SERVER_DELIVERED, COPY_ADDED, MOVED -> Optional.of(Mark.Kind.RECOVERY);
            case INSTALLED, REACHED, SERVER_MISSED, SERVER_ORDERED -> Optional.empty();
        };
    }

    private static int rank(Mark.Kind kind) {
        return switch (kind) {
            case DEED -> 0;
            case TROUBLE -> 1;
            default -> 2;
        };
    }
}
