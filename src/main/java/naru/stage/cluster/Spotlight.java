package naru.stage.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import naru.simulation.scheduling.NodeEvaluation;
import naru.stage.cluster.layout.Deliberation;
import naru.stage.cluster.picture.PodFace;
import naru.stage.cluster.picture.RefusalText;

/// Shows how the scheduler decides: which nodes are out and why, what the others score, which one it is.
final class Spotlight {

    /// How long the last word of a decision stands while the pod is on its way.
    private static final double LINGER = 0.4;

    private final Words words;
    private final Cast cast;
    private final List<Show> shows = new ArrayList<>();
    private Optional<Key> lit = Optional.empty();

    /// One decision and when it is on.
    record Show(PodFace pod, List<NodeEvaluation> nodes, Deliberation deliberation, double since) {
        double end() {
            return since + deliberation.pace();
        }
    }

    private record Key(Show show, Deliberation.Phase phase) {}

    Spotlight(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    void add(Show show) {
        shows.add(show);
    }

    /// The pods whose decision is still to be shown, or just being shown.
    Set<String> held(double clock) {
        return shows.stream()
                .filter(show -> clock < show.end())
                .map(show -> show.pod().uid())
                .collect(Collectors.toSet());
    }

    /// When the last of them is over.
    double busyUntil() {
        return shows.stream().mapToDouble(Show::end).max().orElse(0);
    }

    void stop() {
        shows.clear();
        turn(Optional.empty());
    }

    void advance(double clock) {
        shows.removeIf(show -> clock >= show.end() + LINGER);
        turn(shows.stream()
                .filter(show -> clock >= show.since())
                .findFirst()
                .map(show -> new Key(
                        show, show.deliberation().at(clock - show.since()).phase())));
    }

    private void turn(Optional<Key> next) {
        if (next.equals(lit)) {
            return;
        }
        lit = next;
        Map<String, Remark> remarks = new HashMap<>();
        next.ifPresent(key -> key.show()
                .nodes()
                .forEach(node -> remark(key, node).ifPresent(remark -> remarks.put(node.node(), remark))));
        for (NodeCard card : cast.cards()) {
            Optional<Remark> remark =
                    Optional.ofNullable(remarks.get(card.face().name()));
            card.say(remark);
            boolean chosen = remark.filter(r -> r.kind() == Remark.Kind.CHOSEN).isPresent();
            boolean placed =
                    next.filter(key -> key.phase() != Deliberation.Phase.SCORE).isPresent();
            card.preview(chosen && !placed ? next.map(key -> key.show().pod()) : Optional.empty());
        }
    }

    private Optional<Remark> remark(Key key, NodeEvaluation node) {
        if (!node.isFeasible()) {
            String why = words.refusal(RefusalText.of(node.refusals().getFirst()));
            return Optional.of(new Remark(
                    Remark.Kind.REFUSES,
                    words.get("spotlight.refuses", key.show().pod().shortName()),
                    why));
        }
        if (key.phase() == Deliberation.Phase.FILTER) {
            return Optional.of(new Remark(
                    Remark.Kind.FITS,
                    words.get("spotlight.fits", key.show().pod().shortName()),
                    ""));
        }
        boolean chosen = node.node().equals(key.show().pod().node());
        String title = node.scores().isEmpty()
                ? words.get("spotlight.only-one")
                : words.get(chosen ? "spotlight.chosen" : "spotlight.scored", node.total());
        return Optional.of(new Remark(
                chosen ? Remark.Kind.CHOSEN : Remark.Kind.SCORED, title, ScoreLine.of(words, node.scores())));
    }
}
