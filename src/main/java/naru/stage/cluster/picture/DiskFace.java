package naru.stage.cluster.picture;

import java.util.Locale;
import naru.simulation.api.ObjectKey;

/// All that is shown of a piece of storage: a claim with the volume it is bound to, or a volume that nobody claims.
///
/// @param key the claim, or the volume where there is no claim
/// @param volume the PersistentVolume; empty while there is none
/// @param mode `RWO`, `ROX`, `RWX` or `RWOP`
/// @param node where it is attached, or is about to be; empty if nowhere
public record DiskFace(ObjectKey key, String volume, long bytes, String mode, State state, String node) {

    public enum State {
        LOST(Mood.DANGER, "cross"),
        FAILED(Mood.DANGER, "cross"),
        /// No volume is found or made for the claim yet.
        PENDING(Mood.WARN, "hourglass"),
        ATTACHING(Mood.BUSY, "plug"),
        DETACHING(Mood.BUSY, "unplug"),
        ATTACHED(Mood.OK, "check"),
        /// Used without being attached to one node, as a file share is.
        IN_USE(Mood.OK, "check"),
        BOUND(Mood.MUTED, "drum"),
        /// Its claim is gone; the data is still there.
        RELEASED(Mood.WARN, "half"),
        AVAILABLE(Mood.MUTED, "drum");

        private final Mood mood;
        private final String icon;

        State(Mood mood, String icon) {
            this.mood = mood;
            this.icon = icon;
        }

        public Mood mood() {
            return mood;
        }

        public String icon() {
            return icon;
        }

        /// Its words; argument 0 is the node.
        public String key() {
            return "disk." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
