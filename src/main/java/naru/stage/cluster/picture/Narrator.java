package naru.stage.cluster.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.api.Occurrence;

/// Chooses what to say about a moment: the most telling of what has just happened, unless a state of affairs matters
/// more.
public final class Narrator {

    /// What happened longer ago than this is no news, in seconds of simulated time.
    private static final double NEWS = 9;

    /// How much weight a second of age costs.
    private static final double FADING = 4;

    /// No more of the latest occurrences than this are looked at.
    private static final int DEPTH = 60;

    private Narrator() {}

    public static Sentence tell(Snapshot snapshot, Picture picture) {
        return tell(snapshot, Standing.of(picture));
    }

    private static Sentence tell(Snapshot snapshot, List<Sentence> standing) {
        Sentence best = standing.stream()
                .max(Comparator.comparingDouble(Sentence::weight))
                .orElseThrow();
        Optional<Map.Entry<Long, Occurrence>> next = snapshot.occurrences().last();
        for (int i = 0; i < DEPTH && next.isPresent(); i++) {
            Occurrence occurrence = next.get().getValue();
            double age = snapshot.time().since(occurrence.time()).toNanos() / 1e9;
            if (age > NEWS) {
                break;
            }
            Sentence news = Happenings.sentence(occurrence);
            double weight = news.weight() - age * FADING;
            if (weight > best.weight()) {
                best = new Sentence(news.headline(), news.why(), news.arguments(), weight);
            }
            next = occurrence.sequence() == 0
                    ? Optional.empty()
                    : snapshot.occurrences().floor(occurrence.sequence() - 1);
        }
        return best;
    }
}
