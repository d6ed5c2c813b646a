package naru.simulation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.scheduling.Refusal;

/// What came of a command.
public sealed interface Outcome {

    record Done() implements Outcome {}

    /// The command made no sense in this world and changed nothing.
    ///
    /// @param reason why
    /// @param refusals the filters' reasons, for [Reason#DOES_NOT_FIT]
    /// @param arguments names for our own words (`pod`, `node`, `container` …)
    record Refused(Reason reason, List<Refusal> refusals, SortedMap<String, String> arguments) implements Outcome {
        public Refused {
            refusals = List.copyOf(refusals);
            arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
        }

        public static Refused of(Reason reason, Map<String, String> arguments) {
            return new Refused(reason, List.of(), new TreeMap<>(arguments));
        }
    }

    enum Reason {
        NO_SUCH_OBJECT,
        NO_SUCH_NODE,
        NO_SUCH_CONTAINER,
        ALREADY_PLACED,
        NOT_RUNNING,
        NOT_WAITING,
        SAME_NODE,
        DOES_NOT_FIT,
        NAME_TAKEN,
        NOT_SCALABLE,
        NEGATIVE_REPLICAS,
        ALREADY_SO,
        NO_PROBE,
        NOT_POSITIVE,
        IMMUTABLE_FIELD,

        // volumes and configuration
        HOLDS_NO_DATA,
        TOO_LARGE,
        NO_SUCH_VOLUME,

        // rollouts
        WRONG_KIND,
        NO_SUCH_REVISION,
        ROLLOUT_IS_PAUSED,
        DISRUPTION_BUDGET,

        // traffic and security
        NO_SUCH_CLIENT,
        FORBIDDEN
    }
}
