package naru.simulation.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// One of the statements about an object's state that controllers report.
///
/// @param reason one word in CamelCase, as Kubernetes writes it
public record Condition(String type, Status status, SimTime lastTransition, String reason) {

    public enum Status {
        TRUE,
        FALSE,
        UNKNOWN
    }

    public static final String READY = "Ready";
    public static final String MEMORY_PRESSURE = "MemoryPressure";
    public static final String POD_SCHEDULED = "PodScheduled";
    public static final String INITIALIZED = "Initialized";
    public static final String CONTAINERS_READY = "ContainersReady";
    public static final String DISRUPTION_TARGET = "DisruptionTarget";
    public static final String AVAILABLE = "Available";
    public static final String PROGRESSING = "Progressing";

    public static Optional<Condition> find(List<Condition> conditions, String type) {
        for (Condition condition : conditions) {
            if (condition.type.equals(type)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }

    public static boolean isTrue(List<Condition> conditions, String type) {
        return find(conditions, type)
                .map(condition -> condition.status == Status.TRUE)
                .orElse(false);
    }

    /// `conditions` with this one in place of the one of its type; the moment of the last transition is kept where
    /// the status stays the same.
    public List<Condition> in(List<Condition> conditions) {
        List<Condition> next = new ArrayList<>(conditions);
        for (int i = 0; i < next.size(); i++) {
            Condition old = next.get(i);
            if (old.type.equals(type)) {
                SimTime since = old.status == status ? old.lastTransition : lastTransition;
                next.set(i, new Condition(type, status, since, reason));
                return List.copyOf(next);
            }
        }
        next.add(this);
        return List.copyOf(next);
    }
}
