package naru.stage.cluster.picture;

import java.util.Optional;
import naru.simulation.api.ObjectKey;

/// All that is shown of a Deployment, or of a ReplicaSet that nobody owns.
///
/// @param ready how many of its pods are ready
/// @param rollingOut whether pods of an older template are still there
/// @param service the Service before its pods, with how many of them it sends requests to
public record WorkloadFace(
        ObjectKey key,
        String name,
        int colour,
        int desired,
        int ready,
        boolean rollingOut,
        Optional<Endpoints> service) {

    public record Endpoints(String service, int ready) {}

    public boolean isWell() {
        return ready >= desired && !rollingOut;
    }
}
