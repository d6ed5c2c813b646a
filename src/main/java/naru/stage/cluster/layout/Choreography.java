package naru.stage.cluster.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Who moves how between two pictures, by uid: pure, so that any instant of it can be drawn from nothing.
public final class Choreography {

    private Choreography() {}

    /// Where a thing stands in a picture.
    ///
    /// @param host the node it is on, empty for the tray: going from host to host is a journey
    public record Place(String host, Box box) {}

    /// @param before as things stand now, perhaps in the middle of an earlier motion
    public static Map<String, Move> between(Map<String, Stand> before, Map<String, Place> now) {
        Map<String, Move> moves = new LinkedHashMap<>();
        now.forEach((uid, place) -> moves.put(uid, move(Optional.ofNullable(before.get(uid)), place)));
        before.forEach((uid, stand) -> {
            if (!now.containsKey(uid)) {
                moves.put(uid, new Move.Leave(stand.pose()));
            }
        });
        return Collections.unmodifiableMap(moves);
    }

    /// How a thing stood when the new picture came.
    public record Stand(String host, Pose pose) {}

    private static Move move(Optional<Stand> stood, Place now) {
        if (stood.isEmpty()) {
            return new Move.Enter(now.box());
        }
        Stand before = stood.get();
        if (!before.host().equals(now.host())) {
            return new Move.Travel(before.pose(), now.box());
        }
        return before.pose().equals(Pose.still(now.box()))
                ? new Move.Rest(now.box())
                : new Move.Shift(before.pose(), now.box());
    }
}
