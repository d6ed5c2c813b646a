package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.api.Deployment;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.Labels;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.Service;

/// The faces of Deployments, and of ReplicaSets that nobody owns.
final class WorkloadFaces {

    private WorkloadFaces() {}

    static List<WorkloadFace> of(Snapshot snapshot, Apps apps) {
        List<WorkloadFace> workloads = new ArrayList<>();
        for (Deployment deployment : snapshot.deployments()) {
            workloads.add(new WorkloadFace(
                    deployment.key(),
                    deployment.name(),
                    apps.colourOf(deployment.name()),
                    deployment.spec().replicas(),
                    deployment.status().readyReplicas(),
                    deployment.status().updatedReplicas() < deployment.status().replicas(),
                    endpoints(
                            snapshot,
                            deployment.meta().namespace(),
                            deployment.spec().template().labels())));
        }
        for (ReplicaSet set : snapshot.replicaSets()) {
            if (set.meta().owner().isEmpty()) {
                workloads.add(new WorkloadFace(
                        set.key(),
                        set.name(),
                        apps.colourOf(set.name()),
                        set.spec().replicas(),
                        set.status().readyReplicas(),
                        false,
                        endpoints(
                                snapshot,
                                set.meta().namespace(),
                                set.spec().template().labels())));
            }
        }
        return workloads;
    }

    /// The first Service before pods with these labels.
    private static Optional<WorkloadFace.Endpoints> endpoints(Snapshot snapshot, String namespace, Labels labels) {
        for (Service service : snapshot.services()) {
            if (service.meta().namespace().equals(namespace)
                    && !service.selector().isEmpty()
                    && labels.containsAll(service.selector())) {
                int ready = (int) snapshot.endpointSlices().stream()
                        .filter(slice -> slice.serviceName().equals(service.name()))
                        .flatMap(slice -> slice.endpoints().stream())
                        .filter(EndpointSlice.Endpoint::ready)
                        .count();
                return Optional.of(new WorkloadFace.Endpoints(service.name(), ready));
            }
        }
        return Optional.empty();
    }
}
