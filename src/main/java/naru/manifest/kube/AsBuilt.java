package naru.manifest.kube;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import naru.simulation.Snapshot;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.PodStatus;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.Service;
import naru.simulation.api.StatefulSet;
import naru.simulation.api.Taint;

/// A cluster as somebody built it: the objects a person applied, as they would apply them again.
///
/// Left out is what controllers made (whatever has an owner, EndpointSlices, Leases, revisions, attachments,
/// volumes that were provisioned for a claim), what has ended or is going, and all that is reported rather than asked
/// for: status, uids, times, taints and finalizers that controllers set, the addresses of Services, and the node that
/// the scheduler chose for a pod.
///
/// Claims stay, also those that a StatefulSet made from its templates: they outlive it, and nobody else would keep
/// them. A claim keeps the volume that a person made for it; one that was provisioned is made anew, and empty.
public final class AsBuilt {

    /// What controllers write on objects that are a person's own.
    private static final Set<String> BOOKKEEPING = Set.of(
            "deployment.kubernetes.io/",
            "pv.kubernetes.io/",
            "volume.kubernetes.io/",
            "control-plane.alpha.",
            "kubectl.kubernetes.io/last-applied-configuration");

    private static final Set<String> GUARDED_BY_CONTROLLERS =
            Set.of(PersistentVolume.PROTECTION, PersistentVolumeClaim.PROTECTION);

    private static final Set<String> TAINTED_BY_CONTROLLERS =
            Set.of(Taint.NOT_READY, Taint.UNREACHABLE, Taint.UNSCHEDULABLE, "node.kubernetes.io/memory-pressure");

    private AsBuilt() {}

    /// Nodes first, otherwise in order of kind, namespace and name.
    public static List<KubeObject> of(Snapshot world) {
        Set<String> owners = new TreeSet<>();
        List<KubeObject> all = new ArrayList<>();
        world.checkpoint().api().objects().forEach((key, object) -> {
            owners.add(object.meta().uid());
            all.add(object);
        });
        return all.stream()
                .filter(object -> isBuilt(object, owners))
                .map(object -> asked(object, world))
                .toList();
    }

    /// @param uids of everything there is: an owner that is gone owns nothing
    private static boolean isBuilt(KubeObject object, Set<String> uids) {
        boolean owned = object.meta()
                .owner()
                .filter(owner -> uids.contains(owner.uid()))
                .isPresent();
        if (owned || object.meta().isTerminating()) {
            return false;
        }
        return switch (object.kind()) {
            case LEASE, ENDPOINT_SLICE, CONTROLLER_REVISION, VOLUME_ATTACHMENT -> false;
            case POD -> !((Pod) object).isTerminal();
            case PERSISTENT_VOLUME -> !isProvisioned((PersistentVolume) object);
            default -> true;
        };
    }

    private static boolean isProvisioned(PersistentVolume volume) {
        return volume.meta().annotations().has(PersistentVolume.PROVISIONED_BY);
    }

    private static KubeObject asked(KubeObject object, Snapshot world) {
        ObjectMeta meta = ObjectMeta.of(
                        object.meta().namespace(), object.name(), object.meta().labels())
                .withAnnotations(ownAnnotations(object.meta().annotations()))
                .withFinalizers(object.meta().finalizers().stream()
                        .filter(finalizer -> !GUARDED_BY_CONTROLLERS.contains(finalizer))
                        .toList());
        return switch (object.withMeta(meta)) {
            case Node node ->
                node.withTaints(node.taints().stream()
                                .filter(taint -> !TAINTED_BY_CONTROLLERS.contains(taint.key()))
                                .toList())
                        .withConditions(List.of())
                        .withVolumesInUse(List.of());
            case Pod pod -> pod.withSpec(pod.spec().withNodeName("")).withStatus(PodStatus.NEW);
            case Service service -> service.isHeadless() ? service : service.withClusterIp("");
            case Deployment deployment -> deployment.withStatus(Deployment.Status.NEW);
            case ReplicaSet set -> set.withStatus(ReplicaSet.Status.NEW);
            case StatefulSet set -> set.withStatus(StatefulSet.Status.NEW);
            case DaemonSet set -> set.withStatus(DaemonSet.Status.NEW);
            case Job job -> job.withStatus(Job.Status.NEW);
            case CronJob job -> job.withStatus(CronJob.Status.NEW);
            case HorizontalPodAutoscaler scaler -> scaler.withStatus(HorizontalPodAutoscaler.Status.NEW);
            case PodDisruptionBudget budget -> budget.withStatus(PodDisruptionBudget.Status.NEW);
            case PersistentVolume volume ->
                volume.withSpec(volume.spec().withClaim(volume.spec().claim(), ""))
                        .withPhase(PersistentVolume.Phase.AVAILABLE);
            case PersistentVolumeClaim claim -> claimed(claim, world);
            case KubeObject same -> same;
        };
    }

    private static PersistentVolumeClaim claimed(PersistentVolumeClaim claim, Snapshot world) {
        boolean provisioned = world.list(Kind.PERSISTENT_VOLUME, PersistentVolume.class).stream()
                .filter(volume -> volume.name().equals(claim.spec().volumeName()))
                .anyMatch(AsBuilt::isProvisioned);
        String volume = provisioned ? "" : claim.spec().volumeName();
        return claim.withSpec(claim.spec().withVolumeName(volume)).withPhase(PersistentVolumeClaim.Phase.PENDING);
    }

    private static Labels ownAnnotations(Labels annotations) {
        SortedMap<String, String> own = new TreeMap<>(annotations.entries());
        own.keySet().removeIf(key -> BOOKKEEPING.stream().anyMatch(key::startsWith));
        return Labels.of(own);
    }
}
