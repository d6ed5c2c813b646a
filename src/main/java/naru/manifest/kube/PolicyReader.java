package naru.manifest.kube;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import naru.manifest.NoticeKind;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Cidr;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.NetworkPolicy.Direction;
import naru.simulation.api.NetworkPolicy.Peer;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PriorityClass;

/// What limits others: PodDisruptionBudgets, PriorityClasses and NetworkPolicies. Source of the rules:
/// `pkg/apis/policy`, `pkg/apis/scheduling` and `pkg/apis/networking`, `validation/validation.go`.
final class PolicyReader {

    private static final Map<String, PodDisruptionBudget.UnhealthyPolicy> UNHEALTHY =
            Words.of(PodDisruptionBudget.UnhealthyPolicy.class);
    private static final Map<String, PodSpec.PreemptionPolicy> PREEMPTION = Words.of(PodSpec.PreemptionPolicy.class);
    private static final Map<String, Direction> DIRECTIONS = Words.of(Direction.class);

    /// Source: `pkg/apis/scheduling/types.go`, `HighestUserDefinablePriority`.
    private static final int HIGHEST_PRIORITY = 1_000_000_000;

    private static final int LAST_PORT = 65_535;

    private PolicyReader() {}

    static PodDisruptionBudget budget(Cursor object) {
        Cursor spec = object.need("spec");
        if (spec.find("minAvailable").isPresent() && spec.find("maxUnavailable").isPresent()) {
            throw spec.fault(ProblemKind.BUDGET_BOTH);
        }
        return new PodDisruptionBudget(
                MetaReader.namespaced(object),
                new PodDisruptionBudget.Spec(
                        spec.find("minAvailable").map(cursor -> Counts.intOrPercent(cursor, 100)),
                        spec.find("maxUnavailable").map(cursor -> Counts.intOrPercent(cursor, 100)),
                        SelectorReader.labels(spec.need("selector")),
                        spec.choice(
                                "unhealthyPodEvictionPolicy",
                                UNHEALTHY,
                                PodDisruptionBudget.UnhealthyPolicy.IF_HEALTHY_BUDGET)),
                object.find("status").map(PolicyReader::status).orElse(PodDisruptionBudget.Status.NEW));
    }

    private static PodDisruptionBudget.Status status(Cursor status) {
        return new PodDisruptionBudget.Status(
                Counts.of(status, "disruptionsAllowed"),
                Counts.of(status, "currentHealthy"),
                Counts.of(status, "desiredHealthy"),
                Counts.of(status, "expectedPods"),
                new TreeMap<>(),
                Counts.observedGeneration(status));
    }

    static PriorityClass priorityClass(Cursor object) {
        boolean system = PodSpecReader.SYSTEM_PRIORITIES.containsKey(
                object.need("metadata").text("name", ""));
        return new PriorityClass(
                MetaReader.clusterWide(object),
                (int) object.need("value").whole(Integer.MIN_VALUE, system ? Integer.MAX_VALUE : HIGHEST_PRIORITY),
                object.flag("globalDefault", false),
                object.choice("preemptionPolicy", PREEMPTION, PodSpec.PreemptionPolicy.PREEMPT_LOWER_PRIORITY));
    }

    static NetworkPolicy networkPolicy(Cursor object, Subject subject) {
        Cursor spec = object.need("spec");
        return new NetworkPolicy(
                MetaReader.namespaced(object),
                new NetworkPolicy.Spec(
                        SelectorReader.labels(spec.need("podSelector")),
                        directions(spec),
                        rules(spec, "ingress", "from", subject),
                        rules(spec, "egress", "to", subject)));
    }

    /// Unless said otherwise: what comes in, and what goes out if there are rules for that.
    private static Set<Direction> directions(Cursor spec) {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        if (spec.find("policyTypes").isEmpty()) {
            directions.add(Direction.INGRESS);
            spec.find("egress").filter(rules -> !rules.isEmpty()).ifPresent(rules -> directions.add(Direction.EGRESS));
        }
        spec.items("policyTypes").forEach(type -> directions.add(type.choice(DIRECTIONS)));
        return directions;
    }

    private static List<NetworkPolicy.Rule> rules(Cursor spec, String key, String peers, Subject subject) {
        return spec.items(key).stream()
                .map(rule -> new NetworkPolicy.Rule(
                        rule.items(peers).stream().map(PolicyReader::peer).toList(),
                        rule.items("ports").stream()
                                .map(port -> port(port, subject))
                                .toList()))
                .toList();
    }

    private static Peer peer(Cursor peer) {
        Optional<Cursor> block = peer.find("ipBlock");
        Peer.Pods pods = new Peer.Pods(
                peer.find("podSelector").map(SelectorReader::labels),
                peer.find("namespaceSelector").map(SelectorReader::labels));
        boolean selects = pods.pods().isPresent() || pods.namespaces().isPresent();
        if (block.isPresent() == selects) {
            throw peer.fault(ProblemKind.PEER_MALFORMED);
        }
        return block.<Peer>map(PolicyReader::ipBlock).orElse(pods);
    }

    private static Peer.IpBlock ipBlock(Cursor block) {
        Cursor cidr = block.need("cidr");
        Cidr whole = cidr(cidr);
        for (Cursor part : block.items("except")) {
            if (!whole.isLargerThan(cidr(part))) {
                throw part.fault(ProblemKind.EXCEPT_OUTSIDE, part.text(), cidr.text());
            }
        }
        return new Peer.IpBlock(cidr.text(), SelectorReader.texts(block, "except"));
    }

    private static Cidr cidr(Cursor cursor) {
        return Cidr.read(cursor.text()).orElseThrow(() -> cursor.fault(ProblemKind.CIDR_MALFORMED, cursor.text()));
    }

    private static NetworkPolicy.Port port(Cursor port, Subject subject) {
        port.find("endPort").ifPresent(end -> subject.notice(end, NoticeKind.FIELD_LEFT_OUT, "endPort"));
        String number = port.find("port")
                .map(cursor -> cursor.isNumber()
                        ? Long.toString(cursor.whole(1, LAST_PORT))
                        : cursor.numberOrText("numberOrText"))
                .orElse("");
        return new NetworkPolicy.Port(port.choice("protocol", ContainerReader.PROTOCOLS, "TCP"), number);
    }
}
