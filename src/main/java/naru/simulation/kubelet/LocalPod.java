package naru.simulation.kubelet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PodSpec;
import naru.simulation.kernel.SimTime;

/// A pod as it really is on its machine.
///
/// @param containers init containers first, in order, then the others
/// @param killedAt when the kubelet began to end it
public record LocalPod(
        ObjectKey key,
        String uid,
        PodSpec spec,
        SimTime startTime,
        String podIp,
        List<LocalContainer> containers,
        Optional<SimTime> killedAt) {

    public LocalPod {
        containers = List.copyOf(containers);
    }

    public Optional<LocalContainer> container(String name) {
        return containers.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    public long memoryAt(SimTime now) {
        return containers.stream().mapToLong(c -> c.memoryAt(now)).sum();
    }

    public LocalPod withContainer(String name, UnaryOperator<LocalContainer> change) {
        List<LocalContainer> next = new ArrayList<>(containers);
        next.replaceAll(c -> c.name().equals(name) ? change.apply(c) : c);
        return new LocalPod(key, uid, spec, startTime, podIp, next, killedAt);
    }

    public LocalPod withContainers(UnaryOperator<LocalContainer> change) {
        List<LocalContainer> next = new ArrayList<>(containers);
        next.replaceAll(change);
        return new LocalPod(key, uid, spec, startTime, podIp, next, killedAt);
    }

    public LocalPod killed(SimTime at) {
        return new LocalPod(key, uid, spec, startTime, podIp, containers, Optional.of(at));
    }
}
