package naru.simulation.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import naru.simulation.Worlds;
import naru.simulation.api.Container;
import naru.simulation.api.EnvVar;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSecurity;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.Secret;
import naru.simulation.api.SecurityContext;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeMount;
import naru.simulation.kernel.Tree;
import org.junit.jupiter.api.Test;

/// What each wall stops, and what it does not.
class BreachTest {

    private static final SecurityContext HARDENED = new SecurityContext(false, true, true, false, true);

    private static Pod placed(Pod pod) {
        String ip = "10.0.0." + pod.name().length();
        return pod.withSpec(pod.spec().withNodeName("node-1"))
                .withStatus(new PodStatus(pod.status().phase(), "", List.of(), List.of(), ip, Optional.empty(), ""));
    }

    private static Pod web(Consumer<Container.Draft> container, Consumer<PodSpec.Draft> spec) {
        Pod pod = placed(Worlds.pod("web", 100, 100));
        return pod.withSpec(pod.spec()
                .with(draft ->
                        draft.containers = List.of(draft.containers.getFirst().with(container)))
                .with(spec));
    }

    private static Map<Attempt, Optional<Control>> played(Pod pod, Hole hole, boolean patched, KubeObject... others) {
        Tree<ObjectKey, KubeObject> objects =
                Tree.<ObjectKey, KubeObject>empty().with(pod.key(), pod);
        Pod database = placed(Worlds.pod("database", 100, 100));
        objects = objects.with(database.key(), database);
        for (KubeObject other : others) {
            objects = objects.with(other.key(), other);
        }
        Map<Attempt, Optional<Control>> outcome = new EnumMap<>(Attempt.class);
        Breach.of(objects, pod, pod.spec().containers().getFirst(), hole, patched)
                .forEach(finding -> outcome.put(finding.attempt(), finding.stoppedBy()));
        return outcome;
    }

    private static final Optional<Control> SUCCEEDED = Optional.empty();

    @Test
    void aPatchKeepsOutWhoComesThroughAKnownHoleAndNobodyElse() {
        Pod web = web(c -> {}, s -> {});
        assertThat(played(web, Hole.KNOWN_VULNERABILITY, true))
                .isEqualTo(Map.of(Attempt.RUN_CODE, Optional.of(Control.PATCH)));
        assertThat(played(web, Hole.KNOWN_VULNERABILITY, false)).containsEntry(Attempt.RUN_CODE, SUCCEEDED);
        assertThat(played(web, Hole.ZERO_DAY, true)).containsEntry(Attempt.RUN_CODE, SUCCEEDED);
    }

    @Test
    void anOrdinaryPodIsOpenButDoesNotOpenItsNode() {
        assertThat(played(web(c -> {}, s -> {}), Hole.ZERO_DAY, false))
                .containsEntry(Attempt.WRITE_TOOL, SUCCEEDED)
                .containsEntry(Attempt.REACH_PODS, SUCCEEDED)
                .containsEntry(Attempt.REACH_INTERNET, SUCCEEDED)
                .containsEntry(Attempt.BECOME_ROOT, SUCCEEDED)
                .containsEntry(Attempt.READ_NODE_FILES, Optional.of(Control.UNPRIVILEGED))
                .containsEntry(Attempt.LEAVE_CONTAINER, Optional.of(Control.UNPRIVILEGED));
    }

    @Test
    void aReadOnlyFileSystemStopsFilesAndNotCode() {
        assertThat(played(web(c -> c.security = HARDENED, s -> {}), Hole.ZERO_DAY, false))
                .containsEntry(Attempt.RUN_CODE, SUCCEEDED)
                .containsEntry(Attempt.WRITE_TOOL, Optional.of(Control.READ_ONLY_ROOT))
                .containsEntry(Attempt.BECOME_ROOT, Optional.of(Control.NO_PRIVILEGE_ESCALATION));
        Pod withScratch = web(
                c -> {
                    c.security = HARDENED;
                    c.mounts = List.of(new VolumeMount("tmp", "/tmp", "", false));
                },
                s -> s.volumes = List.of(new Volume("tmp", new Volume.Source.EmptyDir(false, Optional.empty()))));
        assertThat(played(withScratch, Hole.ZERO_DAY, false)).containsEntry(Attempt.WRITE_TOOL, SUCCEEDED);
    }

    @Test
    void nothingKeepsAProgramsOwnSecretsFromWhoeverRunsCodeInIt() {
        Pod web = web(
                c -> {
                    c.security = HARDENED;
                    c.env = List.of(new EnvVar("PASSWORD", new EnvVar.Source.SecretKey("login", "password", false)));
                    c.mounts = List.of(new VolumeMount("login", "/etc/login", "", true));
                },
                s -> {
                    s.volumes = List.of(
                            new Volume("login", new Volume.Source.SecretFiles("login", new TreeMap<>(), false)));
                    s.security = new PodSecurity(false, false, true, true);
                });
        Secret login =
                Secret.of(ObjectMeta.of("default", "login", Labels.NONE), new TreeMap<>(Map.of("password", "hunter2")));
        assertThat(played(web, Hole.ZERO_DAY, false, login, denyAll()))
                .containsEntry(Attempt.READ_ENVIRONMENT, SUCCEEDED)
                .containsEntry(Attempt.READ_MOUNTED_SECRETS, SUCCEEDED);
    }

    private static NetworkPolicy denyAll() {
        return new NetworkPolicy(
                ObjectMeta.of("default", "deny-all", Labels.NONE),
                new NetworkPolicy.Spec(
                        LabelSelector.of(Labels.NONE),
                        Set.of(NetworkPolicy.Direction.INGRESS, NetworkPolicy.Direction.EGRESS),
                        List.of(),
                        List.of()));
    }

    @Test
    void aNetworkPolicyKeepsTheIntruderFromOthers() {
        assertThat(played(web(c -> {}, s -> {}), Hole.ZERO_DAY, false, denyAll()))
                .containsEntry(Attempt.REACH_PODS, Optional.of(Control.NETWORK_POLICY))
                .containsEntry(Attempt.REACH_INTERNET, Optional.of(Control.NETWORK_POLICY))
                .containsEntry(Attempt.READ_ENVIRONMENT, Optional.of(Control.NOTHING_THERE));
    }

    @Test
    void whatAPodIsGivenOfItsNodeTheIntruderHas() {
        Pod privileged = web(c -> c.security = new SecurityContext(true, false, false, true, false), s -> {});
        assertThat(played(privileged, Hole.KNOWN_VULNERABILITY, false))
                .containsEntry(Attempt.LEAVE_CONTAINER, SUCCEEDED);
        Pod mounted = web(c -> c.mounts = List.of(new VolumeMount("logs", "/logs", "", true)), s -> {
            s.volumes = List.of(new Volume("logs", new Volume.Source.HostPath("/var/log")));
            s.security = new PodSecurity(false, true, false, false);
        });
        assertThat(played(mounted, Hole.ZERO_DAY, false))
                .containsEntry(Attempt.READ_NODE_FILES, SUCCEEDED)
                .containsEntry(Attempt.SEE_NODE_PROCESSES, SUCCEEDED)
                .containsEntry(Attempt.LEAVE_CONTAINER, Optional.of(Control.UNPRIVILEGED));
    }

    @Test
    void aHoleInTheKernelLeadsOutOfEveryContainer() {
        assertThat(played(web(c -> c.security = HARDENED, s -> {}), Hole.KERNEL_ZERO_DAY, true, denyAll()))
                .containsEntry(Attempt.LEAVE_CONTAINER, SUCCEEDED);
    }
}
