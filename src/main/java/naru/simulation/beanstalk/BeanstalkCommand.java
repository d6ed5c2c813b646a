package naru.simulation.beanstalk;

import naru.simulation.traffic.LoadCurve;

/// What can be done: the console's and the EB CLI's verbs, the faults of machines and programs, and the traffic.
///
/// Refused, and nothing changes, where what it names is not there, or its environment is not in a state for it.
public sealed interface BeanstalkCommand {

    /// What is done to one environment.
    sealed interface ToOne extends BeanstalkCommand {
        String environment();
    }

    /// What is done to one instance of an environment.
    sealed interface ToInstance extends ToOne {
        String instance();
    }

    /// A source bundle goes to S3 and becomes an application version. Refused if the label is taken.
    ///
    /// @param conduct what will come of running it
    record Upload(String label, long bytes, Conduct conduct) implements BeanstalkCommand {}

    /// `eb create`: the service makes an environment and brings the version to it.
    record Create(String environment, Configuration configuration, String version) implements ToOne {}

    /// `eb deploy`, by the environment's policy. Refused unless the environment is ready.
    record Deploy(String environment, String version) implements ToOne {}

    /// `eb abort`: calls a deployment off.
    record Abort(String environment) implements ToOne {}

    /// `eb config`: changes what the environment is to be like. Refused unless the environment is ready.
    record Configure(String environment, Configuration configuration) implements ToOne {}

    /// `eb config save`.
    record Save(String environment, String name) implements ToOne {}

    /// `eb scale`: this many instances, as minimum and maximum.
    record Scale(String environment, int instances) implements ToOne {}

    /// `eb swap`: the two exchange their addresses.
    record Swap(String environment, String other) implements ToOne {}

    /// `eb terminate`.
    record Terminate(String environment) implements ToOne {}

    /// Starts the application again on all instances, batch by batch if the environment deploys so; only then are
    /// secrets fetched anew.
    record Restart(String environment) implements ToOne {}

    /// `eb logs`: the last lines of every instance's logs.
    record RequestLogs(String environment) implements ToOne {}

    /// `aws ec2 terminate-instances`.
    record TerminateInstance(String environment, String instance) implements ToInstance {}

    /// A fault happens to the instance, and stays until it is healed or the instance goes.
    record Break(String environment, String instance, Fault fault) implements ToInstance {}

    /// All faults of the instance are gone, but that of its machine.
    record Heal(String environment, String instance) implements ToInstance {}

    /// A new value for a secret in AWS Secrets Manager.
    record Rotate(String secret) implements BeanstalkCommand {}

    /// From now on it is sent this many requests.
    record SetLoad(String environment, LoadCurve load) implements ToOne {}
}
