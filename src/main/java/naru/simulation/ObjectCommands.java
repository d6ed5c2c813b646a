package naru.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.Condition;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.ControllerRevision;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.Lease;
import naru.simulation.api.Namespace;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.PriorityClass;
import naru.simulation.api.Reason;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.Secret;
import naru.simulation.api.Service;
import naru.simulation.api.StatefulSet;
import naru.simulation.api.StorageClass;
import naru.simulation.api.VolumeAttachment;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kubelet.Kubelets;

/// Commands on objects of every kind: what `kubectl apply`, `delete` and `scale` do.
final class ObjectCommands {

    private final ApiServer api;
    private final Kubelets kubelets;
    private final NodeCommands nodes;
    private final Deeds deeds;

    ObjectCommands(ApiServer api, Kubelets kubelets, NodeCommands nodes, Deeds deeds) {
        this.api = api;
        this.kubelets = kubelets;
        this.nodes = nodes;
        this.deeds = deeds;
    }

    /// The cluster a scenario begins with: its nodes have been there for a while.
    void populate(List<KubeObject> objects) {
        for (KubeObject object : inOrder(objects)) {
            if (object instanceof Node node) {
                boolean alive = node.conditions().isEmpty() || node.isReady();
                api.adopt(alive ? ready(node) : node);
                if (alive) {
                    kubelets.addRunning(node.name());
                } else {
                    kubelets.addStopped(node.name());
                }
            } else {
                api.adopt(withOwnerUid(object));
            }
        }
    }

    private Node ready(Node node) {
        Condition ready = new Condition(Condition.READY, Condition.Status.TRUE, api.now(), "KubeletReady");
        return node.withConditions(ready.in(node.conditions()));
    }

    /// Nodes first, then owners before what they own; otherwise as written.
    private static List<KubeObject> inOrder(List<KubeObject> objects) {
        List<Kind> order = List.of(
                Kind.NODE,
                Kind.LEASE,
                Kind.NAMESPACE,
                Kind.PRIORITY_CLASS,
                Kind.STORAGE_CLASS,
                Kind.CONFIG_MAP,
                Kind.SECRET,
                Kind.NETWORK_POLICY,
                Kind.PERSISTENT_VOLUME,
                Kind.PERSISTENT_VOLUME_CLAIM,
                Kind.VOLUME_ATTACHMENT,
                Kind.POD_DISRUPTION_BUDGET,
                Kind.SERVICE,
                Kind.ENDPOINT_SLICE,
                Kind.CRON_JOB,
                Kind.DEPLOYMENT,
                Kind.STATEFUL_SET,
                Kind.DAEMON_SET,
                Kind.CONTROLLER_REVISION,
                Kind.JOB,
                Kind.REPLICA_SET,
                Kind.HORIZONTAL_POD_AUTOSCALER,
                Kind.POD);
        List<KubeObject> sorted = new ArrayList<>(objects);
        sorted.sort(Comparator.comparingInt(object -> order.indexOf(object.kind())));
        return sorted;
    }

    /// An owner is known by its name in what comes from outside, and by its uid in here.
    private KubeObject withOwnerUid(KubeObject object) {
        Optional<OwnerReference> owner = object.meta().owner();
        return owner.flatMap(reference -> kind(reference.kind())
                        .flatMap(kind ->
                                api.get(new ObjectKey(kind, object.meta().namespace(), reference.name())))
                        .map(found -> object.withMeta(object.meta()
                                .withOwner(new OwnerReference(
                                        reference.kind(),
                                        reference.name(),
                                        found.meta().uid())))))
                .orElse(object);
    }

    static Optional<Kind> kind(String title) {
        for (Kind kind : Kind.values()) {
            if (kind.title().equals(title)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    Outcome apply(List<KubeObject> objects) {
        for (KubeObject object : objects) {
            Optional<KubeObject> before = api.get(object.key());
            if (before.isEmpty() && !api.violations(object).isEmpty()) {
                return Deeds.refused(
                        Outcome.Reason.FORBIDDEN,
                        Map.of(
                                "object",
                                object.key().toString(),
                                "violations",
                                String.join(", ", api.violations(object))));
            }
            if (before.filter(found -> changesWhatIsFixed(found, object)).isPresent()) {
                return Deeds.refused(
                        Outcome.Reason.IMMUTABLE_FIELD,
                        Map.of("object", object.key().toString()));
            }
        }
        String names = String.join(", ", objects.stream().map(KubeObject::name).toList());
        ObjectKey involved =
                objects.isEmpty() ? ObjectKey.node("") : objects.getFirst().key();
        deeds.record(Reason.APPLIED, involved, Map.of("count", Integer.toString(objects.size()), "names", names));
        for (KubeObject object : inOrder(objects)) {
            if (api.get(object.key()).isPresent()) {
                api.update(object.key(), before -> updated(before, object));
            } else if (object instanceof Node node) {
                nodes.join(node);
            } else {
                api.create(withOwnerUid(object));
            }
        }
        return Deeds.DONE;
    }

    /// What the API server lets nobody change. Source: `pkg/apis/apps/validation/validation.go`
    /// (`ValidateDeploymentUpdate` and its like), `pkg/apis/batch/validation/validation.go`
    /// (`ValidateJobSpecUpdate`), `pkg/apis/storage/validation/validation.go`,
    /// `pkg/apis/scheduling/validation/validation.go`.
    private static boolean changesWhatIsFixed(KubeObject before, KubeObject wished) {
        return switch (before) {
            case Pod pod ->
                !pod.spec().withNodeName("").equals(((Pod) wished).spec().withNodeName(""));
            case ConfigMap map -> map.immutable() && !map.equals(wished.withMeta(map.meta()));
            case Secret secret -> secret.immutable() && !secret.equals(wished.withMeta(secret.meta()));
            case Deployment deployment ->
                !deployment
                        .spec()
                        .selector()
                        .equals(((Deployment) wished).spec().selector());
            case ReplicaSet set ->
                !set.spec().selector().equals(((ReplicaSet) wished).spec().selector());
            case DaemonSet set ->
                !set.spec().selector().equals(((DaemonSet) wished).spec().selector());
            case StatefulSet set -> !fixed(set.spec()).equals(fixed(((StatefulSet) wished).spec()));
            case Job job -> !job.spec().template().equals(((Job) wished).spec().template());
            case StorageClass storage -> !fixed(storage).equals(fixed((StorageClass) wished));
            case PriorityClass priority -> priority.value() != ((PriorityClass) wished).value();
            default -> false;
        };
    }

    private static List<Object> fixed(StatefulSet.Spec spec) {
        return List.of(spec.selector(), spec.serviceName(), spec.claimTemplates(), spec.podManagement());
    }

    private static List<Object> fixed(StorageClass storage) {
        return List.of(storage.provisioner(), storage.reclaimPolicy(), storage.bindingMode());
    }

    /// What `apply` changes in an object that is there: what is wished, not what is reported.
    private static KubeObject updated(KubeObject before, KubeObject wished) {
        ObjectMeta meta = before.meta()
                .withLabels(wished.meta().labels())
                .withAnnotations(wished.meta().annotations());
        return switch (wished) {
            case Deployment deployment -> deployment.withMeta(meta).withStatus(((Deployment) before).status());
            case ReplicaSet replicaSet -> replicaSet.withMeta(meta).withStatus(((ReplicaSet) before).status());
            case Node node ->
                ((Node) before)
                        .withMeta(meta)
                        .withUnschedulable(node.unschedulable())
                        .withTaints(node.taints());
            case Pod pod -> before.withMeta(meta);
            case Service service -> service.withMeta(meta).withClusterIp(((Service) before).clusterIp());
            case Lease lease -> before;
            case EndpointSlice slice -> before;
            case StatefulSet set -> set.withMeta(meta).withStatus(((StatefulSet) before).status());
            case DaemonSet set -> set.withMeta(meta).withStatus(((DaemonSet) before).status());
            case Job job -> job.withMeta(meta).withStatus(((Job) before).status());
            case CronJob job -> job.withMeta(meta).withStatus(((CronJob) before).status());
            case HorizontalPodAutoscaler scaler ->
                scaler.withMeta(meta).withStatus(((HorizontalPodAutoscaler) before).status());
            case PodDisruptionBudget budget ->
                budget.withMeta(meta).withStatus(((PodDisruptionBudget) before).status());
            case PersistentVolume volume -> ((PersistentVolume) before).withMeta(meta);
            case PersistentVolumeClaim claim -> before.withMeta(meta.withAnnotations(both(before, wished)));
            case VolumeAttachment attachment -> before;
            case ControllerRevision revision -> before;
            case Namespace other -> other.withMeta(meta);
            case ConfigMap other -> other.withMeta(meta);
            case Secret other -> other.withMeta(meta);
            case StorageClass other -> other.withMeta(meta);
            case PriorityClass other -> other.withMeta(meta);
            case NetworkPolicy other -> other.withMeta(meta);
        };
    }

    /// What controllers have noted on an object stays when its manifest, which does not mention it, is applied
    /// again.
    private static Labels both(KubeObject before, KubeObject wished) {
        SortedMap<String, String> annotations =
                new TreeMap<>(before.meta().annotations().entries());
        annotations.putAll(wished.meta().annotations().entries());
        return Labels.of(annotations);
    }

    Outcome delete(ObjectKey key) {
        if (key.kind() == Kind.NODE) {
            return nodes.remove(key.name());
        }
        deeds.record(Reason.DELETED, key, Map.of());
        api.delete(key);
        return Deeds.DONE;
    }

    Outcome scale(ObjectKey key, int replicas) {
        if (replicas < 0) {
            return Deeds.refused(Outcome.Reason.NEGATIVE_REPLICAS, Map.of("object", key.name()));
        }
        KubeObject object = api.get(key).orElseThrow();
        boolean scalable =
                object instanceof Deployment || object instanceof ReplicaSet || object instanceof StatefulSet;
        if (!scalable) {
            return Deeds.refused(Outcome.Reason.NOT_SCALABLE, Map.of("object", key.name()));
        }
        deeds.record(Reason.SCALED, key, Map.of("replicas", Integer.toString(replicas)));
        api.update(key, found -> switch (found) {
            case Deployment deployment -> deployment.withSpec(deployment.spec().withReplicas(replicas));
            case ReplicaSet replicaSet -> replicaSet.withReplicas(replicas);
            case StatefulSet set -> set.withSpec(set.spec().withReplicas(replicas));
            default -> found;
        });
        return Deeds.DONE;
    }
}
