package naru.simulation;

import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import naru.manifest.Reading;
import naru.manifest.kube.Cluster;
import naru.manifest.kube.Manifests;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.EnvVar;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.ObjectMeta;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.LoadCurve;
import naru.simulation.traffic.LogLine;
import naru.simulation.traffic.Request;
import naru.simulation.traffic.RequestOutcome;
import naru.simulation.traffic.Tally;
import naru.simulation.traffic.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Programs that ask other programs.
class CallGraphTest {

    private static final Client PEOPLE = TrafficTest.people("front", 20);

    private static List<KubeObject> chain() {
        List<KubeObject> objects = Worlds.nodes(3);
        objects.add(Worlds.deployment(
                "front", 2, Worlds.probed("front", 200, 128).with(draft -> {
                    draft.env = List.of(
                            EnvVar.of("PORT", "8080"),
                            EnvVar.of("CART", "cart:7070"),
                            new EnvVar("STOCK", new EnvVar.Source.ConfigMapKey("addresses", "stock", false)),
                            EnvVar.of("PAYMENT", "https://api.pay.example.com/v1"),
                            EnvVar.of("SELF", "http://localhost:8080"));
                })));
        objects.add(Worlds.deployment("cart", 2, Worlds.probed("cart", 200, 128).with(draft -> {
            draft.env = List.of(EnvVar.of("BACK", "front.default:80"), EnvVar.of("STOCK", "stock.default.svc:80"));
        })));
        objects.add(Worlds.deployment("stock", 2, Worlds.probed("stock", 200, 128)));
        objects.add(new ConfigMap(
                ObjectMeta.of("default", "addresses", Labels.NONE),
                new TreeMap<>(Map.of("stock", "http://stock.default.svc.cluster.local:80/items")),
                false));
        for (String name : List.of("front", "cart", "stock")) {
            objects.add(Worlds.service(name));
        }
        return objects;
    }

    private static History playing(List<KubeObject> objects) {
        History history = History.begin(Scenario.of(7, objects));
        assertThat(history.apply(seconds(60), new Command.SendTraffic(PEOPLE))).isEqualTo(new Outcome.Done());
        return history;
    }

    private static Request answered(History history, double at) {
        return history.at(seconds(at)).traffic().recent().values().stream()
                .filter(request -> request.answered().isBefore(seconds(at)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTraceShowsWhoAskedWhom() {
        History history = playing(chain());
        Request request = answered(history, 65);
        Trace front = Trace.of(request).getFirst();
        assertThat(front.span().host()).isEqualTo("front");
        assertThat(front.calls())
                .extracting(call -> call.span().host())
                .containsExactly("cart", "stock.default.svc.cluster.local", "api.pay.example.com");
        assertThat(front.calls().getFirst().calls())
                .extracting(call -> call.span().host())
                .as("a Service that waits for the answer itself is not asked again")
                .containsExactly("stock.default.svc");
        assertThat(front.hops()).isEqualTo(5);
        assertThat(front.hopsOutside()).isEqualTo(1);
        assertThat(front.took()).isEqualTo(request.answered().since(request.sent()));
        assertThat(front.tookItself()).isPositive();
    }

    @Test
    void logsHoldTheSameHopsWithoutTheLinks() {
        History history = playing(chain());
        Request request = answered(history, 65);
        List<LogLine> lines = LogLine.of(List.of(request), seconds(65));
        assertThat(lines).hasSize(2 * 4).isSortedAccordingTo(Comparator.comparing(LogLine::time));
        assertThat(lines).extracting(LogLine::pod).allMatch(pod -> !pod.name().contains("example"));
    }

    @Test
    void withoutOneProgramEverybodyBeforeItFails() {
        List<KubeObject> objects = chain();
        objects.removeIf(
                object -> object.kind() == Kind.DEPLOYMENT && object.name().equals("stock"));
        Tally broken = playing(objects).at(seconds(90)).traffic().tally(PEOPLE.name());
        assertThat(broken.errors()).isEqualTo(broken.total()).isPositive();
        assertThat(playing(chain())
                        .at(seconds(90))
                        .traffic()
                        .tally(PEOPLE.name())
                        .failed())
                .isZero();
    }

    @Test
    void aDeniedConnectionIsWaitedForUntilTheClientGivesUp() {
        List<KubeObject> objects = chain();
        objects.add(new NetworkPolicy(
                ObjectMeta.of("default", "nobody-asks-stock", Labels.NONE),
                new NetworkPolicy.Spec(
                        LabelSelector.of(Labels.of("app", "stock")),
                        Set.of(NetworkPolicy.Direction.INGRESS),
                        List.of(),
                        List.of())));
        Snapshot later = playing(objects).at(seconds(90));
        Tally tally = later.traffic().tally(PEOPLE.name());
        assertThat(tally.timedOut()).isEqualTo(tally.total()).isPositive();
        Request request = later.traffic().recent().values().stream()
                .filter(one -> one.answered().isBefore(seconds(90)))
                .findFirst()
                .orElseThrow();
        assertThat(request.answered().since(request.sent())).isEqualTo(PEOPLE.timeout());
        assertThat(request.outcome()).isEqualTo(RequestOutcome.TIMED_OUT);
    }

    static boolean boutiqueIsThere() {
        return Files.exists(boutique());
    }

    private static Path boutique() {
        return Path.of("..", "shared", "manifests", "online-boutique.yaml");
    }

    @Test
    @EnabledIf("boutiqueIsThere")
    void theOnlineBoutiqueIsFollowedThroughAllItsServices() throws Exception {
        Cluster cluster = ((Reading.Read<Cluster>) Manifests.read(boutique(), List.of())).value();
        List<KubeObject> objects = new ArrayList<>(Worlds.nodes(4));
        objects.addAll(cluster.objects());
        History history = History.begin(Scenario.of(7, objects));
        Client client = new Client(
                "people", TrafficTest.service("frontend"), LoadCurve.constant(2), 10, Duration.ofSeconds(10));
        assertThat(history.apply(seconds(180), new Command.SendTraffic(client))).isEqualTo(new Outcome.Done());
        Snapshot later = history.at(seconds(240));
        assertThat(later.traffic().tally("people").failed()).isZero();
        Request request = answered(history, 240);
        assertThat(request.spans().stream().map(span -> span.host()).collect(Collectors.toSet()))
                .contains(
                        "frontend",
                        "productcatalogservice",
                        "currencyservice",
                        "cartservice",
                        "redis-cart",
                        "recommendationservice",
                        "shippingservice",
                        "checkoutservice",
                        "adservice",
                        "emailservice",
                        "paymentservice");
        assertThat(Trace.of(request).getFirst().hops()).isGreaterThan(12);
    }
}
