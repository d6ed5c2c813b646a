package naru.simulation.api;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One container of a pod.
///
/// @param restartAlways of an init container: it is a sidecar (`restartPolicy: Always`) and runs beside the others
public record Container(
        String name,
        String image,
        ResourceList requests,
        ResourceList limits,
        List<ContainerPort> ports,
        Map<Probe.Type, Probe> probes,
        boolean restartAlways) {

    public Container {
        ports = List.copyOf(ports);
        probes = probes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(probes));
    }

    public static Container of(String name, String image, ResourceList requests, ResourceList limits) {
        return new Container(name, image, requests, limits, List.of(), Map.of(), false);
    }

    public Optional<Probe> probe(Probe.Type type) {
        return Optional.ofNullable(probes.get(type));
    }

    public Container withProbe(Probe.Type type, Probe probe) {
        Map<Probe.Type, Probe> more = new EnumMap<>(Probe.Type.class);
        more.putAll(probes);
        more.put(type, probe);
        return new Container(name, image, requests, limits, ports, more, restartAlways);
    }
}
