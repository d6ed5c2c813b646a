package naru.simulation.network;

import naru.simulation.api.Pod;

/// One end of a connection.
public sealed interface End {

    record InPod(Pod pod) implements End {}

    /// A machine outside the cluster.
    record Address(String ip) implements End {}
}
