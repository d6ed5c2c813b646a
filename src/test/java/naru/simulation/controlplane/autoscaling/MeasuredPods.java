package naru.simulation.controlplane.autoscaling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naru.simulation.api.Condition;
import naru.simulation.api.Container;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.ResourceList;
import naru.simulation.kernel.SimTime;
import tools.jackson.databind.JsonNode;

/// Makes pods of the autoscaler tables, which tell ages and not times.
final class MeasuredPods {

    static final SimTime NOW = SimTime.ofSeconds(1_000_000);

    /// Go's zero time: longer ago than anything.
    static final SimTime LONG_AGO = SimTime.ZERO;

    private MeasuredPods() {}

    static SimTime ago(JsonNode seconds) {
        return seconds.isNumber() ? NOW.minus(Duration.ofSeconds(seconds.longValue())) : LONG_AGO;
    }

    static PodGroups.Patience patience(JsonNode row) {
        return new PodGroups.Patience(
                Duration.ofSeconds(row.get("cpuInitializationPeriodSeconds").longValue()),
                Duration.ofSeconds(
                        row.get("delayOfInitialReadinessStatusSeconds").longValue()));
    }

    /// @param container the only one that is measured; empty: all of them
    static Pod pod(JsonNode json, Optional<SimTime> start, Optional<String> container) {
        List<Condition> conditions = new ArrayList<>();
        if (json.get("ready").isBoolean()) {
            conditions.add(new Condition(
                    Condition.READY,
                    json.get("ready").booleanValue() ? Condition.Status.TRUE : Condition.Status.FALSE,
                    ago(json.path("readyTransitionAgeSeconds")),
                    ""));
        }
        PodStatus status = new PodStatus(
                PodPhase.valueOf(json.get("phase").stringValue().toUpperCase(Locale.ROOT)),
                "",
                conditions,
                List.of(),
                "",
                start,
                "");
        ObjectMeta meta = ObjectMeta.of("test-namespace", json.get("name").stringValue(), Labels.NONE);
        return new Pod(
                json.get("deleted").booleanValue() ? meta.terminating(NOW, 0) : meta,
                PodSpec.of(containers(json, container)),
                status);
    }

    private static List<Container> containers(JsonNode json, Optional<String> only) {
        List<Container> containers = new ArrayList<>();
        JsonNode requests = json.path("containerRequestsMilli");
        for (int i = 0; i < Math.max(1, requests.size()); i++) {
            String name = "container" + (i + 1);
            if (only.isEmpty() || only.get().equals(name)) {
                ResourceList requested = requests.has(i)
                        ? ResourceList.NONE.with(
                                ResourceList.CPU, requests.get(i).longValue())
                        : ResourceList.NONE;
                containers.add(Container.of(name, "image", requested, ResourceList.NONE));
            }
        }
        return containers;
    }
}
