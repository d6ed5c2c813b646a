package naru.stage.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naru.simulation.Snapshot;
import naru.simulation.api.Component;
import naru.simulation.api.Occurrence;
import naru.stage.cluster.layout.Deliberation;
import naru.stage.cluster.picture.NodeFace;
import naru.stage.cluster.picture.Picture;
import naru.stage.cluster.picture.PodFace;

/// Decides what of a change is shown at length: at a pace that can be followed, each decision of the scheduler.
final class Director {

    /// Faster than this many simulated seconds a second, decisions are not shown one by one.
    private static final double SLOW = 3;

    /// More decisions than this at once are not shown one by one.
    private static final int FEW = 6;

    /// No more of the latest occurrences than this are looked at.
    private static final int DEPTH = 200;

    /// A moment that is jumped to still shows who acted so shortly before.
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Spotlight spotlight;
    private double shownAt;
    private double speed;

    Director(Spotlight spotlight) {
        this.spotlight = spotlight;
    }

    /// Puts what has been decided since `before` on show, if there is time for it.
    ///
    /// @param room how many pods the tray can show
    void follow(Optional<Snapshot> before, Snapshot now, Picture was, Picture is, int room, double clock) {
        if (before.isPresent() && clock > shownAt) {
            double rate = now.time().since(before.get().time()).toNanos() / 1e9 / (clock - shownAt);
            speed = speed == 0 ? rate : speed * 0.8 + rate * 0.2;
        }
        shownAt = clock;
        List<PodFace> placed = placed(was, is);
        int held = spotlight.held(clock).size();
        if (speed > SLOW || placed.isEmpty() || held + placed.size() > Math.min(FEW, room)) {
            return;
        }
        Deliberation deliberation = Deliberation.among(held + placed.size());
        for (PodFace pod : placed) {
            now.decision(pod.key())
                    .filter(made -> made.chosen().filter(pod.node()::equals).isPresent())
                    .ifPresent(made -> spotlight.add(new Spotlight.Show(
                            pod, made.explain(), deliberation, Math.max(clock, spotlight.busyUntil()))));
        }
    }

    /// The pods that are on a node now and were not before.
    private static List<PodFace> placed(Picture was, Picture is) {
        Set<String> known = new HashSet<>();
        for (NodeFace node : was.nodes()) {
            node.pods().forEach(pod -> known.add(pod.uid()));
        }
        List<PodFace> placed = new ArrayList<>();
        for (NodeFace node : is.nodes()) {
            node.pods().stream().filter(pod -> !known.contains(pod.uid())).forEach(placed::add);
        }
        return placed;
    }

    /// Which parts of Kubernetes acted since `before`; for a moment that is jumped to, those that acted at its last
    /// event.
    Set<Component> acted(Optional<Snapshot> before, Snapshot now, boolean jump) {
        Set<Component> acted = EnumSet.noneOf(Component.class);
        Optional<Occurrence> last = now.lastOccurrence();
        if (last.isEmpty() || (jump && now.time().since(last.get().time()).compareTo(FRESH) > 0)) {
            return acted;
        }
        Optional<Map.Entry<Long, Occurrence>> next = now.occurrences().last();
        for (int i = 0; i < DEPTH && next.isPresent(); i++) {
            Occurrence occurrence = next.get().getValue();
            boolean news = (jump || before.isEmpty())
                    ? occurrence.time().equals(last.get().time())
                    : occurrence.time().isAfter(before.get().time());
            if (!news) {
                break;
            }
            acted.add(occurrence.source());
            next = occurrence.sequence() == 0
                    ? Optional.empty()
                    : now.occurrences().floor(occurrence.sequence() - 1);
        }
        return acted;
    }
}
