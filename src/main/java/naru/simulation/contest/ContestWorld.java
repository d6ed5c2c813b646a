package naru.simulation.contest;

import naru.simulation.Snapshot;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.kernel.SimTime;

/// Both platforms at one moment.
public record ContestWorld(
        SimTime time, BeanstalkWorld beanstalk, Snapshot kubernetes, Ledger beanstalkLedger, Ledger kubernetesLedger) {

    public Ledger ledger(Side side) {
        return side == Side.BEANSTALK ? beanstalkLedger : kubernetesLedger;
    }
}
