package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.Container;
import naru.simulation.api.EnvVar;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Secret;
import naru.simulation.api.Volume;
import naru.simulation.controlplane.SecretReaders;
import naru.simulation.kubelet.LocalContainer;
import naru.simulation.kubelet.LocalPod;

/// What a pod's programs find in their configuration, beside what its objects say now.
///
/// A variable keeps the value it had when its container started. A file follows at one of the kubelet's next looks.
final class ConfigurationReading {

    private final Snapshot snapshot;
    private final Pod pod;
    private final Optional<LocalPod> local;
    private final List<Note> lines = new ArrayList<>();
    private final TreeSet<ObjectKey> sources = new TreeSet<>();

    private ConfigurationReading(Snapshot snapshot, Pod pod) {
        this.snapshot = snapshot;
        this.pod = pod;
        this.local = snapshot.local(pod);
    }

    /// What can be seen and done; empty for a pod that takes nothing from a ConfigMap or Secret.
    static Optional<Action> of(Snapshot snapshot, Pod pod) {
        ConfigurationReading reading = new ConfigurationReading(snapshot, pod);
        pod.spec().containers().forEach(reading::variables);
        pod.spec().volumes().forEach(reading::files);
        if (reading.sources.isEmpty()) {
            return Optional.empty();
        }
        reading.sources.forEach(reading::readers);
        return Optional.of(Action.choose("action.configuration", "no-config", reading.lines, reading.changes()));
    }

    private void variables(Container container) {
        Optional<LocalContainer> there = local.flatMap(found -> found.container(container.name()));
        for (EnvVar variable : container.env()) {
            switch (variable.source()) {
                case EnvVar.Source.ConfigMapKey key ->
                    variable(variable.name(), key(Kind.CONFIG_MAP, key.configMap()), key.key(), there);
                case EnvVar.Source.SecretKey key ->
                    variable(variable.name(), key(Kind.SECRET, key.secret()), key.key(), there);
                case EnvVar.Source.Literal literal -> {
                    // Part of the template, not of any configuration beside it.
                }
                case EnvVar.Source.Field field -> {
                    // Of the pod itself.
                }
            }
        }
        container
                .envFrom()
                .forEach(from -> values(key(from.kind(), from.name()))
                        .forEach((name, value) ->
                                variable(from.prefix() + name, key(from.kind(), from.name()), name, there)));
    }

    private void variable(String name, ObjectKey source, String key, Optional<LocalContainer> there) {
        sources.add(source);
        String now = values(source).getOrDefault(key, "");
        String seen =
                there.map(container -> container.env().getOrDefault(name, "")).orElse("");
        compare("config.env", "config.env.old", name, seen, now);
    }

    private void files(Volume volume) {
        switch (volume.source()) {
            case Volume.Source.ConfigMapFiles files ->
                files(volume, key(Kind.CONFIG_MAP, files.configMap()), files.items());
            case Volume.Source.SecretFiles files -> files(volume, key(Kind.SECRET, files.secret()), files.items());
            default -> {
                // Data, not configuration.
            }
        }
    }

    private void files(Volume volume, ObjectKey source, SortedMap<String, String> items) {
        sources.add(source);
        SortedMap<String, String> seen =
                local.map(there -> there.files(volume.name())).orElseGet(TreeMap::new);
        values(source).forEach((key, now) -> {
            if (items.isEmpty() || items.containsKey(key)) {
                String file = items.getOrDefault(key, key);
                compare("config.file", "config.file.old", volume.name() + "/" + file, seen.getOrDefault(file, ""), now);
            }
        });
    }

    private void compare(String same, String old, String name, String seen, String now) {
        lines.add(
                seen.equals(now)
                        ? Note.of(same, "check", Mood.OK, name, seen)
                        : Note.of(old, "half", Mood.WARN, name, seen, now));
    }

    /// Everybody who can read a Secret, beside the program that is meant to.
    private void readers(ObjectKey source) {
        if (source.kind() == Kind.SECRET) {
            lines.add(Note.of("config.readers", "eye", Mood.MUTED, source.name()));
            snapshot.secretReaders(source).stream()
                    .filter(reader -> !reader.names().isEmpty())
                    .forEach(reader -> lines.add(reader(reader)));
        }
    }

    private static Note reader(SecretReaders.Reader reader) {
        String names = String.join(", ", reader.names());
        return switch (reader.way()) {
            case API -> Note.of("config.readers.api", "open", Mood.WARN, names);
            case CREATE_PODS -> Note.of("config.readers.create-pods", "open", Mood.WARN, names);
            case PROGRAMS -> Note.of("config.readers.programs", "check", Mood.OK, names);
            case NODES -> Note.of("config.readers.nodes", "open", Mood.WARN, names);
            case ETCD ->
                reader.clear()
                        ? Note.of("config.etcd.clear", "open", Mood.WARN)
                        : Note.of("config.etcd.encrypted", "lock", Mood.OK);
        };
    }

    /// A next value for each key, and the switch of encryption where a Secret is among them.
    private List<Action> changes() {
        List<Action> changes = new ArrayList<>();
        for (ObjectKey source : sources) {
            values(source).forEach((key, value) -> {
                String next = ImageNames.nextTag(value);
                changes.add(new Action(
                        "action.set-data",
                        List.of(key, next),
                        "pencil",
                        Optional.of("kubectl edit " + Actions.kubectlName(source)),
                        new Action.Deed.Send(new Command.SetData(source, new TreeMap<>(Map.of(key, next))))));
            });
        }
        sources.stream()
                .filter(source -> source.kind() == Kind.SECRET)
                .findFirst()
                .flatMap(snapshot::etcd)
                .ifPresent(view -> changes.add(Action.send(
                        view.encrypted() ? "action.decrypt" : "action.encrypt",
                        view.encrypted() ? "open" : "lock",
                        "",
                        new Command.EncryptSecrets(!view.encrypted()))));
        return changes;
    }

    /// The values of a ConfigMap or Secret as they are; none if it is not there.
    private SortedMap<String, String> values(ObjectKey source) {
        SortedMap<String, String> values = new TreeMap<>();
        snapshot.object(source).ifPresent(object -> {
            switch (object) {
                case ConfigMap map -> values.putAll(map.data());
                case Secret secret -> secret.data().keySet().forEach(key -> values.put(key, secret.decoded(key)));
                default -> {
                    // Its key says that it is one of the two.
                }
            }
        });
        return values;
    }

    private ObjectKey key(Kind kind, String name) {
        return new ObjectKey(kind, pod.meta().namespace(), name);
    }
}
