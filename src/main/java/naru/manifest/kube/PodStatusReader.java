package naru.manifest.kube;

import java.util.LinkedHashMap;
import java.util.Map;
import naru.manifest.tree.Cursor;
import naru.simulation.api.ContainerState;
import naru.simulation.api.ContainerStatus;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodStatus;
import naru.simulation.kernel.SimTime;

/// `status` of a pod of a running cluster.
final class PodStatusReader {

    private static final Map<String, PodPhase> PHASES = new LinkedHashMap<>();

    static {
        for (PodPhase phase : PodPhase.values()) {
            PHASES.put(phase.title(), phase);
        }
    }

    private PodStatusReader() {}

    static PodStatus read(Cursor pod) {
        return pod.find("status").map(PodStatusReader::status).orElse(PodStatus.NEW);
    }

    private static PodStatus status(Cursor status) {
        return new PodStatus(
                status.choice("phase", PHASES, PodPhase.PENDING),
                status.text("reason", ""),
                ConditionReader.list(status),
                status.items("containerStatuses").stream()
                        .map(PodStatusReader::container)
                        .toList(),
                status.text("podIP", ""),
                status.find("startTime").map(time -> SimTime.ZERO),
                status.text("nominatedNodeName", ""));
    }

    private static ContainerStatus container(Cursor status) {
        return new ContainerStatus(
                status.need("name").text(),
                status.find("state").map(PodStatusReader::state).orElse(new ContainerState.Waiting("")),
                status.find("lastState")
                        .flatMap(state -> state.find("terminated"))
                        .map(PodStatusReader::terminated),
                status.flag("ready", false),
                status.flag("started", status.flag("ready", false)),
                status.whole("restartCount", 0, 0, Integer.MAX_VALUE));
    }

    private static ContainerState state(Cursor state) {
        if (state.find("running").isPresent()) {
            return new ContainerState.Running(SimTime.ZERO);
        }
        return state.find("terminated")
                .<ContainerState>map(PodStatusReader::terminated)
                .orElseGet(() -> new ContainerState.Waiting(state.find("waiting")
                        .map(waiting -> waiting.text("reason", ""))
                        .orElse("")));
    }

    private static ContainerState.Terminated terminated(Cursor terminated) {
        return new ContainerState.Terminated(
                terminated.whole("exitCode", 0, Integer.MIN_VALUE, Integer.MAX_VALUE),
                terminated.text("reason", ""),
                SimTime.ZERO,
                SimTime.ZERO);
    }
}
