package naru.stage.cluster.picture;

import java.util.List;
import java.util.Optional;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;

/// All that is shown of what makes pods: a Deployment, a StatefulSet, a DaemonSet, a Job, a CronJob, or a ReplicaSet
/// that nobody owns.
///
/// @param desired how many pods there shall be; of a Job, how many shall succeed
/// @param ready how many of its pods are ready; of a Job, how many have succeeded
/// @param figure the one line about it that is always there
/// @param notes what else there is to know: its rollout, its autoscaler, its budget
/// @param rollingOut whether pods of an older template are still there
/// @param service the Service before its pods, with how many of them it sends requests to
public record WorkloadFace(
        ObjectKey key,
        String name,
        int colour,
        int desired,
        int ready,
        Note figure,
        List<Note> notes,
        boolean rollingOut,
        Optional<Endpoints> service) {

    public WorkloadFace {
        notes = List.copyOf(notes);
    }

    public record Endpoints(ObjectKey service, int ready) {}

    public boolean isScalable() {
        return switch (key.kind()) {
            case DEPLOYMENT, REPLICA_SET, STATEFUL_SET -> true;
            default -> false;
        };
    }

    /// Whether its template can be changed and gone back to.
    public boolean rollsOut() {
        return key.kind() == Kind.DEPLOYMENT || key.kind() == Kind.STATEFUL_SET || key.kind() == Kind.DAEMON_SET;
    }

    public boolean isWell() {
        return figure.mood() != Mood.WARN && figure.mood() != Mood.DANGER;
    }
}
