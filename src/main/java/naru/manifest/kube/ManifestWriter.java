package naru.manifest.kube;

import java.util.List;
import java.util.stream.Collectors;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.ControllerRevision;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.Job;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Lease;
import naru.simulation.api.Namespace;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.Node;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PriorityClass;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.Secret;
import naru.simulation.api.Service;
import naru.simulation.api.StatefulSet;
import naru.simulation.api.StorageClass;
import naru.simulation.api.VolumeAttachment;

/// Writes objects as YAML that kubectl reads, a document each: what a person would write, without status and without
/// defaults. [Manifests] reads them back as they were.
///
/// [AsBuilt] says which objects of a cluster those are.
public final class ManifestWriter {

    private ManifestWriter() {}

    public static String write(List<KubeObject> objects) {
        return objects.stream().map(ManifestWriter::document).collect(Collectors.joining());
    }

    private static String document(KubeObject object) {
        String kind = object.kind().title();
        Block head = new Block()
                .put("apiVersion", ObjectKinds.version(kind))
                .put("kind", kind)
                .put("metadata", MetaWriter.meta(object.meta()));
        return Yaml.document(
                switch (object) {
                    case Node node ->
                        head.put("spec", ObjectWriter.node(node))
                                .put(
                                        "status",
                                        new Block()
                                                .put("capacity", MetaWriter.amounts(node.capacity()))
                                                .put("allocatable", MetaWriter.amounts(node.allocatable())));
                    case Pod pod -> head.put("spec", PodWriter.spec(pod.spec()));
                    case Service service -> head.put("spec", ObjectWriter.service(service));
                    case Deployment deployment -> head.put("spec", WorkloadWriter.deployment(deployment.spec()));
                    case ReplicaSet set -> head.put("spec", WorkloadWriter.replicaSet(set.spec()));
                    case StatefulSet set -> head.put("spec", WorkloadWriter.statefulSet(set.spec()));
                    case DaemonSet set -> head.put("spec", WorkloadWriter.daemonSet(set.spec()));
                    case Job job -> head.put("spec", WorkloadWriter.job(job.spec()));
                    case CronJob job -> head.put("spec", WorkloadWriter.cronJob(job.spec()));
                    case HorizontalPodAutoscaler scaler -> head.put("spec", AutoscalerWriter.spec(scaler.spec()));
                    case PodDisruptionBudget budget -> head.put("spec", ObjectWriter.budget(budget.spec()));
                    case NetworkPolicy policy -> head.put("spec", ObjectWriter.networkPolicy(policy.spec()));
                    case PersistentVolume volume -> head.put("spec", ObjectWriter.volume(volume.spec()));
                    case PersistentVolumeClaim claim -> head.put("spec", ObjectWriter.claim(claim.spec()));
                    case Namespace _ -> head;
                    case ConfigMap map ->
                        head.flag("immutable", map.immutable()).texts("data", map.data());
                    case Secret secret ->
                        head.put("type", secret.type().equals(Secret.OPAQUE) ? "" : secret.type())
                                .flag("immutable", secret.immutable())
                                .texts("data", secret.data());
                    case StorageClass storage ->
                        head.put("provisioner", storage.provisioner())
                                .word("reclaimPolicy", storage.reclaimPolicy(), PersistentVolume.ReclaimPolicy.DELETE)
                                .word("volumeBindingMode", storage.bindingMode(), StorageClass.BindingMode.IMMEDIATE)
                                .flag("allowVolumeExpansion", storage.allowsExpansion());
                    case PriorityClass priority ->
                        head.number("value", priority.value())
                                .flag("globalDefault", priority.globalDefault())
                                .word(
                                        "preemptionPolicy",
                                        priority.preemptionPolicy(),
                                        PodSpec.PreemptionPolicy.PREEMPT_LOWER_PRIORITY);
                    case Lease _, EndpointSlice _, ControllerRevision _, VolumeAttachment _ ->
                        throw new IllegalArgumentException("not written by people: " + object.key());
                });
    }
}
