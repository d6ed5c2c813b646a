package naru.simulation.beanstalk.cluster;

import java.util.List;
import naru.simulation.Command;

/// What a person can ask of Beanstalk Cluster, and what a person may try beside it.
public sealed interface ClusterCommand {

    record Create(ClusterEnvironment environment) implements ClusterCommand {}

    /// `eb deploy`: the replicas run another image from now on.
    record Deploy(String environment, String image) implements ClusterCommand {}

    /// `update-environment --option-settings`.
    record Configure(String environment, List<Setting> settings) implements ClusterCommand {
        public Configure {
            settings = List.copyOf(settings);
        }
    }

    /// `swap-environment-cnames`.
    record Swap(String environment, String other) implements ClusterCommand {}

    record Terminate(String environment) implements ClusterCommand {}

    /// Somebody goes round the service and changes the cluster with kubectl.
    record ChangeDirectly(String environment, Command command) implements ClusterCommand {}

    /// Something of Kubernetes' own is wished for: there is no option for it.
    record Wish(String environment, Beyond what) implements ClusterCommand {}

    /// An option, by its namespace and name.
    record Setting(String namespace, String name, int value) {}

    /// What the mode leaves out.
    enum Beyond {
        PERSISTENT_VOLUME,
        STATEFUL_SET,
        JOB,
        CUSTOM_RESOURCE
    }
}
