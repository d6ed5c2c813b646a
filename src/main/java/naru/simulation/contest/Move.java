package naru.simulation.contest;

import java.time.Duration;
import java.util.Optional;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Scenario;
import naru.simulation.Snapshot;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;

/// The way to another provider: a cluster there, the same manifests, and then the name that leads to it.
///
/// @param ordered when the cluster was asked for
/// @param there the cluster, from the moment at which the manifests were applied
/// @param began that moment
record Move(SimTime ordered, Optional<History> there, SimTime began, boolean switched) {

    /// How long a provider takes to make a cluster and its nodes. Assumed; EKS says 10 to 15 minutes.
    ///
    /// Source: docs.aws.amazon.com/eks/latest/userguide/create-cluster.
    static final Duration CREATION = Duration.ofMinutes(12);

    static Move begin(SimTime now) {
        return new Move(now, Optional.empty(), now, false);
    }

    boolean applied() {
        return there.isPresent();
    }

    Move apply(SimTime now, Scenario scenario) {
        return new Move(ordered, Optional.of(History.begin(scenario)), now, switched);
    }

    Move switchTo(SimTime now, LoadCurve load) {
        there.orElseThrow().apply(here(now), new Command.SendTraffic(Manifests.client(Manifests.from(now, load))));
        return new Move(ordered, there, began, true);
    }

    /// The cluster there, at a moment of time here.
    Snapshot at(SimTime now) {
        return there.orElseThrow().at(here(now));
    }

    private SimTime here(SimTime now) {
        return SimTime.ZERO.plus(now.since(began));
    }
}
