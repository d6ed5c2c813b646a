package naru.stage.cluster.picture;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import naru.simulation.Snapshot;
import naru.simulation.api.Condition;
import naru.simulation.api.ContainerState;
import naru.simulation.api.ContainerStatus;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeAttachment;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.Activity;
import naru.simulation.kubelet.LocalContainer;
import naru.simulation.kubelet.LocalPod;

/// How a pod stands: the API server's belief about it, and what can be seen on the machine as long as it is heard.
final class PodReading {

    private final Snapshot snapshot;
    private final Pod pod;
    private final NodeState node;
    private final Optional<LocalPod> local;

    /// @param local the pod as it is on its machine, if that is up
    PodReading(Snapshot snapshot, Pod pod, NodeState node, Optional<LocalPod> local) {
        this.snapshot = snapshot;
        this.pod = pod;
        this.node = node;
        this.local = local;
    }

    PodState state() {
        if (pod.status().phase() == PodPhase.SUCCEEDED) {
            return PodState.COMPLETED;
        }
        if (pod.status().phase() == PodPhase.FAILED) {
            return pod.status().reason().equals("Evicted") ? PodState.EVICTED : PodState.FAILED;
        }
        if (pod.meta().isTerminating()) {
            return isPreempted() ? PodState.PREEMPTED : PodState.TERMINATING;
        }
        if (node == NodeState.UNREACHABLE) {
            return PodState.UNKNOWN;
        }
        PodState worst = pod.status().containers().stream()
                .map(this::of)
                .max(Enum::compareTo)
                .orElse(PodState.STARTING);
        if (worst == PodState.STARTING && node.isHeard() && isPulling()) {
            return PodState.PULLING;
        }
        if (worst == PodState.STARTING && node.isHeard() && waitsForDisk()) {
            return PodState.MOUNTING;
        }
        return worst == PodState.READY && !pod.isReady() ? PodState.NOT_READY : worst;
    }

    private PodState of(ContainerStatus container) {
        return switch (container.state()) {
            case ContainerState.Running running ->
                container.ready() ? PodState.READY : container.started() ? PodState.NOT_READY : PodState.STARTING;
            case ContainerState.Waiting waiting ->
                switch (waiting.reason()) {
                    case "CrashLoopBackOff" -> PodState.BACK_OFF;
                    case "ImagePullBackOff", "ErrImagePull" -> PodState.NO_IMAGE;
                    case "CreateContainerConfigError" -> PodState.NO_CONFIG;
                    default -> PodState.STARTING;
                };
            case ContainerState.Terminated ended ->
                switch (ended.reason()) {
                    case "OOMKilled" -> PodState.OOM_KILLED;
                    case "Completed" -> PodState.STARTING;
                    default -> PodState.CRASHED;
                };
        };
    }

    /// Source: `pkg/scheduler/framework/preemption/preemption.go`: the victim's condition `DisruptionTarget`.
    private boolean isPreempted() {
        return Condition.find(pod.status().conditions(), Condition.DISRUPTION_TARGET)
                .filter(condition -> condition.reason().equals("PreemptionByScheduler"))
                .isPresent();
    }

    /// Whether a claimed disk is not attached to the pod's node yet.
    private boolean waitsForDisk() {
        return pod.spec().volumes().stream()
                .map(Volume::source)
                .filter(Volume.Source.Claim.class::isInstance)
                .map(Volume.Source.Claim.class::cast)
                .anyMatch(claim -> !isAttached(claim.claimName()));
    }

    private boolean isAttached(String claimName) {
        ObjectKey key = new ObjectKey(Kind.PERSISTENT_VOLUME_CLAIM, pod.meta().namespace(), claimName);
        Optional<String> volume = snapshot.object(key)
                .map(PersistentVolumeClaim.class::cast)
                .map(claim -> claim.spec().volumeName());
        return snapshot.list(Kind.VOLUME_ATTACHMENT, VolumeAttachment.class).stream()
                .filter(each -> volume.filter(each.volume()::equals).isPresent())
                .allMatch(
                        each -> each.attached() && each.node().equals(pod.spec().nodeName()));
    }

    private boolean isPulling() {
        return local.stream()
                .flatMap(there -> there.containers().stream())
                .anyMatch(container -> container.activity() instanceof Activity.Pulling);
    }

    OptionalLong restartIn() {
        return local.stream()
                .flatMap(there -> there.containers().stream())
                .map(LocalContainer::activity)
                .filter(activity -> activity instanceof Activity.Exited exited && exited.restarts())
                .mapToLong(activity -> secondsUntil(((Activity.Exited) activity).restartAt()))
                .min();
    }

    OptionalLong evictionIn() {
        Optional<SimTime> at = snapshot.evictionOf(pod.key());
        return at.isPresent() ? OptionalLong.of(secondsUntil(at.get())) : OptionalLong.empty();
    }

    OptionalInt memoryUse() {
        return local.stream()
                .flatMap(there -> there.containers().stream())
                .filter(container -> container.isRunning() && limit(container) > 0)
                .mapToInt(container -> (int) (container.memoryAt(snapshot.time()) * 100 / limit(container)))
                .max();
    }

    boolean isLeaking() {
        return local.stream()
                .flatMap(there -> there.containers().stream())
                .anyMatch(container -> container.leak().isPresent());
    }

    boolean wasOomKilled() {
        return pod.status().containers().stream()
                .anyMatch(container -> container
                        .lastTermination()
                        .filter(how -> how.reason().equals("OOMKilled"))
                        .isPresent());
    }

    private static long limit(LocalContainer container) {
        return container.spec().limits().get(ResourceList.MEMORY);
    }

    private long secondsUntil(SimTime moment) {
        Duration left = moment.since(snapshot.time());
        return Math.max(0, left.plusMillis(999).toSeconds());
    }
}
