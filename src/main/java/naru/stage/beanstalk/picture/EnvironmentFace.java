package naru.stage.beanstalk.picture;

import java.util.List;
import java.util.Optional;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Resource;
import naru.simulation.beanstalk.Status;

/// Everything that is drawn of an environment: a function of the world and nothing else.
///
/// @param gate what hands the work out: the load balancer, the queue, or nothing
/// @param instances in the order in which they were launched
/// @param parts what has been made so far or is being made, in the order of [Resource]
/// @param versions in the bucket, the first upload first
public record EnvironmentFace(
        String name,
        String cname,
        Environment.State state,
        Status status,
        Optional<Resource> gate,
        Group group,
        List<InstanceFace> instances,
        List<Part> parts,
        List<VersionMark> versions,
        Traffic traffic) {

    /// The Auto Scaling group's bounds.
    public record Group(int min, int desired, int max) {}

    /// @param ready false: it is being made
    /// @param note an amount or a state, as a word's end below `beanstalk.part.`; empty: none
    public record Part(Resource resource, boolean ready, String note) {}

    /// @param perSecond requests that are sent
    /// @param failing the part of them that gets no good answer, 0 to 1
    public record Traffic(double perSecond, double failing) {}

    public EnvironmentFace {
        instances = List.copyOf(instances);
        parts = List.copyOf(parts);
        versions = List.copyOf(versions);
    }

    public Optional<Part> part(Resource resource) {
        return parts.stream().filter(part -> part.resource() == resource).findFirst();
    }

    /// Those of the Auto Scaling group, or those of the second one beside it.
    public List<InstanceFace> instances(boolean temporary) {
        return instances.stream().filter(each -> each.temporary() == temporary).toList();
    }

    public long serving() {
        return instances.stream().filter(InstanceFace::serves).count();
    }
}
