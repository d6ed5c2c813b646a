package naru.simulation.api;

import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// A mark on a node that repels the pods that do not tolerate it.
///
/// @param timeAdded set for `NoExecute` taints; tolerationSeconds count from when a pod's eviction is planned
public record Taint(String key, String value, Effect effect, Optional<SimTime> timeAdded) {

    public enum Effect {
        NO_SCHEDULE("NoSchedule"),
        PREFER_NO_SCHEDULE("PreferNoSchedule"),
        NO_EXECUTE("NoExecute");

        private final String title;

        Effect(String title) {
            this.title = title;
        }

        /// As written in a manifest.
        public String title() {
            return title;
        }
    }

    /// Source: `staging/src/k8s.io/api/core/v1/well_known_taints.go`.
    public static final String NOT_READY = "node.kubernetes.io/not-ready";

    public static final String UNREACHABLE = "node.kubernetes.io/unreachable";
    public static final String UNSCHEDULABLE = "node.kubernetes.io/unschedulable";
    public static final String MEMORY_PRESSURE = "node.kubernetes.io/memory-pressure";

    /// Set by a person who knows that the machine is off: its pods and volumes are then let go without its word.
    public static final String OUT_OF_SERVICE = "node.kubernetes.io/out-of-service";

    public Taint(String key, String value, Effect effect) {
        this(key, value, effect, Optional.empty());
    }

    /// Two taints are one and the same to Kubernetes if key and effect agree (`Taint.MatchTaint`).
    public boolean matches(Taint other) {
        return key.equals(other.key) && effect == other.effect;
    }

    @Override
    public String toString() {
        return key + (value.isEmpty() ? "" : "=" + value) + ":" + effect.title();
    }
}
