package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naru.simulation.api.Container;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.Namespace;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSecurity;
import naru.simulation.api.Reason;
import naru.simulation.api.SecurityContext;
import naru.simulation.controlplane.PodSecurityStandard;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.security.Hole;
import org.junit.jupiter.api.Test;

/// Pod Security admission and intruders, in histories that are really played.
class SecurityTest {

    private static final SecurityContext HARDENED = new SecurityContext(false, true, true, false, true);
    private static final SecurityContext PRIVILEGED = new SecurityContext(true, false, false, true, false);

    private static Namespace enforcing(String level) {
        return new Namespace(ObjectMeta.clusterWide("default", Labels.of(Namespace.ENFORCE, level)));
    }

    private static Pod pod(SecurityContext context) {
        Pod pod = Worlds.pod("lonely", 100, 100);
        return pod.withSpec(pod.spec().with(draft -> {
            draft.containers = List.of(draft.containers.getFirst().with(c -> c.security = context));
            draft.security = new PodSecurity(false, false, false, true);
        }));
    }

    private static History in(Namespace namespace, KubeObject... more) {
        List<KubeObject> objects = Worlds.nodes(2);
        objects.add(namespace);
        objects.addAll(List.of(more));
        return History.begin(Scenario.of(7, objects));
    }

    @Test
    void eachStandardForbidsWhatTheOneBeforeDoes() {
        assertThat(PodSecurityStandard.PRIVILEGED.violations(pod(PRIVILEGED).spec()))
                .isEmpty();
        assertThat(PodSecurityStandard.BASELINE.violations(pod(PRIVILEGED).spec()))
                .containsExactly("privileged");
        assertThat(PodSecurityStandard.RESTRICTED.violations(pod(PRIVILEGED).spec()))
                .containsExactly(
                        "allowPrivilegeEscalation != false",
                        "privileged",
                        "runAsNonRoot != true",
                        "unrestricted capabilities");
        assertThat(PodSecurityStandard.RESTRICTED.violations(pod(HARDENED).spec()))
                .isEmpty();
        assertThat(PodSecurityStandard.enforcedBy(Labels.NONE)).isEqualTo(PodSecurityStandard.PRIVILEGED);
        assertThat(PodSecurityStandard.enforcedBy(Labels.of(Namespace.ENFORCE, "strict")))
                .isEqualTo(PodSecurityStandard.RESTRICTED);
    }

    @Test
    void aPersonIsToldWhyAPodIsRefused() {
        History history = in(enforcing("baseline"));
        Outcome outcome = history.apply(seconds(5), new Command.Apply(List.of(pod(PRIVILEGED))));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Outcome.Reason.FORBIDDEN);
            assertThat(refused.arguments()).containsEntry("violations", "privileged");
        });
        assertThat(history.apply(seconds(5), new Command.Apply(List.of(pod(HARDENED)))))
                .isEqualTo(new Outcome.Done());
    }

    @Test
    void aControllerIsRefusedItsPodsAndTriesAgainEverLater() {
        Container privileged = Worlds.container("web", 100, 100).with(draft -> draft.security = PRIVILEGED);
        History history = in(enforcing("baseline"), Worlds.deployment("web", 2, privileged));
        Snapshot later = history.at(seconds(60));
        assertThat(later.pods()).isEmpty();
        List<Occurrence> refusals = happened(later, Reason.FAILED_CREATE);
        assertThat(refusals).hasSizeBetween(10, 20);
        double last = 0;
        for (int i = 2; i < refusals.size(); i++) {
            double wait = refusals.get(i).time().seconds()
                    - refusals.get(i - 1).time().seconds();
            assertThat(wait).isGreaterThan(last);
            last = wait;
        }
        assertThat(history.apply(seconds(60), new Command.Apply(List.of(enforcing("privileged")))))
                .isEqualTo(new Outcome.Done());
        assertThat(history.at(seconds(200)).pods()).hasSize(2);
    }

    @Test
    void anIntruderStaysUntilThePodIsDeleted() {
        History history = History.begin(Worlds.shop(7));
        Pod web = history.at(seconds(60)).pods().getFirst();
        Command exploit = new Command.Exploit(web.key(), Worlds.mainContainer(web), Hole.KNOWN_VULNERABILITY);
        assertThat(history.apply(seconds(60), exploit)).isEqualTo(new Outcome.Done());
        assertThat(history.at(seconds(61)).security().isCompromised(web.meta().uid()))
                .isTrue();
        assertThat(happened(history.at(seconds(61)), Reason.INTRUDER_ENTERED)).hasSize(1);
        assertThat(history.at(seconds(61)).security().isNodeLost(web.spec().nodeName()))
                .isFalse();
        history.apply(seconds(62), new Command.Delete(web.key()));
        assertThat(history.at(seconds(90)).security().intrusions().isEmpty()).isTrue();
    }

    @Test
    void aPatchedImageKeepsAKnownHoleShutAndAKernelHoleCostsTheNode() {
        History history = History.begin(Worlds.shop(7));
        Pod web = history.at(seconds(60)).pods().getFirst();
        String container = Worlds.mainContainer(web);
        history.apply(
                seconds(60),
                new Command.DescribeImage(web.spec().containers().getFirst().image(), ImageConduct.PATCHED));
        history.apply(seconds(61), new Command.Exploit(web.key(), container, Hole.KNOWN_VULNERABILITY));
        assertThat(history.at(seconds(61)).security().intrusions().isEmpty()).isTrue();
        assertThat(happened(history.at(seconds(61)), Reason.INTRUDER_REPELLED)).hasSize(1);
        history.apply(seconds(62), new Command.Exploit(web.key(), container, Hole.KERNEL_ZERO_DAY));
        assertThat(history.at(seconds(62)).security().isNodeLost(web.spec().nodeName()))
                .isTrue();
    }

    @Test
    void onlyAContainerThatRunsCanBeBrokenInto() {
        History history = History.begin(Worlds.shop(7));
        Pod web = history.at(seconds(0.2)).pods().getFirst();
        assertThat(history.apply(seconds(0.2), new Command.Exploit(web.key(), "web", Hole.ZERO_DAY)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(history.apply(seconds(60), new Command.Exploit(web.key(), "nobody", Hole.ZERO_DAY)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(history.apply(seconds(60), new Command.Exploit(ObjectKey.pod("gone"), "web", Hole.ZERO_DAY)))
                .isInstanceOf(Outcome.Refused.class);
    }
}
