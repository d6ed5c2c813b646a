package naru.simulation.beanstalk.cluster;

import java.util.List;
import java.util.Optional;
import naru.simulation.beanstalk.cluster.ClusterCommand.Setting;

/// The options of a cluster environment: twelve namespaces, all below one; of their options Naru plays the bounds of
/// the number of replicas.
///
/// Source: dg/command-options-general-eks.
public final class Options {

    private static final String OURS = "aws:elasticbeanstalk:eks";

    public static final String AUTOSCALING = OURS + ":environment:autoscaling";
    public static final String MIN_REPLICA = "min-replica";
    public static final String MAX_REPLICA = "max-replica";

    private Options() {}

    static Optional<Refusal> refusal(List<Setting> settings) {
        if (settings.stream().anyMatch(setting -> !isOurs(setting.namespace()))) {
            return Optional.of(Refusal.CLASSIC_NAMESPACE);
        }
        return settings.stream().allMatch(Options::isPlayed) ? Optional.empty() : Optional.of(Refusal.UNKNOWN_OPTION);
    }

    private static boolean isOurs(String namespace) {
        return namespace.equals(OURS) || namespace.startsWith(OURS + ":");
    }

    private static boolean isPlayed(Setting setting) {
        return setting.namespace().equals(AUTOSCALING)
                && (setting.name().equals(MIN_REPLICA) || setting.name().equals(MAX_REPLICA));
    }

    static ClusterEnvironment apply(ClusterEnvironment environment, List<Setting> settings) {
        ClusterEnvironment next = environment;
        for (Setting setting : settings) {
            next = setting.name().equals(MIN_REPLICA)
                    ? next.withReplicas(setting.value(), next.maxReplica())
                    : next.withReplicas(next.minReplica(), setting.value());
        }
        return next;
    }

    static boolean hasSoundBounds(ClusterEnvironment environment) {
        return environment.minReplica() >= 1 && environment.maxReplica() >= environment.minReplica();
    }
}
