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
import naru.simulation.api.ContainerState;
import naru.simulation.api.Deployment;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.Lease;
import naru.simulation.api.Node;
import naru.simulation.api.Pod;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Service;
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
        @JsonSubTypes.Type(value = Command.Configure.class, name = "configure")
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
        @JsonSubTypes.Type(value = EndpointSlice.class, name = "EndpointSlice")
    })
    private interface KindName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ContainerState.Waiting.class, name = "waiting"),
        @JsonSubTypes.Type(value = ContainerState.Running.class, name = "running"),
        @JsonSubTypes.Type(value = ContainerState.Terminated.class, name = "terminated")
    })
    private interface StateName {}

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
