package naru.manifest;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.SortedMap;
import naru.simulation.Command;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.ContainerState;
import naru.simulation.api.ControllerRevision;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.EnvVar;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.Job;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.Lease;
import naru.simulation.api.Namespace;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.Node;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.PriorityClass;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Secret;
import naru.simulation.api.Service;
import naru.simulation.api.StatefulSet;
import naru.simulation.api.StorageClass;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeAttachment;
import naru.simulation.kernel.SimTime;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How the records of the simulation look in a saved scene: as they are, a name where a type is sealed, and plain
/// maps and numbers for what merely wraps one. Said from outside, so that the simulation need not know of it.
final class SceneJson {

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEPTH)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion ->
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            // Only the components of a record: what it can tell about itself besides is not kept.
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .addMixIn(Command.class, CommandName.class)
            .addMixIn(KubeObject.class, KindName.class)
            .addMixIn(ContainerState.class, StateName.class)
            .addMixIn(Volume.Source.class, VolumeSourceName.class)
            .addMixIn(EnvVar.Source.class, EnvSourceName.class)
            .addMixIn(HorizontalPodAutoscaler.Metric.class, MetricName.class)
            .addMixIn(HorizontalPodAutoscaler.Target.class, TargetName.class)
            .addMixIn(NetworkPolicy.Peer.class, PeerName.class)
            .addMixIn(SimTime.class, AsNanos.class)
            .addMixIn(Labels.class, AsEntries.class)
            .addMixIn(ResourceList.class, AsAmounts.class)
            .build();

    private SceneJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Command.Apply.class, name = "apply"),
        @JsonSubTypes.Type(value = Command.Delete.class, name = "delete"),
        @JsonSubTypes.Type(value = Command.Scale.class, name = "scale"),
        @JsonSubTypes.Type(value = Command.AddNode.class, name = "addNode"),
        @JsonSubTypes.Type(value = Command.RemoveNode.class, name = "removeNode"),
        @JsonSubTypes.Type(value = Command.Cordon.class, name = "cordon"),
        @JsonSubTypes.Type(value = Command.Drain.class, name = "drain"),
        @JsonSubTypes.Type(value = Command.AddTaint.class, name = "addTaint"),
        @JsonSubTypes.Type(value = Command.RemoveTaint.class, name = "removeTaint"),
        @JsonSubTypes.Type(value = Command.Bind.class, name = "bind"),
        @JsonSubTypes.Type(value = Command.Move.class, name = "move"),
        @JsonSubTypes.Type(value = Command.CrashContainer.class, name = "crashContainer"),
        @JsonSubTypes.Type(value = Command.BreakProgram.class, name = "breakProgram"),
        @JsonSubTypes.Type(value = Command.LeakMemory.class, name = "leakMemory"),
        @JsonSubTypes.Type(value = Command.FailProbe.class, name = "failProbe"),
        @JsonSubTypes.Type(value = Command.Heal.class, name = "heal"),
        @JsonSubTypes.Type(value = Command.StopNode.class, name = "stopNode"),
        @JsonSubTypes.Type(value = Command.CutNetwork.class, name = "cutNetwork"),
        @JsonSubTypes.Type(value = Command.RestoreNode.class, name = "restoreNode"),
        @JsonSubTypes.Type(value = Command.RunScheduler.class, name = "runScheduler"),
        @JsonSubTypes.Type(value = Command.Configure.class, name = "configure"),
        @JsonSubTypes.Type(value = Command.Evict.class, name = "evict"),
        @JsonSubTypes.Type(value = Command.SetImage.class, name = "setImage"),
        @JsonSubTypes.Type(value = Command.RestartRollout.class, name = "restartRollout"),
        @JsonSubTypes.Type(value = Command.PauseRollout.class, name = "pauseRollout"),
        @JsonSubTypes.Type(value = Command.UndoRollout.class, name = "undoRollout"),
        @JsonSubTypes.Type(value = Command.RunJob.class, name = "runJob"),
        @JsonSubTypes.Type(value = Command.SetData.class, name = "setData"),
        @JsonSubTypes.Type(value = Command.EncryptSecrets.class, name = "encryptSecrets"),
        @JsonSubTypes.Type(value = Command.WriteToVolume.class, name = "writeToVolume"),
        @JsonSubTypes.Type(value = Command.DescribeImage.class, name = "describeImage"),
        @JsonSubTypes.Type(value = Command.SendTraffic.class, name = "sendTraffic"),
        @JsonSubTypes.Type(value = Command.StopTraffic.class, name = "stopTraffic"),
        @JsonSubTypes.Type(value = Command.Exploit.class, name = "exploit")
    })
    private interface CommandName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Node.class, name = "Node"),
        @JsonSubTypes.Type(value = Lease.class, name = "Lease"),
        @JsonSubTypes.Type(value = Pod.class, name = "Pod"),
        @JsonSubTypes.Type(value = ReplicaSet.class, name = "ReplicaSet"),
        @JsonSubTypes.Type(value = Deployment.class, name = "Deployment"),
        @JsonSubTypes.Type(value = Service.class, name = "Service"),
        @JsonSubTypes.Type(value = EndpointSlice.class, name = "EndpointSlice"),
        @JsonSubTypes.Type(value = Namespace.class, name = "Namespace"),
        @JsonSubTypes.Type(value = StatefulSet.class, name = "StatefulSet"),
        @JsonSubTypes.Type(value = DaemonSet.class, name = "DaemonSet"),
        @JsonSubTypes.Type(value = ControllerRevision.class, name = "ControllerRevision"),
        @JsonSubTypes.Type(value = Job.class, name = "Job"),
        @JsonSubTypes.Type(value = CronJob.class, name = "CronJob"),
        @JsonSubTypes.Type(value = ConfigMap.class, name = "ConfigMap"),
        @JsonSubTypes.Type(value = Secret.class, name = "Secret"),
        @JsonSubTypes.Type(value = PersistentVolume.class, name = "PersistentVolume"),
        @JsonSubTypes.Type(value = PersistentVolumeClaim.class, name = "PersistentVolumeClaim"),
        @JsonSubTypes.Type(value = StorageClass.class, name = "StorageClass"),
        @JsonSubTypes.Type(value = VolumeAttachment.class, name = "VolumeAttachment"),
        @JsonSubTypes.Type(value = HorizontalPodAutoscaler.class, name = "HorizontalPodAutoscaler"),
        @JsonSubTypes.Type(value = PodDisruptionBudget.class, name = "PodDisruptionBudget"),
        @JsonSubTypes.Type(value = PriorityClass.class, name = "PriorityClass"),
        @JsonSubTypes.Type(value = NetworkPolicy.class, name = "NetworkPolicy")
    })
    private interface KindName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ContainerState.Waiting.class, name = "waiting"),
        @JsonSubTypes.Type(value = ContainerState.Running.class, name = "running"),
        @JsonSubTypes.Type(value = ContainerState.Terminated.class, name = "terminated")
    })
    private interface StateName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "source")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Volume.Source.EmptyDir.class, name = "emptyDir"),
        @JsonSubTypes.Type(value = Volume.Source.HostPath.class, name = "hostPath"),
        @JsonSubTypes.Type(value = Volume.Source.Claim.class, name = "claim"),
        @JsonSubTypes.Type(value = Volume.Source.ConfigMapFiles.class, name = "configMap"),
        @JsonSubTypes.Type(value = Volume.Source.SecretFiles.class, name = "secret")
    })
    private interface VolumeSourceName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "from")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = EnvVar.Source.Literal.class, name = "literal"),
        @JsonSubTypes.Type(value = EnvVar.Source.ConfigMapKey.class, name = "configMap"),
        @JsonSubTypes.Type(value = EnvVar.Source.SecretKey.class, name = "secret"),
        @JsonSubTypes.Type(value = EnvVar.Source.Field.class, name = "field")
    })
    private interface EnvSourceName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "metric")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = HorizontalPodAutoscaler.Metric.Resource.class, name = "resource"),
        @JsonSubTypes.Type(value = HorizontalPodAutoscaler.Metric.Pods.class, name = "pods")
    })
    private interface MetricName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = HorizontalPodAutoscaler.Target.Utilization.class, name = "utilization"),
        @JsonSubTypes.Type(value = HorizontalPodAutoscaler.Target.AverageValue.class, name = "averageValue")
    })
    private interface TargetName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "peer")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = NetworkPolicy.Peer.Pods.class, name = "pods"),
        @JsonSubTypes.Type(value = NetworkPolicy.Peer.IpBlock.class, name = "ipBlock")
    })
    private interface PeerName {}

    private abstract static class AsNanos {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("unused") // says which constructor is meant
        AsNanos(long nanos) {}

        @JsonValue
        abstract long nanos();
    }

    private abstract static class AsEntries {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("unused") // says which constructor is meant
        AsEntries(SortedMap<String, String> entries) {}

        @JsonValue
        abstract SortedMap<String, String> entries();
    }

    private abstract static class AsAmounts {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("unused") // says which constructor is meant
        AsAmounts(SortedMap<String, Long> amounts) {}

        @JsonValue
        abstract SortedMap<String, Long> amounts();
    }
}
