package naru.simulation.controlplane.autoscaling;

import java.util.Map;

/// What one metric says of the number of replicas.
public sealed interface Calculation {

    /// @param current what is compared with the target: percent for a utilisation, thousandths otherwise
    /// @param average of a pod, in thousandths
    record Proposal(int replicas, long current, long average) implements Calculation {}

    /// @param arguments what it concerns: `pod` and `container` for a missing request
    record Failure(Cause cause, Map<String, String> arguments) implements Calculation {
        public Failure {
            arguments = Map.copyOf(arguments);
        }

        static Failure of(Cause cause) {
            return new Failure(cause, Map.of());
        }
    }

    /// Why a metric says nothing.
    enum Cause {
        /// Nothing has been measured of any pod.
        NO_METRICS,
        /// The selector finds no pod.
        NO_PODS,
        /// Every pod that was measured is still starting.
        NO_READY_PODS,
        /// A share of a request can't be told where nothing is requested.
        MISSING_REQUEST,
        /// What was measured belongs to no pod that is there.
        NO_MATCHING_PODS
    }
}
