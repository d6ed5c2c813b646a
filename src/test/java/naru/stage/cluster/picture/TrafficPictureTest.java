package naru.stage.cluster.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Scenario;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Service;
import naru.simulation.kernel.SimTime;
import naru.simulation.security.Hole;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.LoadCurve;
import naru.stage.cluster.Worlds;
import org.junit.jupiter.api.Test;

/// Three pods of `web` behind a Service, and a client that begins after a minute.
class TrafficPictureTest {

    private static final ObjectKey WEB = new ObjectKey(Kind.SERVICE, "default", "web");
    private static final ObjectKey DEPLOYMENT = new ObjectKey(Kind.DEPLOYMENT, "default", "web");

    private static History history(double perSecond, int replicas) {
        Scenario web = Worlds.web(3, 3);
        List<KubeObject> objects = new ArrayList<>(web.objects());
        objects.add(Service.clusterIp(
                ObjectMeta.of("default", "web", Labels.NONE),
                Labels.of("app", "web"),
                List.of(new Service.Port("http", 80, "80", "TCP"))));
        History history = History.begin(Scenario.of(7, objects));
        if (replicas != 3) {
            history.apply(SimTime.ofSeconds(50), new Command.Scale(DEPLOYMENT, replicas));
        }
        history.apply(
                SimTime.ofSeconds(60),
                new Command.SendTraffic(
                        new Client("shoppers", WEB, LoadCurve.constant(perSecond), 10, Duration.ofSeconds(5))));
        return history;
    }

    private static Picture picture(History history, double seconds) {
        return new PictureMaker().of(history.at(SimTime.ofSeconds(seconds)));
    }

    @Test
    void nothingIsShownAroundAWorldWithoutClients() {
        Scenery scenery = picture(history(10, 3), 59).scenery();
        assertThat(scenery.clients()).isEmpty();
        assertThat(scenery.services()).isEmpty();
        assertThat(scenery.disks()).isEmpty();
    }

    @Test
    void whatIsCountedIsWhatWasSent() {
        History history = history(10, 3);
        Picture picture = picture(history, 90);
        assertThat(picture.scenery().clients()).singleElement().satisfies(client -> {
            assertThat(client.perSecond()).isEqualTo(100);
            assertThat(client.answered() + client.failed()).isBetween(290L, 300L);
            assertThat(client.meanMillis()).isPresent();
        });
        assertThat(picture.scenery().services()).singleElement().satisfies(service -> {
            assertThat(service.dnsName()).isEqualTo("web.default");
            assertThat(service.ready()).isEqualTo(3);
        });
        int sent = picture.nodes().stream()
                .flatMap(node -> node.pods().stream())
                .mapToInt(pod -> pod.marks().perSecond())
                .sum();
        assertThat(sent).as("sent to all pods in a second").isBetween(9, 11);
    }

    @Test
    void dotsGoToThePodsThatAnswered() {
        Hops hops = Hops.of(history(10, 3).at(SimTime.ofSeconds(90)));
        assertThat(hops.each()).isEqualTo(1);
        assertThat(hops.hops()).isNotEmpty().allSatisfy(hop -> {
            assertThat(hop.service()).isEqualTo(WEB);
            assertThat(hop.to()).isPresent();
            assertThat(hop.age()).isNotNegative();
            assertThat(hop.failed()).isFalse();
        });
    }

    @Test
    void whatReachesNobodyIsLostAtTheService() {
        Hops hops = Hops.of(history(5, 0).at(SimTime.ofSeconds(100)));
        assertThat(hops.hops()).isNotEmpty().allMatch(hop -> hop.to().isEmpty());
        assertThat(hops.hops()).anyMatch(Hop::failed);
    }

    @Test
    void tooManyRequestsAreThinnedOutAndItSaysSo() {
        Hops hops = Hops.of(history(400, 3).at(SimTime.ofSeconds(70)));
        assertThat(hops.each()).isGreaterThan(1);
        assertThat(hops.hops().stream().filter(hop -> !hop.failed())).hasSizeLessThanOrEqualTo(Hops.MOST * 2);
    }

    @Test
    void aRolloutTellsVersionsApart() {
        History history = history(1, 3);
        history.apply(SimTime.ofSeconds(70), new Command.SetImage(DEPLOYMENT, "main", "registry.example.com/web:1.1"));
        Picture during = picture(history, 72);
        List<PodFace> pods =
                during.nodes().stream().flatMap(node -> node.pods().stream()).toList();
        assertThat(pods).anyMatch(pod -> pod.marks().outdated() && pod.marks().revision() == 1);
        assertThat(pods).anyMatch(pod -> !pod.marks().outdated() && pod.marks().revision() == 2);
        assertThat(during.workloads().getFirst().notes())
                .anyMatch(note -> note.key().equals("note.rollout"));
        List<Action> actions = Actions.ofWorkload(
                history.at(SimTime.ofSeconds(72)), during.workloads().getFirst());
        assertThat(actions).extracting(Action::key).contains("action.set-image", "action.roll-back", "action.restart");
    }

    @Test
    void anIntruderIsSeenOnThePodItIsIn() {
        History history = history(1, 3);
        ObjectKey pod = history.at(SimTime.ofSeconds(70)).pods().getFirst().key();
        history.apply(SimTime.ofSeconds(70), new Command.Exploit(pod, "main", Hole.ZERO_DAY));
        assertThat(picture(history, 71).nodes().stream()
                        .flatMap(node -> node.pods().stream())
                        .filter(face -> face.marks().compromised()))
                .singleElement()
                .satisfies(face -> assertThat(face.key()).isEqualTo(pod));
    }
}
