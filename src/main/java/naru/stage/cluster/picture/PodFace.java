package naru.stage.cluster.picture;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import naru.simulation.api.ObjectKey;

/// All that is shown of a pod.
///
/// @param app what it belongs to: its Deployment, its other owner, or itself
/// @param shortName `app` and the last part of its name
/// @param colour the index of its app's colour
/// @param image of its first container, without the registry
/// @param node where it has been placed, empty while it waits
/// @param stale true if its state is only the last report from a machine that is not heard any more
/// @param serving whether a Service sends it requests
/// @param restartIn seconds until the kubelet tries again
/// @param evictionIn seconds until it is evicted
/// @param memoryUse per cent of its memory limit that it really uses; empty without a limit or if it does not run
/// @param leaking whether its program really takes ever more memory
/// @param oomKilled whether a container of it was last ended for using more memory than it may
/// @param obstacles why it waits, most frequent first
/// @param marks what else its card shows in small
public record PodFace(
        String uid,
        ObjectKey key,
        String app,
        String shortName,
        int colour,
        String image,
        String node,
        PodState state,
        boolean stale,
        boolean serving,
        long cpuMilli,
        long memoryBytes,
        int restarts,
        OptionalLong restartIn,
        OptionalLong evictionIn,
        OptionalInt memoryUse,
        boolean leaking,
        boolean oomKilled,
        List<Obstacle> obstacles,
        PodMarks marks) {

    /// From here on a pod's memory is shown as near its limit; one that leaks is watched earlier.
    private static final int NEAR_LIMIT = 95;

    private static final int WATCHED = 50;

    public PodFace {
        obstacles = List.copyOf(obstacles);
    }

    /// The last part of its short name, which tells it from its app's other pods.
    public String suffix() {
        return shortName.startsWith(app + "-") ? shortName.substring(app.length() + 1) : shortName;
    }

    public boolean isWaiting() {
        return node.isEmpty();
    }

    /// Whether its requests are counted on its node.
    public boolean countsOnNode() {
        return switch (state) {
            case COMPLETED, FAILED, EVICTED -> false;
            default -> true;
        };
    }

    public boolean isNearMemoryLimit() {
        return memoryUse.orElse(0) >= (leaking ? WATCHED : NEAR_LIMIT);
    }

    /// As it was before it was placed: how it looks while its decision is still being shown.
    public PodFace stillWaiting() {
        return new PodFace(
                uid,
                key,
                app,
                shortName,
                colour,
                image,
                "",
                PodState.WAITING,
                false,
                false,
                cpuMilli,
                memoryBytes,
                0,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalInt.empty(),
                false,
                false,
                List.of(new Obstacle(Obstacle.Kind.DECIDING, 0)),
                marks);
    }
}
