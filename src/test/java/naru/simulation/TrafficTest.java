package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import naru.simulation.api.Container;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.Probe;
import naru.simulation.api.Reason;
import naru.simulation.api.Service;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.LoadCurve;
import naru.simulation.traffic.Request;
import naru.simulation.traffic.Span;
import naru.simulation.traffic.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests from clients through Services to pods, in histories that are really played.
@Execution(ExecutionMode.CONCURRENT)
class TrafficTest {

    private static final String PEOPLE = "people";

    private final History history = History.begin(shop(7));

    static Scenario shop(long seed) {
        return Worlds.shop(seed);
    }

    static ObjectKey service(String name) {
        return new ObjectKey(Kind.SERVICE, "default", name);
    }

    static Client people(String service, double perSecond) {
        return new Client(PEOPLE, service(service), LoadCurve.constant(perSecond), 50, Duration.ofSeconds(2));
    }

    private static void give(History history, double at, Command command) {
        assertThat(history.apply(seconds(at), command)).isEqualTo(new Outcome.Done());
    }

    private static Tally tally(History history, double at) {
        return history.at(seconds(at)).traffic().tally(PEOPLE);
    }

    private static History playing(List<? extends KubeObject> workloads, String... services) {
        List<KubeObject> objects = Worlds.nodes(3);
        objects.addAll(workloads);
        for (String service : services) {
            objects.add(Worlds.service(service));
        }
        return History.begin(Scenario.of(7, objects));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 7, 10, 33.3, 250})
    void sendsExactlyWhatTheLoadAddsUpTo(double perSecond) {
        give(history, 60, new Command.SendTraffic(people("web", perSecond)));
        Snapshot later = history.at(seconds(90));
        assertThat(later.traffic().sent(PEOPLE))
                .isBetween((long) Math.floor(30 * perSecond), (long) Math.floor(30.1 * perSecond));
        give(history, 90, new Command.StopTraffic(PEOPLE));
        Snapshot end = history.at(seconds(95));
        assertThat(end.traffic().tally(PEOPLE).total()).isEqualTo((long) Math.floor(30 * perSecond + 1e-6));
        assertThat(end.traffic().sent(PEOPLE))
                .isEqualTo(end.traffic().tally(PEOPLE).total());
        assertThat(end.traffic().flights().isEmpty()).isTrue();
    }

    @Test
    void addsUpARisingLoad() {
        LoadCurve rising =
                new LoadCurve(List.of(new LoadCurve.Point(seconds(60), 0), new LoadCurve.Point(seconds(70), 20)));
        give(
                history,
                60,
                new Command.SendTraffic(new Client(PEOPLE, service("web"), rising, 1, Duration.ofSeconds(2))));
        give(history, 80, new Command.StopTraffic(PEOPLE));
        assertThat(tally(history, 90).total()).isEqualTo(100 + 200);
    }

    @Test
    void allIsWellInAWellCluster() {
        give(history, 60, new Command.SendTraffic(people("web", 20)));
        Tally tally = tally(history, 180);
        assertThat(tally.failed()).isZero();
        assertThat(tally.answered()).isBetween(2390L, 2400L);
        assertThat(tally.slowestMillis()).isLessThan(2000);
        assertThat((double) tally.latencyMillis() / tally.answered()).isBetween(3.0, 200.0);
    }

    @Test
    void everyReadyPodIsAsLikely() {
        give(history, 60, new Command.SendTraffic(people("web", 50)));
        Snapshot later = history.at(seconds(120));
        List<Long> perPod = later.pods().stream()
                .filter(pod -> pod.name().startsWith("web"))
                .map(pod -> later.traffic().tallyOfPod(pod.meta().uid()).answered())
                .toList();
        assertThat(perPod)
                .hasSize(3)
                .allSatisfy(answered -> assertThat(answered).isBetween(900L, 1100L));
        assertThat(perPod.stream().mapToLong(l -> l).sum())
                .isEqualTo(later.traffic().tally(PEOPLE).answered());
    }

    @Test
    void aServiceWithoutReadyPodsRefusesAtOnce() {
        History empty = playing(List.of(), "web");
        give(empty, 1, new Command.SendTraffic(people("web", 10)));
        Tally tally = tally(empty, 11);
        assertThat(tally.noEndpoint()).isEqualTo(100);
        assertThat(tally.failed()).isEqualTo(tally.total());
    }

    @Test
    void aPodThatFailsItsReadinessProbeGetsNothing() {
        give(history, 60, new Command.SendTraffic(people("web", 30)));
        Pod web = history.at(seconds(60)).pods().stream()
                .filter(pod -> pod.name().startsWith("web"))
                .findFirst()
                .orElseThrow();
        give(history, 70, new Command.FailProbe(web.key(), Worlds.mainContainer(web), Probe.Type.READINESS));
        Occurrence shrunk = happened(history.at(seconds(100)), Reason.ENDPOINTS_CHANGED).stream()
                .filter(change -> change.time().isAfter(seconds(70)))
                .findFirst()
                .orElseThrow();
        double programmed = shrunk.time().seconds() + 1.2;
        long before = history.at(seconds(programmed))
                .traffic()
                .tallyOfPod(web.meta().uid())
                .total();
        Tally pod = history.at(seconds(140)).traffic().tallyOfPod(web.meta().uid());
        assertThat(pod.total()).isEqualTo(before);
        assertThat(pod.errors())
                .as("asked while the probe had not yet failed often enough")
                .isPositive();
        assertThat(tally(history, 140).failed()).isEqualTo(pod.errors());
    }

    private static Container web(Consumer<Container.Draft> change) {
        return Worlds.probed("web", 300, 256).with(change);
    }

    private static Tally afterRollout(Container container) {
        History rollout = playing(List.of(Worlds.deployment("web", 3, container)), "web");
        give(rollout, 60, new Command.SendTraffic(people("web", 40)));
        give(rollout, 70, new Command.Apply(List.of(Worlds.deployment("web", 3, container.withImage("web:2")))));
        Snapshot end = rollout.at(seconds(200));
        assertThat(end.pods())
                .hasSize(3)
                .allMatch(Pod::isReady)
                .allMatch(pod -> pod.spec().containers().getFirst().image().equals("web:2"));
        give(rollout, 200, new Command.StopTraffic(PEOPLE));
        Tally tally = tally(rollout, 210);
        assertThat(tally.total()).isEqualTo(40 * 140);
        return tally;
    }

    @Test
    void aRolloutWithProbesAndPreStopLosesNothing() {
        assertThat(afterRollout(web(draft -> draft.preStopSeconds = 5)).failed())
                .isZero();
    }

    @Test
    void aRolloutWithoutPreStopLosesWhatIsSentToPodsThatAreOnTheirWayOut() {
        Tally tally = afterRollout(web(draft -> draft.preStopSeconds = 0));
        assertThat(tally.lost()).isBetween(1L, 120L);
        assertThat(tally.failed()).isEqualTo(tally.lost());
    }

    @Test
    void aRolloutWithoutReadinessProbeSendsRequestsToProgramsThatHaveNotStarted() {
        long without = afterRollout(Worlds.container("web", 300, 256).with(draft -> draft.preStopSeconds = 5))
                .lost();
        assertThat(without).isPositive();
    }

    @Test
    void aPowerCutLosesRequestsUntilTheNodeIsFoundNotReady() {
        give(history, 60, new Command.SendTraffic(people("web", 30)));
        Pod web = history.at(seconds(60)).pods().stream()
                .filter(pod -> pod.name().startsWith("web"))
                .findFirst()
                .orElseThrow();
        give(history, 70, new Command.StopNode(web.spec().nodeName()));
        double found = happened(history.at(seconds(140)), Reason.NODE_NOT_READY)
                .getFirst()
                .time()
                .seconds();
        assertThat(tally(history, found).lost()).isGreaterThan(200);
        long lost = tally(history, found + 3.5).failed();
        assertThat(tally(history, 170).failed()).isEqualTo(lost);
        assertThat(happened(history.at(seconds(170)), Reason.REQUESTS_FAILING)).hasSize(1);
        assertThat(happened(history.at(seconds(170)), Reason.REQUESTS_ANSWERED)).hasSize(1);
    }

    @Test
    void aCrashLosesWhatThePodWasAtAndWhatComesBeforeItIsBack() {
        give(history, 60, new Command.SendTraffic(people("web", 100)));
        Pod web = history.at(seconds(60)).pods().stream()
                .filter(pod -> pod.name().startsWith("web"))
                .findFirst()
                .orElseThrow();
        give(history, 65, new Command.CrashContainer(web.key(), Worlds.mainContainer(web)));
        assertThat(tally(history, 90).lost()).isPositive();
    }

    @Test
    void sessionAffinityKeepsEveryAddressWithOnePod() {
        List<KubeObject> objects = Worlds.nodes(3);
        objects.add(Worlds.deployment("web", 3, Worlds.probed("web", 300, 256)));
        Service web = Worlds.service("web");
        objects.add(new Service(
                web.meta(),
                web.type(),
                web.selector(),
                web.ports(),
                "",
                Optional.of(Service.DEFAULT_CLIENT_IP_SECONDS),
                "",
                false));
        History sticky = History.begin(Scenario.of(7, objects));
        give(
                sticky,
                60,
                new Command.SendTraffic(
                        new Client(PEOPLE, service("web"), LoadCurve.constant(20), 1, Duration.ofSeconds(2))));
        Snapshot later = sticky.at(seconds(90));
        assertThat(later.pods().stream()
                        .map(pod -> later.traffic().tallyOfPod(pod.meta().uid()).total())
                        .filter(total -> total > 0))
                .hasSize(1);
    }

    @Test
    void pastMomentsComeBackToTheByte() {
        give(history, 60, new Command.SendTraffic(people("web", 40)));
        String hash = history.at(seconds(75.05)).hash();
        history.at(seconds(100));
        assertThat(history.at(seconds(75.05)).hash()).isEqualTo(hash);
        assertThat(Engine.at(history.at(seconds(75.05)).checkpoint())
                        .checkpoint()
                        .traffic())
                .isEqualTo(history.at(seconds(75.05)).traffic());
    }

    @Test
    void manyEndpointsAreKeptInSeveralSlices() {
        List<KubeObject> objects = Worlds.nodes(3);
        objects.replaceAll(node -> Node.of(node.name(), 64_000, 256 * Worlds.GIB));
        objects.add(Worlds.deployment("web", 205, Worlds.container("web", 10, 16)));
        objects.add(Worlds.service("web"));
        History large = History.begin(Scenario.of(7, objects));
        assertThat(large.at(seconds(120)).endpointSlices())
                .extracting(slice -> slice.endpoints().size())
                .containsExactly(100, 100, 5);
        give(large, 120, new Command.Scale(new ObjectKey(Kind.DEPLOYMENT, "default", "web"), 20));
        assertThat(large.at(seconds(200)).endpointSlices())
                .extracting(EndpointSlice::endpoints)
                .singleElement()
                .satisfies(endpoints -> assertThat(endpoints).hasSize(20));
    }

    @Test
    void spansOfOneRequestLieWithinIt() {
        give(history, 60, new Command.SendTraffic(people("web", 40)));
        for (Request request : history.at(seconds(75)).traffic().recent().values()) {
            for (Span span : request.spans()) {
                assertThat(span.begin()).isGreaterThanOrEqualTo(request.sent());
                assertThat(span.end()).isLessThanOrEqualTo(request.answered());
            }
        }
    }

    @Test
    void theInvariantsHoldThroughTroubleOfEveryKind() {
        Engine engine = Engine.start(shop(11));
        engine.runUntil(seconds(50));
        engine.execute(new Command.SendTraffic(people("web", 30)));
        List<Pod> pods = new Snapshot(engine.checkpoint()).pods();
        Pod first = pods.getFirst();
        List<Command> troubles = List.of(
                new Command.CrashContainer(pods.getLast().key(), Worlds.mainContainer(pods.getLast())),
                new Command.Delete(pods.get(4).key()),
                new Command.StopNode(first.spec().nodeName()),
                new Command.SendTraffic(people("web", 80)),
                new Command.RestoreNode(first.spec().nodeName()),
                new Command.Drain("node-2"),
                new Command.StopTraffic(PEOPLE));
        for (int i = 0; i < troubles.size(); i++) {
            runChecked(engine, 60 + 12 * i);
            Checkpoint before = engine.checkpoint();
            engine.execute(troubles.get(i));
            TrafficInvariants.check(before, engine.checkpoint());
        }
        runChecked(engine, 200);
        assertThat(engine.checkpoint().traffic().tally(PEOPLE).failed()).isPositive();
        assertThat(engine.checkpoint().traffic().ticking()).isFalse();
    }

    private static void runChecked(Engine engine, double end) {
        while (engine.nextEvent().filter(next -> !next.isAfter(seconds(end))).isPresent()) {
            Checkpoint before = engine.checkpoint();
            engine.step();
            TrafficInvariants.check(before, engine.checkpoint());
        }
    }

    /// The image of the new version is nowhere to be had: its one pod never starts, and no old one is taken away.
    @Test
    void aRolloutThatStallsCostsNoRequestAndCanBeUndone() {
        ObjectKey web = new ObjectKey(Kind.DEPLOYMENT, "default", "web");
        give(history, 60, new Command.SendTraffic(people("web", 20)));
        give(history, 70, new Command.DescribeImage("web:2", ImageConduct.MISSING));
        give(history, 70, new Command.SetImage(web, "web", "web:2"));

        Snapshot stalled = history.at(seconds(900));
        assertThat(happened(stalled, Reason.PULL_FAILED)).isNotEmpty();
        assertThat(happened(stalled, Reason.PROGRESS_DEADLINE_EXCEEDED)).hasSize(1);
        assertThat(webPods(stalled, "web:1")).hasSize(3).allMatch(Pod::isReady);
        assertThat(webPods(stalled, "web:2")).hasSize(1).noneMatch(Pod::isReady);

        give(history, 900, new Command.UndoRollout(web, Optional.empty()));
        Snapshot undone = history.at(seconds(1000));
        assertThat(webPods(undone, "web:1")).isEqualTo(webPods(stalled, "web:1"));
        assertThat(webPods(undone, "web:2")).isEmpty();
        assertThat(tally(history, 1000).failed()).isZero();
        assertThat(tally(history, 1000).answered()).isBetween(18_780L, 18_800L);
    }

    private static List<Pod> webPods(Snapshot snapshot, String image) {
        return snapshot.pods().stream()
                .filter(pod -> pod.spec().containers().getFirst().image().equals(image))
                .toList();
    }
}
