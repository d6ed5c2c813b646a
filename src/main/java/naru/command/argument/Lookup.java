package naru.command.argument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.manifest.script.Search;
import naru.simulation.Snapshot;
import naru.simulation.api.Container;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;

/// Finds what is meant by a name in a world of one moment: pods are given names nobody knows beforehand.
final class Lookup {

    private static final String WORKLOAD_PREFIX =
            "(?i)(deployment|deploy|statefulset|sts|daemonset|ds|replicaset|rs|job|cronjob|cj)/";

    private static final List<Kind> SCALED = List.of(Kind.DEPLOYMENT, Kind.STATEFUL_SET, Kind.REPLICA_SET);

    private final Snapshot now;
    private final Search search;

    /// What was typed as a whole, to say in a sentence.
    private final TimedDeed deed;

    Lookup(Snapshot now, TimedDeed deed) {
        this.now = now;
        this.search = new Search(now);
        this.deed = deed;
    }

    /// @param container the one named, or the first
    record Found(ObjectKey pod, String container) {}

    String node(String name) {
        if (now.node(name).isPresent()) {
            return name;
        }
        List<String> names = now.nodes().stream().map(KubeObject::name).sorted().toList();
        throw Suggestion.closest(name, names)
                .map(other -> new SentenceException("command.problem.no-node.suggest", deed.text(), name, other))
                .orElseGet(() -> new SentenceException("command.problem.no-node", deed.text(), name, list(names)));
    }

    /// What has a number of replicas.
    ObjectKey workload(String text) {
        List<ObjectKey> keys = workloads(text, SCALED).map(KubeObject::key).toList();
        if (keys.size() > 1) {
            throw ambiguous(text, keys.stream().map(Lookup::path).toList());
        }
        return keys.stream()
                .findFirst()
                .orElseThrow(() -> new SentenceException("command.problem.no-workload", deed.text(), text));
    }

    /// A container, as `POD` or `POD:CONTAINER`, where `POD` is (the first that fits) the name of a pod, the name
    /// of a workload (its first pod), or the beginning of the name of exactly one pod.
    Found container(String text) {
        int colon = text.indexOf(':');
        String podText = colon < 0 ? text : text.substring(0, colon);
        Pod pod = pod(podText);
        List<String> names =
                pod.spec().containers().stream().map(Container::name).toList();
        if (colon < 0) {
            return new Found(pod.key(), names.getFirst());
        }
        String wanted = text.substring(colon + 1);
        if (!names.contains(wanted)) {
            throw new SentenceException("command.problem.no-container", deed.text(), pod.name(), list(names));
        }
        return new Found(pod.key(), wanted);
    }

    private Pod pod(String text) {
        return first(pods().filter(pod -> isNamed(pod.key(), text)))
                .or(() -> workloads(text, Search.WORKLOADS)
                        .map(search::podsOf)
                        .flatMap(pods -> first(pods.stream()).stream())
                        .findFirst())
                .orElseGet(() -> byPrefix(text));
    }

    private Pod byPrefix(String text) {
        List<Pod> pods = pods().filter(
                        pod -> pod.name().startsWith(text) || full(pod.key()).startsWith(text))
                .toList();
        if (pods.size() > 1) {
            throw ambiguous(text, pods.stream().map(pod -> path(pod.key())).toList());
        }
        return pods.stream()
                .findFirst()
                .orElseThrow(() -> new SentenceException("command.problem.no-pod", deed.text(), text));
    }

    private SentenceException ambiguous(String text, List<String> names) {
        return new SentenceException("command.problem.ambiguous", deed.text(), text, list(names));
    }

    private Stream<Pod> pods() {
        return now.pods().stream().filter(Pod::isActive);
    }

    private Stream<KubeObject> workloads(String text, List<Kind> kinds) {
        String name = text.replaceFirst(WORKLOAD_PREFIX, "");
        return search.workloads(key -> isNamed(key, name), kinds).stream();
    }

    private static Optional<Pod> first(Stream<Pod> pods) {
        return pods.min(Comparator.comparing(KubeObject::key));
    }

    private static boolean isNamed(ObjectKey key, String text) {
        return key.name().equals(text) || full(key).equals(text);
    }

    private static String full(ObjectKey key) {
        return key.namespace() + "/" + key.name();
    }

    /// As short as it can be said.
    private static String path(ObjectKey key) {
        return key.namespace().equals(ObjectKey.DEFAULT_NAMESPACE) ? key.name() : full(key);
    }

    /// The first few, which is enough to see what was meant.
    private static String list(List<String> names) {
        int shown = 5;
        return names.stream().limit(shown).collect(Collectors.joining(", ")) + (names.size() > shown ? ", …" : "");
    }
}
