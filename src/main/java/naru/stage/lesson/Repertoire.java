package naru.stage.lesson;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import naru.content.Performance;
import naru.content.Rehearsal;
import naru.content.format.Missions;

/// The missions that have been played ahead, each once: what a mission comes to depends on nothing but the mission, so
/// that whoever opens it again need not wait.
final class Repertoire {

    private static final Map<String, Performance> KNOWN = new ConcurrentSkipListMap<>();

    private Repertoire() {}

    /// @param cancelled asked while the mission is played ahead
    /// @param progress told how much is done, from 0 to 1, while it is played ahead
    /// @return empty if it was cancelled
    static Optional<Performance> of(String id, BooleanSupplier cancelled, DoubleConsumer progress) {
        Optional<Performance> performance =
                Optional.ofNullable(KNOWN.get(id)).or(() -> Rehearsal.of(Missions.read(id), cancelled, progress));
        performance.ifPresent(played -> KNOWN.put(id, played));
        return performance;
    }
}
