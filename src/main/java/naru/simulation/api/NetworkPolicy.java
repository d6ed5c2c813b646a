package naru.simulation.api;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which connections the pods it selects may have. Pods that no policy selects may have all.
public record NetworkPolicy(ObjectMeta meta, Spec spec) implements KubeObject {

    public enum Direction {
        INGRESS,
        EGRESS
    }

    /// @param directions which ways it restricts: what no rule of that way allows is denied
    public record Spec(LabelSelector pods, Set<Direction> directions, List<Rule> ingress, List<Rule> egress) {
        public Spec {
            directions = Collections.unmodifiableSet(
                    directions.isEmpty() ? EnumSet.noneOf(Direction.class) : EnumSet.copyOf(directions));
            ingress = List.copyOf(ingress);
            egress = List.copyOf(egress);
        }
    }

    /// @param peers whom; none: everybody
    /// @param ports on which ports; none: all
    public record Rule(List<Peer> peers, List<Port> ports) {
        public Rule {
            peers = List.copyOf(peers);
            ports = List.copyOf(ports);
        }
    }

    /// @param port a number or a name; empty: every port of the protocol
    public record Port(String protocol, String port) {}

    public sealed interface Peer {

        /// @param namespaces empty: the policy's own
        record Pods(Optional<LabelSelector> pods, Optional<LabelSelector> namespaces) implements Peer {}

        /// Addresses, mostly outside the cluster.
        ///
        /// @param cidr a [Cidr]
        /// @param except parts of it that do not count
        record IpBlock(String cidr, List<String> except) implements Peer {
            public IpBlock {
                Cidr whole = Cidr.parse(cidr);
                except = List.copyOf(except);
                for (String part : except) {
                    if (!whole.isLargerThan(Cidr.parse(part))) {
                        throw new IllegalArgumentException(part + " is no part of " + cidr);
                    }
                }
            }
        }
    }

    @Override
    public Kind kind() {
        return Kind.NETWORK_POLICY;
    }

    @Override
    public NetworkPolicy withMeta(ObjectMeta next) {
        return new NetworkPolicy(next, spec);
    }
}
