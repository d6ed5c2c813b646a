package naru.simulation;

import static naru.simulation.StorageWorlds.pod;
import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerState;
import naru.simulation.api.EnvFrom;
import naru.simulation.api.EnvVar;
import naru.simulation.api.Kind;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.Secret;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeMount;
import naru.simulation.controlplane.EtcdView;
import naru.simulation.controlplane.SecretReaders;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.LocalContainer;
import naru.simulation.kubelet.LocalPod;
import org.junit.jupiter.api.Test;

/// What reaches a program of ConfigMaps and Secrets, when, and who else can read it.
class ConfigurationTest {

    private static final ObjectKey APP = ObjectKey.pod("app");
    private static final ObjectKey SETTINGS = new ObjectKey(Kind.CONFIG_MAP, "default", "settings");
    private static final ObjectKey PASSWORD = new ObjectKey(Kind.SECRET, "default", "db");

    private static SortedMap<String, String> data(String key, String value) {
        return new TreeMap<>(Map.of(key, value));
    }

    private static ConfigMap settings(boolean immutable) {
        return new ConfigMap(ObjectMeta.of("default", "settings", Labels.NONE), data("color", "blue"), immutable);
    }

    private static Secret password() {
        return Secret.of(ObjectMeta.of("default", "db", Labels.NONE), data("password", "s3cret!"));
    }

    private static Volume passwordFiles() {
        return new Volume("keys", new Volume.Source.SecretFiles("db", new TreeMap<>(), false));
    }

    private static Pod withContainer(Pod pod, UnaryOperator<Container> change) {
        return pod.withSpec(pod.spec()
                .with(draft -> draft.containers =
                        pod.spec().containers().stream().map(change).toList()));
    }

    /// Reads both as variables and as files, and one file by `subPath`.
    private static Pod reader() {
        return withContainer(
                pod("app", "node-1", StorageWorlds.settings("settings"), passwordFiles()),
                container -> container.with(draft -> {
                    draft.env = List.of(
                            new EnvVar("PASSWORD", new EnvVar.Source.SecretKey("db", "password", false)),
                            new EnvVar("NAME", new EnvVar.Source.Field("metadata.name")));
                    draft.envFrom = List.of(new EnvFrom(Kind.CONFIG_MAP, "settings", "APP_", false));
                    draft.mounts = List.of(
                            new VolumeMount("settings", "/settings", "", true),
                            new VolumeMount("keys", "/keys", "", true),
                            new VolumeMount("settings", "/etc/color", "color", true));
                }));
    }

    private final History history = StorageWorlds.history(settings(false), password(), reader());

    private LocalPod local(SimTime time) {
        Snapshot now = history.at(time);
        return now.local(now.pod(APP).orElseThrow()).orElseThrow();
    }

    private static LocalContainer main(LocalPod pod) {
        return pod.container("main").orElseThrow();
    }

    private void give(double at, Command command) {
        assertThat(history.apply(seconds(at), command)).isEqualTo(new Outcome.Done());
    }

    @Test
    void aProgramStartsWithVariablesAndFiles() {
        LocalPod pod = local(seconds(30));

        assertThat(main(pod).env())
                .containsExactlyInAnyOrderEntriesOf(Map.of("APP_color", "blue", "NAME", "app", "PASSWORD", "s3cret!"));
        assertThat(pod.files("settings")).containsExactlyEntriesOf(data("color", "blue"));
        assertThat(pod.filesSeenBy(main(pod)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("/settings/color", "blue", "/keys/password", "s3cret!", "/etc/color", "blue"));
    }

    @Test
    void anUpdateReachesFilesAtTheNextSyncAndVariablesOnlyAfterARestart() {
        give(30, new Command.SetData(SETTINGS, data("color", "red")));
        give(30, new Command.SetData(PASSWORD, data("password", "changed")));

        SimTime synced = happened(history.at(seconds(200)), Reason.FILES_UPDATED)
                .getFirst()
                .time();
        assertThat(synced.since(seconds(30))).isBetween(Duration.ZERO, Duration.ofSeconds(90));
        assertThat(local(synced.minus(Duration.ofMillis(1))).files("settings")).containsEntry("color", "blue");
        LocalPod pod = local(synced);
        assertThat(pod.files("settings")).containsEntry("color", "red");
        assertThat(pod.files("keys")).containsEntry("password", "changed");
        assertThat(main(pod).env()).containsEntry("APP_color", "blue").containsEntry("PASSWORD", "s3cret!");
        assertThat(pod.filesSeenBy(main(pod)))
                .as("a mount of one path is never updated")
                .containsEntry("/etc/color", "blue")
                .containsEntry("/settings/color", "red");

        give(200, new Command.CrashContainer(APP, "main"));
        LocalPod restarted = local(seconds(201));
        assertThat(main(restarted).env()).containsEntry("APP_color", "red").containsEntry("PASSWORD", "changed");
        assertThat(restarted.filesSeenBy(main(restarted))).containsEntry("/etc/color", "red");
    }

    @Test
    void aContainerWaitsForTheVariablesItNeeds() {
        Pod needy = withContainer(
                pod("needy", "node-1"),
                container -> container.with(draft -> draft.env = List.of(
                        new EnvVar("A", new EnvVar.Source.ConfigMapKey("later", "key", false)),
                        new EnvVar("B", new EnvVar.Source.ConfigMapKey("never", "key", true)))));
        give(30, new Command.Apply(List.of(needy)));
        assertThat(history.at(seconds(60))
                        .pod(needy.key())
                        .orElseThrow()
                        .status()
                        .containers()
                        .getFirst()
                        .state())
                .isEqualTo(new ContainerState.Waiting("CreateContainerConfigError"));
        assertThat(happened(history.at(seconds(60)), Reason.CONFIG_ERROR)).hasSize(1);

        ConfigMap later = new ConfigMap(ObjectMeta.of("default", "later", Labels.NONE), data("key", "value"), false);
        give(60, new Command.Apply(List.of(later)));
        assertThat(history.at(seconds(76)).pod(needy.key()).orElseThrow().isReady())
                .isTrue();
        assertThat(history.at(seconds(76))
                        .pod(needy.key())
                        .orElseThrow()
                        .status()
                        .restarts())
                .isZero();
    }

    @Test
    void whatIsImmutableOrTooLargeOrNoConfigurationIsRefused() {
        History fixed = StorageWorlds.history(settings(true));
        assertThat(reason(fixed, SETTINGS, "x")).isEqualTo(Outcome.Reason.IMMUTABLE_FIELD);
        assertThat(fixed.apply(seconds(1), new Command.Apply(List.of(settings(false)))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(reason(history, PASSWORD, "x".repeat(Secret.MAX_BYTES + 1))).isEqualTo(Outcome.Reason.TOO_LARGE);
        assertThat(reason(history, APP, "x")).isEqualTo(Outcome.Reason.HOLDS_NO_DATA);
    }

    private static Outcome.Reason reason(History history, ObjectKey key, String value) {
        Outcome outcome = history.apply(seconds(1), new Command.SetData(key, data("key", value)));
        return ((Outcome.Refused) outcome).reason();
    }

    // Who can read it

    @Test
    void etcdHoldsASecretInTheClearUnlessToldOtherwise() {
        EtcdView clear = history.at(seconds(1)).etcd(PASSWORD).orElseThrow();
        assertThat(clear.path()).isEqualTo("/registry/secrets/default/db");
        assertThat(clear.text()).contains("s3cret!");

        give(30, new Command.EncryptSecrets(true));
        assertThat(history.at(seconds(31)).etcd(PASSWORD).orElseThrow())
                .as("what was there stays as it was written")
                .isEqualTo(clear);
        give(40, new Command.Apply(List.of(password())));
        EtcdView sealed = history.at(seconds(41)).etcd(PASSWORD).orElseThrow();
        assertThat(sealed.text()).startsWith(EtcdView.PREFIX).doesNotContain("s3cret!");
        assertThat(sealed.hexDump()).startsWith("00000000  6b 38 73 3a 65 6e 63 3a  61 65 73 63 62 63 3a 76");
        assertThat(history.at(seconds(41)).etcd(SETTINGS).orElseThrow().text()).contains("blue");

        give(50, new Command.EncryptSecrets(false));
        give(60, new Command.SetData(PASSWORD, data("password", "open")));
        assertThat(history.at(seconds(61)).etcd(PASSWORD).orElseThrow().text()).contains("open");
    }

    @Test
    void manyCanReadASecret() {
        assertThat(history.at(seconds(30)).secretReaders(PASSWORD))
                .containsExactly(
                        new SecretReaders.Reader(SecretReaders.Way.API, List.of("default"), true),
                        new SecretReaders.Reader(SecretReaders.Way.CREATE_PODS, List.of("default"), true),
                        new SecretReaders.Reader(SecretReaders.Way.PROGRAMS, List.of("app/main"), true),
                        new SecretReaders.Reader(SecretReaders.Way.NODES, List.of("node-1"), true),
                        new SecretReaders.Reader(
                                SecretReaders.Way.ETCD, List.of("/registry/secrets/default/db"), true));

        give(30, new Command.EncryptSecrets(true));
        give(31, new Command.SetData(PASSWORD, data("password", "new")));
        assertThat(history.at(seconds(32)).secretReaders(PASSWORD).getLast().clear())
                .isFalse();
    }
}
