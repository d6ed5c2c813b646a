package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import naru.simulation.api.Container;
import naru.simulation.api.EnvFrom;
import naru.simulation.api.EnvVar;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.Volume;

/// Everybody who can read a Secret, and how.
///
/// Source: https://kubernetes.io/docs/concepts/security/secrets-good-practices/.
public final class SecretReaders {

    /// A way to a Secret's values.
    public enum Way {
        /// Whoever may `get` or `list` Secrets in its namespace: base64 is undone by anybody.
        API,

        /// Whoever may create pods in its namespace: a pod that mounts it can print it.
        CREATE_PODS,

        /// The programs that are given it, as variables or as files.
        PROGRAMS,

        /// root on a node that runs such a pod.
        NODES,

        /// Whoever has etcd's disk, or a backup of it.
        ETCD
    }

    /// @param names the namespace, the pods (`pod/container`) or the nodes; for etcd the path
    /// @param clear whether what is read can be understood
    public record Reader(Way way, List<String> names, boolean clear) {
        public Reader {
            names = List.copyOf(names);
        }
    }

    private SecretReaders() {}

    /// All five ways, in order; a way that nobody has at the moment has no names.
    public static List<Reader> of(ApiState state, ObjectKey secret) {
        SortedSet<String> programs = new TreeSet<>();
        SortedSet<String> nodes = new TreeSet<>();
        for (KubeObject object : state.objects().values()) {
            if (object instanceof Pod pod
                    && pod.isScheduled()
                    && !pod.isTerminal()
                    && pod.meta().namespace().equals(secret.namespace())) {
                List<String> readers = readers(pod.spec(), secret.name());
                readers.forEach(container -> programs.add(pod.name() + "/" + container));
                if (!readers.isEmpty()) {
                    nodes.add(pod.spec().nodeName());
                }
            }
        }
        List<Reader> ways = new ArrayList<>();
        for (Way way : Way.values()) {
            ways.add(
                    switch (way) {
                        case API, CREATE_PODS -> new Reader(way, List.of(secret.namespace()), true);
                        case PROGRAMS -> new Reader(way, List.copyOf(programs), true);
                        case NODES -> new Reader(way, List.copyOf(nodes), true);
                        case ETCD ->
                            new Reader(
                                    way,
                                    List.of("/registry/secrets/" + secret.namespace() + "/" + secret.name()),
                                    !state.isEncrypted(secret));
                    });
        }
        return ways;
    }

    private static List<String> readers(PodSpec spec, String secret) {
        List<String> names = new ArrayList<>();
        for (List<Container> containers : Arrays.asList(spec.initContainers(), spec.containers())) {
            for (Container container : containers) {
                if (isInEnvironment(container, secret) || isInFiles(spec, container, secret)) {
                    names.add(container.name());
                }
            }
        }
        return names;
    }

    private static boolean isInEnvironment(Container container, String secret) {
        return container.env().stream()
                        .anyMatch(variable -> variable.source() instanceof EnvVar.Source.SecretKey from
                                && from.secret().equals(secret))
                || container.envFrom().stream().anyMatch(all -> isFrom(all, secret));
    }

    private static boolean isFrom(EnvFrom all, String secret) {
        return all.kind() == Kind.SECRET && all.name().equals(secret);
    }

    private static boolean isInFiles(PodSpec spec, Container container, String secret) {
        return container.mounts().stream()
                .flatMap(mount -> spec.volume(mount.volume()).stream())
                .anyMatch(volume -> volume.source() instanceof Volume.Source.SecretFiles files
                        && files.secret().equals(secret));
    }
}
