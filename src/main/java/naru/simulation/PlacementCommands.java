package naru.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.PodStatus;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.controlplane.ControlPlane;
import naru.simulation.scheduling.Refusal;
import naru.simulation.scheduling.Scheduler;

/// Commands that put a pod somewhere by hand, if the scheduler's own filters allow it.
final class PlacementCommands {

    private final ApiServer api;
    private final ControlPlane controlPlane;
    private final Scheduler scheduler;
    private final Deeds deeds;

    PlacementCommands(ApiServer api, ControlPlane controlPlane, Scheduler scheduler, Deeds deeds) {
        this.api = api;
        this.controlPlane = controlPlane;
        this.scheduler = scheduler;
        this.deeds = deeds;
    }

    Outcome bind(ObjectKey key, String node) {
        Pod pod = api.pod(key).orElseThrow();
        if (pod.isScheduled()) {
            return Deeds.refused(Outcome.Reason.ALREADY_PLACED, Map.of("pod", key.name()));
        }
        if (!pod.isActive()) {
            return Deeds.refused(Outcome.Reason.NOT_WAITING, Map.of("pod", key.name()));
        }
        List<Refusal> refusals = scheduler.refusals(pod, node);
        if (!refusals.isEmpty()) {
            return doesNotFit(key, node, refusals);
        }
        deeds.record(Reason.PLACED_BY_HAND, key, Map.of("node", node));
        scheduler.place(key, node);
        return Deeds.DONE;
    }

    Outcome move(ObjectKey key, String node) {
        Pod pod = api.pod(key).orElseThrow();
        if (!pod.isScheduled()) {
            return bind(key, node);
        }
        if (!pod.isActive()) {
            return Deeds.refused(Outcome.Reason.NOT_RUNNING, Map.of("pod", key.name()));
        }
        if (pod.spec().nodeName().equals(node)) {
            return Deeds.refused(Outcome.Reason.SAME_NODE, Map.of("pod", key.name(), "node", node));
        }
        if (!api.violations(pod).isEmpty()) {
            return Deeds.refused(Outcome.Reason.FORBIDDEN, Map.of("object", key.toString()));
        }
        Pod successor = pod.withSpec(pod.spec().withNodeName(""));
        List<Refusal> refusals = scheduler.refusals(successor, node);
        if (!refusals.isEmpty()) {
            return doesNotFit(key, node, refusals);
        }
        deeds.record(
                Reason.MOVED_BY_HAND,
                key,
                Map.of("node", node, "from", pod.spec().nodeName()));
        Optional<OwnerReference> owner = pod.meta()
                .owner()
                .filter(o -> api.ownedBy(o.uid(), Kind.POD).contains(pod))
                .filter(o -> ObjectCommands.kind(o.kind()).isPresent());
        if (owner.isPresent()) {
            controlPlane.expectHandPlacement(owner.get().uid(), node);
            api.delete(key);
        } else {
            replaceLonePod(pod, node);
        }
        return Deeds.DONE;
    }

    /// A pod without a controller has no successor of its own: the person makes one, under another name, because
    /// the old one keeps its name until it has ended.
    private void replaceLonePod(Pod pod, String node) {
        String base = pod.name().replaceFirst("-r\\d+$", "");
        int number = 2;
        while (api.get(ObjectKey.pod(pod.meta().namespace(), base + "-r" + number))
                .isPresent()) {
            number++;
        }
        ObjectMeta meta = ObjectMeta.of(
                        pod.meta().namespace(), base + "-r" + number, pod.meta().labels())
                .withAnnotations(pod.meta().annotations());
        Pod fresh = new Pod(meta, pod.spec().withNodeName(""), PodStatus.NEW);
        Pod owned = pod.meta()
                .owner()
                .map(owner -> fresh.withMeta(meta.withOwner(owner)))
                .orElse(fresh);
        controlPlane.expectHandPlacement(
                owned.meta().owner().map(OwnerReference::uid).orElse(owned.key().toString()), node);
        api.delete(pod.key());
        api.create(owned);
    }

    private static Outcome doesNotFit(ObjectKey pod, String node, List<Refusal> refusals) {
        Outcome.Refused plain =
                Outcome.Refused.of(Outcome.Reason.DOES_NOT_FIT, Map.of("pod", pod.name(), "node", node));
        return new Outcome.Refused(plain.reason(), refusals, plain.arguments());
    }
}
