package naru.command.report;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import naru.command.report.SimulationReport.DeploymentLine;
import naru.command.report.SimulationReport.EventLine;
import naru.command.report.SimulationReport.NodeLine;
import naru.command.report.SimulationReport.NotPlayed;
import naru.command.report.SimulationReport.PodLine;
import naru.command.report.SimulationReport.ServiceLine;
import naru.manifest.Notice;
import naru.manifest.NoticeKind;
import naru.simulation.Snapshot;
import naru.simulation.api.Deployment;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.PodQos;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Service;
import naru.simulation.api.Taint;
import naru.simulation.scheduling.NodeInfo;

/// Makes a [SimulationReport] of a world.
public final class Simulated {

    private final Snapshot world;

    private Simulated(Snapshot world) {
        this.world = world;
    }

    /// @param notices about the files the world was made from
    /// @param withEvents whether everything that happened is told too
    public static SimulationReport report(Snapshot world, long seed, List<Notice> notices, boolean withEvents) {
        Simulated simulated = new Simulated(world);
        return new SimulationReport(
                seed,
                Json.seconds(world.time()),
                world.hash(),
                world.nodes().stream().map(simulated::node).toList(),
                world.pods().stream().map(simulated::pod).toList(),
                world.deployments().stream().map(Simulated::deployment).toList(),
                world.services().stream().map(simulated::service).toList(),
                new Worked(world).workings(),
                notPlayed(notices),
                Notices.lines(notices),
                withEvents ? Optional.of(simulated.events()) : Optional.empty());
    }

    private NodeLine node(Node node) {
        return new NodeLine(
                node.name(),
                node.isReady(),
                node.unschedulable(),
                node.taints().stream().map(Taint::toString).toList(),
                Amount.of(node.allocatable()),
                Amount.of(world.allocation(node.name()).map(NodeInfo::requested).orElse(ResourceList.NONE)),
                world.podsOn(node.name()).stream().map(pod -> path(pod.key())).toList());
    }

    private PodLine pod(Pod pod) {
        return new PodLine(
                pod.meta().namespace(),
                pod.name(),
                pod.meta().owner().map(owner -> owner.kind() + "/" + owner.name()),
                Optional.of(pod.spec().nodeName()).filter(node -> !node.isEmpty()),
                pod.status().phase().title(),
                PodWord.of(pod),
                PodWord.readiness(pod),
                pod.status().restarts(),
                PodQos.of(pod.spec()).title());
    }

    private static DeploymentLine deployment(Deployment deployment) {
        return new DeploymentLine(
                deployment.meta().namespace(),
                deployment.name(),
                deployment.spec().replicas(),
                deployment.status().readyReplicas(),
                deployment.status().updatedReplicas(),
                deployment.status().availableReplicas());
    }

    private ServiceLine service(Service service) {
        List<EndpointSlice.Endpoint> endpoints = world.endpointSlices().stream()
                .filter(slice -> slice.serviceName().equals(service.name())
                        && slice.meta().namespace().equals(service.meta().namespace()))
                .flatMap(slice -> slice.endpoints().stream())
                .toList();
        long ready = endpoints.stream().filter(EndpointSlice.Endpoint::ready).count();
        return new ServiceLine(service.meta().namespace(), service.name(), Math.toIntExact(ready), endpoints.size());
    }

    private List<EventLine> events() {
        return StreamSupport.stream(world.occurrences().spliterator(), false)
                .map(entry -> event(entry.getValue()))
                .toList();
    }

    private static EventLine event(Occurrence occurrence) {
        return new EventLine(
                Json.seconds(occurrence.time()),
                occurrence.source().title(),
                occurrence.reason().title(),
                occurrence.reason().isWarning() ? "Warning" : "Normal",
                occurrence.involved().toString(),
                new TreeMap<>(occurrence.arguments()));
    }

    private static List<NotPlayed> notPlayed(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.kind() == NoticeKind.KIND_NOT_PLAYED)
                .map(notice -> new NotPlayed(
                        notice.arguments().get(0).toString(),
                        notice.arguments().get(1).toString()))
                .toList();
    }

    private static String path(ObjectKey key) {
        return key.namespace() + "/" + key.name();
    }
}
