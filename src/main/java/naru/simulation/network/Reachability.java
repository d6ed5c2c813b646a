package naru.simulation.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Cidr;
import naru.simulation.api.ContainerPort;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.kernel.Tree;

/// Who may open a connection to whom, by the network policies there are.
///
/// A pod that no policy selects for a direction may have everything of that direction; one that is selected may have
/// what at least one rule of those policies allows. Both ends have to agree. The answer to a connection that is open
/// needs no rule. That a network plugin enforces policies is taken for granted. Source:
/// https://kubernetes.io/docs/concepts/services-networking/network-policies/.
public final class Reachability {

    private final Tree<ObjectKey, KubeObject> objects;
    private final List<NetworkPolicy> policies = new ArrayList<>();

    public Reachability(Tree<ObjectKey, KubeObject> objects) {
        this.objects = objects;
        var next = objects.higher(new ObjectKey(Kind.NETWORK_POLICY, "", ""));
        while (next.isPresent() && next.get().getKey().kind() == Kind.NETWORK_POLICY) {
            policies.add((NetworkPolicy) next.get().getValue());
            next = objects.higher(next.get().getKey());
        }
    }

    /// Whether there is no policy at all.
    public boolean allowsAll() {
        return policies.isEmpty();
    }

    /// Whether `from` may open a TCP connection to this port of `to`.
    public boolean allows(End from, End to, int port) {
        return allows(NetworkPolicy.Direction.EGRESS, from, to, to, port)
                && allows(NetworkPolicy.Direction.INGRESS, to, from, to, port);
    }

    private boolean allows(NetworkPolicy.Direction direction, End subject, End peer, End listener, int port) {
        if (!(subject instanceof End.InPod(Pod pod))) {
            return true;
        }
        List<NetworkPolicy> selecting = selecting(pod, direction);
        return selecting.isEmpty()
                || selecting.stream()
                        .anyMatch(policy -> rules(policy, direction).stream()
                                .anyMatch(rule -> matches(policy, rule, peer) && opens(rule, listener, port)));
    }

    /// The policies that restrict this pod in this direction.
    public List<NetworkPolicy> selecting(Pod pod, NetworkPolicy.Direction direction) {
        return policies.stream()
                .filter(policy -> policy.meta().namespace().equals(pod.meta().namespace())
                        && policy.spec().directions().contains(direction)
                        && policy.spec().pods().matches(pod.meta().labels()))
                .toList();
    }

    private static List<NetworkPolicy.Rule> rules(NetworkPolicy policy, NetworkPolicy.Direction direction) {
        return switch (direction) {
            case INGRESS -> policy.spec().ingress();
            case EGRESS -> policy.spec().egress();
        };
    }

    private boolean matches(NetworkPolicy policy, NetworkPolicy.Rule rule, End peer) {
        return rule.peers().isEmpty() || rule.peers().stream().anyMatch(wanted -> matches(policy, wanted, peer));
    }

    private boolean matches(NetworkPolicy policy, NetworkPolicy.Peer wanted, End peer) {
        return switch (wanted) {
            case NetworkPolicy.Peer.Pods(Optional<LabelSelector> pods, Optional<LabelSelector> namespaces) ->
                peer instanceof End.InPod(Pod pod)
                        && pods.map(selector -> selector.matches(pod.meta().labels()))
                                .orElse(true)
                        && namespaces
                                .map(selector -> selector.matches(
                                        namespaceLabels(pod.meta().namespace())))
                                .orElse(pod.meta()
                                        .namespace()
                                        .equals(policy.meta().namespace()));
            case NetworkPolicy.Peer.IpBlock(String cidr, List<String> except) -> {
                String ip = address(peer);
                yield !ip.isEmpty()
                        && Cidr.parse(cidr).contains(ip)
                        && except.stream().noneMatch(hole -> Cidr.parse(hole).contains(ip));
            }
        };
    }

    private static String address(End end) {
        return switch (end) {
            case End.InPod(Pod pod) -> pod.status().podIp();
            case End.Address(String ip) -> ip;
        };
    }

    /// Every namespace carries its name as a label, even one that is known only by being used.
    private Labels namespaceLabels(String namespace) {
        return objects.get(new ObjectKey(Kind.NAMESPACE, "", namespace))
                .map(object -> object.meta().labels())
                .orElse(Labels.NONE)
                .with("kubernetes.io/metadata.name", namespace);
    }

    private static boolean opens(NetworkPolicy.Rule rule, End listener, int port) {
        return rule.ports().isEmpty()
                || rule.ports().stream()
                        .anyMatch(open ->
                                (open.protocol().isEmpty() || open.protocol().equals("TCP"))
                                        && (open.port().isEmpty() || isPort(open.port(), listener, port)));
    }

    /// A port is named by its number, or by the name it has in the pod that listens.
    private static boolean isPort(String wanted, End listener, int port) {
        if (wanted.equals(Integer.toString(port))) {
            return true;
        }
        return listener instanceof End.InPod(Pod pod)
                && pod.spec().containers().stream()
                        .flatMap(container -> container.ports().stream())
                        .filter(named -> named.name().equals(wanted))
                        .map(ContainerPort::containerPort)
                        .anyMatch(number -> number == port);
    }
}
