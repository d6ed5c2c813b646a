package naru.command.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `simulate` answers: the world at the end, and the way there if asked for.
///
/// Everything is in order of name, events in order of time. Times are seconds of simulated time. Amounts are Kubernetes
/// quantities, such as `1500m` and `64Mi`.
///
/// @param stateHash SHA-256 of the whole world: equal if and only if the histories were
/// @param notPlayed objects of the files that Naru has no part for
/// @param notices what else is worth knowing about the files
/// @param events only if asked for
public record SimulationReport(
        long seed,
        BigDecimal durationSeconds,
        String stateHash,
        List<NodeLine> nodes,
        List<PodLine> pods,
        List<DeploymentLine> deployments,
        List<ServiceLine> services,
        @JsonUnwrapped Workings workings,
        List<NotPlayed> notPlayed,
        List<NoticeLine> notices,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<EventLine>> events) {

    /// @param ready as the control plane believes
    /// @param taints as `kubectl describe` writes them, `key=value:effect`
    /// @param requested by the pods on it; `pods` is their number
    /// @param pods as `namespace/name`, those that have ended included
    public record NodeLine(
            String name,
            boolean ready,
            boolean unschedulable,
            List<String> taints,
            Map<String, String> allocatable,
            Map<String, String> requested,
            List<String> pods) {}

    /// @param owner as `kind/name`; null if nothing looks after the pod
    /// @param node null while it waits
    /// @param phase `Pending`, `Running`, `Succeeded` or `Failed`
    /// @param status what `kubectl get pods` prints, such as `CrashLoopBackOff`
    /// @param ready containers that are, of all
    public record PodLine(
            String namespace,
            String name,
            Optional<String> owner,
            Optional<String> node,
            String phase,
            String status,
            String ready,
            int restarts,
            String qosClass) {}

    public record DeploymentLine(
            String namespace,
            String name,
            int replicas,
            int readyReplicas,
            int updatedReplicas,
            int availableReplicas) {}

    /// @param readyEndpoints how many pods would be sent requests
    /// @param endpoints how many it knows of
    public record ServiceLine(String namespace, String name, int readyEndpoints, int endpoints) {}

    public record NotPlayed(String kind, String name) {}

    /// @param notice what it is, in one word
    /// @param line 0 if it is about the file as a whole
    public record NoticeLine(String file, int line, String notice, List<String> arguments) {}

    /// @param time seconds from the start
    /// @param source the component that recorded it
    /// @param reason and `type` (`Normal`, `Warning`) as in an Event of Kubernetes
    /// @param object `Kind/namespace/name`, or `Kind/name` if it has no namespace
    /// @param arguments the facts a message would be made of
    public record EventLine(
            BigDecimal time, String source, String reason, String type, String object, Map<String, String> arguments) {}
}
