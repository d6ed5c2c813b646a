package naru.simulation.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import naru.simulation.Worlds;
import naru.simulation.api.ContainerPort;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Namespace;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.NetworkPolicy.Direction;
import naru.simulation.api.NetworkPolicy.Peer;
import naru.simulation.api.NetworkPolicy.Port;
import naru.simulation.api.NetworkPolicy.Rule;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodStatus;
import naru.simulation.kernel.Tree;
import org.junit.jupiter.api.Test;

class ReachabilityTest {

    private static final End OUTSIDE = new End.Address("203.0.113.7");

    private final Pod web = pod("default", "web");
    private final Pod api = pod("default", "api");
    private final Pod stranger = pod("other", "web");

    private static Pod pod(String namespace, String name) {
        Pod pod = Worlds.pod(name, 100, 100);
        ObjectMeta meta = ObjectMeta.of(namespace, name, Labels.of("app", name));
        return pod.withMeta(meta).withSpec(pod.spec().with(draft -> {
            draft.containers = List.of(draft.containers.getFirst().with(container -> {
                container.ports = List.of(new ContainerPort("http", 8080, "TCP", "", 0));
            }));
        }));
    }

    private static LabelSelector app(String name) {
        return LabelSelector.of(Labels.of("app", name));
    }

    private static NetworkPolicy policy(String name, LabelSelector pods, Direction direction, Rule... rules) {
        return new NetworkPolicy(
                ObjectMeta.of("default", name, Labels.NONE),
                new NetworkPolicy.Spec(
                        pods,
                        Set.of(direction),
                        direction == Direction.INGRESS ? List.of(rules) : List.of(),
                        direction == Direction.EGRESS ? List.of(rules) : List.of()));
    }

    private static Rule from(Peer... peers) {
        return new Rule(List.of(peers), List.of());
    }

    private static Peer pods(String app) {
        return new Peer.Pods(Optional.of(app(app)), Optional.empty());
    }

    private static Reachability with(KubeObject... objects) {
        Tree<ObjectKey, KubeObject> tree = Tree.empty();
        for (KubeObject object : objects) {
            tree = tree.with(object.key(), object);
        }
        return new Reachability(tree);
    }

    private static boolean allows(Reachability reachability, Pod from, Pod to) {
        return reachability.allows(new End.InPod(from), new End.InPod(to), 8080);
    }

    @Test
    void withoutPoliciesEverybodyMayTalkToEverybody() {
        assertThat(allows(with(), web, api)).isTrue();
        assertThat(allows(with(), stranger, api)).isTrue();
        assertThat(with().allows(OUTSIDE, new End.InPod(api), 8080)).isTrue();
    }

    @Test
    void aSelectedPodHasOnlyWhatARuleAllows() {
        Reachability closed = with(policy("closed", app("api"), Direction.INGRESS));
        assertThat(allows(closed, web, api)).isFalse();
        assertThat(allows(closed, api, web))
                .as("the other way is not restricted")
                .isTrue();
        assertThat(allows(closed, stranger, web)).isTrue();
    }

    @Test
    void rulesAndPoliciesAddUp() {
        Reachability both = with(
                policy("closed", app("api"), Direction.INGRESS),
                policy("for-web", app("api"), Direction.INGRESS, from(pods("web"))));
        assertThat(allows(both, web, api)).isTrue();
        assertThat(allows(both, stranger, api))
                .as("a pod selector is for the policy's own namespace")
                .isFalse();
        assertThat(both.allows(OUTSIDE, new End.InPod(api), 8080)).isFalse();
    }

    @Test
    void namespacesAreChosenByTheirLabels() {
        Peer others = new Peer.Pods(Optional.empty(), Optional.of(LabelSelector.of(Labels.of("team", "b"))));
        Peer byName = new Peer.Pods(
                Optional.empty(), Optional.of(LabelSelector.of(Labels.of("kubernetes.io/metadata.name", "other"))));
        Namespace labelled = new Namespace(ObjectMeta.clusterWide("other", Labels.of("team", "b")));
        assertThat(allows(with(policy("p", app("api"), Direction.INGRESS, from(others))), stranger, api))
                .isFalse();
        assertThat(allows(with(policy("p", app("api"), Direction.INGRESS, from(others)), labelled), stranger, api))
                .isTrue();
        assertThat(allows(with(policy("p", app("api"), Direction.INGRESS, from(byName))), stranger, api))
                .isTrue();
    }

    @Test
    void addressesAreInTheRangeAndNotAmongItsExceptions() {
        Peer block = new Peer.IpBlock("203.0.113.0/24", List.of("203.0.113.128/25"));
        Reachability reachability = with(policy("p", app("api"), Direction.INGRESS, from(block)));
        assertThat(reachability.allows(OUTSIDE, new End.InPod(api), 8080)).isTrue();
        assertThat(reachability.allows(new End.Address("203.0.113.200"), new End.InPod(api), 8080))
                .isFalse();
        assertThat(reachability.allows(new End.Address("198.51.100.7"), new End.InPod(api), 8080))
                .isFalse();
        Pod placed = web.withStatus(
                new PodStatus(web.status().phase(), "", List.of(), List.of(), "10.1.2.3", Optional.empty(), ""));
        assertThat(allows(reachability, placed, api)).isFalse();
    }

    @Test
    void portsAreNumbersOrNamesOfThePodThatListens() {
        Rule byName = new Rule(List.of(), List.of(new Port("TCP", "http")));
        Rule byNumber = new Rule(List.of(), List.of(new Port("TCP", "9090")));
        Rule datagrams = new Rule(List.of(), List.of(new Port("UDP", "8080")));
        assertThat(allows(with(policy("p", app("api"), Direction.INGRESS, byName)), web, api))
                .isTrue();
        assertThat(allows(with(policy("p", app("api"), Direction.INGRESS, byNumber)), web, api))
                .isFalse();
        assertThat(allows(with(policy("p", app("api"), Direction.INGRESS, datagrams)), web, api))
                .isFalse();
        assertThat(allows(with(policy("p", app("web"), Direction.EGRESS, byName)), web, api))
                .isTrue();
    }

    @Test
    void bothEndsHaveToAgree() {
        NetworkPolicy out = policy("out", app("web"), Direction.EGRESS, from(pods("api")));
        NetworkPolicy in = policy("in", app("api"), Direction.INGRESS);
        assertThat(allows(with(out), web, api)).isTrue();
        assertThat(with(out).allows(new End.InPod(web), OUTSIDE, 443)).isFalse();
        assertThat(allows(with(out, in), web, api)).isFalse();
    }
}
