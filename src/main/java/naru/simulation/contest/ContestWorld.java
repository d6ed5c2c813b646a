package naru.simulation.contest;

import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.kernel.SimTime;

/// Both platforms at one moment.
///
/// @param time since both began, on the clock that they share
/// @param elsewhere the cluster at another provider, where there is one
public record ContestWorld(
        SimTime time,
        BeanstalkWorld beanstalk,
        Snapshot kubernetes,
        Optional<Snapshot> elsewhere,
        Ledger beanstalkLedger,
        Ledger kubernetesLedger) {

    public Ledger ledger(Side side) {
        return side == Side.BEANSTALK ? beanstalkLedger : kubernetesLedger;
    }
}
