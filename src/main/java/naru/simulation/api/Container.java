package naru.simulation.api;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One container of a pod.
///
/// @param restartAlways of an init container: it is a sidecar (`restartPolicy: Always`) and runs beside the others
/// @param preStopSeconds how long it is held back before it is told to end (`lifecycle.preStop.sleep`), within the
/// pod's grace period
public record Container(
        String name,
        String image,
        ResourceList requests,
        ResourceList limits,
        List<ContainerPort> ports,
        Map<Probe.Type, Probe> probes,
        boolean restartAlways,
        List<EnvVar> env,
        List<EnvFrom> envFrom,
        List<VolumeMount> mounts,
        SecurityContext security,
        int preStopSeconds) {

    public Container {
        ports = List.copyOf(ports);
        probes = probes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(probes));
        env = List.copyOf(env);
        envFrom = List.copyOf(envFrom);
        mounts = List.copyOf(mounts);
    }

    public static Container of(String name, String image, ResourceList requests, ResourceList limits) {
        return new Container(
                name,
                image,
                requests,
                limits,
                List.of(),
                Map.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                SecurityContext.DEFAULT,
                0);
    }

    public Optional<Probe> probe(Probe.Type type) {
        return Optional.ofNullable(probes.get(type));
    }

    /// The same but for what `change` writes into the draft.
    public Container with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.container();
    }

    public Container withImage(String next) {
        return with(draft -> draft.image = next);
    }

    public Container withProbe(Probe.Type type, Probe probe) {
        Map<Probe.Type, Probe> more = new EnumMap<>(Probe.Type.class);
        more.putAll(probes);
        more.put(type, probe);
        return with(draft -> draft.probes = more);
    }

    /// A container being written: every field as in the one it began with, until it is set.
    public static final class Draft {
        public String name;
        public String image;
        public ResourceList requests;
        public ResourceList limits;
        public List<ContainerPort> ports;
        public Map<Probe.Type, Probe> probes;
        public boolean restartAlways;
        public List<EnvVar> env;
        public List<EnvFrom> envFrom;
        public List<VolumeMount> mounts;
        public SecurityContext security;
        public int preStopSeconds;

        private Draft(Container from) {
            name = from.name;
            image = from.image;
            requests = from.requests;
            limits = from.limits;
            ports = from.ports;
            probes = from.probes;
            restartAlways = from.restartAlways;
            env = from.env;
            envFrom = from.envFrom;
            mounts = from.mounts;
            security = from.security;
            preStopSeconds = from.preStopSeconds;
        }

        private Container container() {
            return new Container(
                    name,
                    image,
                    requests,
                    limits,
                    ports,
                    probes,
                    restartAlways,
                    env,
                    envFrom,
                    mounts,
                    security,
                    preStopSeconds);
        }
    }
}
