package naru.stage.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import naru.simulation.api.ObjectKey;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.CardLayout;
import naru.stage.cluster.layout.Choreography;
import naru.stage.cluster.layout.Density;
import naru.stage.cluster.layout.Journey;
import naru.stage.cluster.layout.Move;
import naru.stage.cluster.layout.Pose;
import naru.stage.cluster.layout.StageLayout;
import naru.stage.cluster.picture.NodeFace;
import naru.stage.cluster.picture.Picture;
import naru.stage.cluster.picture.PodFace;

/// The cards and pods on the stage: who is there, and where each stands at this moment.
final class Cast {

    private final Words words;
    private final Consumer<PodView> newPod;
    private final Consumer<NodeCard> newCard;
    private final Map<String, PodView> pods = new HashMap<>();
    private final Map<String, NodeCard> cards = new LinkedHashMap<>();
    private final Map<String, Track> tracks = new LinkedHashMap<>();
    private Map<String, Choreography.Place> places = Map.of();
    private double clock;

    /// A motion and when it began.
    private record Track(Move move, double since) {
        Pose at(double clock) {
            return move.at(clock - since);
        }

        boolean isOver(double clock) {
            return clock - since >= move.seconds();
        }
    }

    /// @param newPod is shown every view of a pod that is made
    Cast(Words words, Consumer<PodView> newPod, Consumer<NodeCard> newCard) {
        this.words = words;
        this.newPod = newPod;
        this.newCard = newCard;
    }

    /// Brings everybody to where they belong in this picture.
    ///
    /// @param jump at once
    void show(Picture picture, StageLayout layout, boolean jump) {
        Map<String, PodFace> faces = new LinkedHashMap<>();
        Map<String, Choreography.Place> now = new LinkedHashMap<>();
        for (int i = 0; i < layout.waiting().size() && i < picture.waiting().size(); i++) {
            PodFace pod = picture.waiting().get(i);
            faces.put(pod.uid(), pod);
            now.put(pod.uid(), new Choreography.Place("", layout.waiting().get(i)));
        }
        if (layout.density() == Density.MOSAIC) {
            cards.clear();
        } else {
            placeNodes(picture, layout, faces, now);
        }
        move(now, jump);
        faces.forEach(this::dress);
        places = now;
        advance(clock);
    }

    private void placeNodes(
            Picture picture, StageLayout layout, Map<String, PodFace> faces, Map<String, Choreography.Place> now) {
        Map<String, NodeCard> next = new LinkedHashMap<>();
        for (int i = 0; i < picture.nodes().size(); i++) {
            NodeFace node = picture.nodes().get(i);
            NodeCard card = cards.get(node.name());
            if (card == null) {
                card = new NodeCard(node, words);
                newCard.accept(card);
            }
            card.show(node);
            next.put(node.name(), card);
            Looks.place(card, layout.nodes().get(i));
            CardLayout parts = card.arrange(layout.nodes().get(i), node.pods().size());
            for (int p = 0; p < node.pods().size(); p++) {
                PodFace pod = node.pods().get(p);
                faces.put(pod.uid(), pod);
                now.put(
                        pod.uid(),
                        new Choreography.Place(node.name(), parts.pods().boxes().get(p)));
            }
        }
        cards.clear();
        cards.putAll(next);
    }

    private void move(Map<String, Choreography.Place> now, boolean jump) {
        if (jump) {
            tracks.clear();
            now.forEach((uid, place) -> tracks.put(uid, new Track(new Move.Rest(place.box()), clock)));
            pods.keySet().retainAll(now.keySet());
            return;
        }
        Map<String, Choreography.Stand> before = new LinkedHashMap<>();
        tracks.forEach((uid, track) -> {
            if (places.containsKey(uid)) {
                before.put(uid, new Choreography.Stand(places.get(uid).host(), track.at(clock)));
            }
        });
        Choreography.between(before, now).forEach((uid, move) -> {
            if (!now.containsKey(uid) || !now.get(uid).equals(places.get(uid))) {
                tracks.put(uid, new Track(move, clock));
            }
        });
    }

    private void dress(String uid, PodFace face) {
        PodView view = pods.get(uid);
        if (view == null) {
            view = new PodView(face, words);
            pods.put(uid, view);
            newPod.accept(view);
        }
        view.show(face);
    }

    /// Everybody's pose at this moment of the wall clock.
    void advance(double now) {
        clock = now;
        List<String> gone = new ArrayList<>();
        tracks.forEach((uid, track) -> {
            PodView view = pods.get(uid);
            if (view == null || (track.move() instanceof Move.Leave && track.isOver(now))) {
                gone.add(uid);
                return;
            }
            Pose pose = track.at(now);
            Looks.place(view, pose.box());
            view.setOpacity(Looks.isCarried(view) ? Looks.CARRIED_OPACITY : pose.opacity());
            view.setViewOrder(pose.lift() > 0 ? -1 : 0);
        });
        for (String uid : gone) {
            tracks.remove(uid);
            pods.remove(uid);
        }
    }

    /// Everybody, in the order of the eye: the waiting pods, then node by node with its pods, then those who leave.
    List<Node> inOrder() {
        Map<String, List<Node>> hosts = new LinkedHashMap<>();
        hosts.put("", new ArrayList<>());
        cards.forEach((name, card) -> hosts.put(name, new ArrayList<>(List.of(card))));
        places.forEach((uid, place) ->
                hosts.computeIfAbsent(place.host(), host -> new ArrayList<>()).add(pods.get(uid)));
        List<Node> order = new ArrayList<>();
        hosts.values().forEach(order::addAll);
        pods.forEach((uid, view) -> {
            if (!places.containsKey(uid)) {
                order.add(view);
            }
        });
        cards.values().forEach(card -> order.add(card.footnote()));
        return order;
    }

    /// Again in the language of the moment.
    void dress() {
        pods.values().forEach(PodView::dress);
        cards.values().forEach(NodeCard::dress);
    }

    Collection<NodeCard> cards() {
        return Collections.unmodifiableCollection(cards.values());
    }

    Optional<NodeCard> card(String node) {
        return Optional.ofNullable(cards.get(node));
    }

    Optional<PodView> pod(String uid) {
        return Optional.ofNullable(pods.get(uid));
    }

    /// Where the pods on nodes belong, by name.
    Map<ObjectKey, Journey.Stop> stopsByPod() {
        Map<ObjectKey, Journey.Stop> byPod = new HashMap<>();
        for (NodeCard card : cards.values()) {
            for (PodFace pod : card.face().pods()) {
                placeOf(pod.uid()).ifPresent(box -> byPod.put(pod.key(), new Journey.Stop(box, card.box())));
            }
        }
        return byPod;
    }

    /// Where a pod belongs, however far it has come.
    Optional<Box> placeOf(String uid) {
        return Optional.ofNullable(places.get(uid)).map(Choreography.Place::box);
    }
}
