package naru.simulation.beanstalk;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/// What an environment is to be like. It can be saved under a name and used for another environment.
///
/// @param platform the platform branch, as AWS names it, such as `Node.js 22 on 64bit Amazon Linux 2023`
/// @param loadBalanced false: a single instance with an address of its own, without a load balancer
/// @param replacement how instances are replaced when a change makes that necessary
/// @param secrets the names of those that its instances fetch into environment variables when they start
public record Configuration(
        Tier tier,
        String platform,
        boolean loadBalanced,
        InstanceType instanceType,
        Capacity capacity,
        Trigger trigger,
        LoadBalancerSettings loadBalancer,
        DeploymentSettings deployment,
        Optional<Database> database,
        Replacement replacement,
        SortedSet<String> secrets) {

    public Configuration {
        secrets = Collections.unmodifiableSortedSet(new TreeSet<>(secrets));
    }

    /// A load-balanced web environment with the service's own defaults.
    public static final Configuration DEFAULT = new Configuration(
            Tier.WEB,
            "Node.js 22 on 64bit Amazon Linux 2023",
            true,
            InstanceType.T3_SMALL,
            Capacity.DEFAULT,
            Trigger.DEFAULT,
            LoadBalancerSettings.DEFAULT,
            DeploymentSettings.DEFAULT,
            Optional.empty(),
            Replacement.AT_ONCE,
            new TreeSet<>());

    public Configuration withTier(Tier next) {
        return changed(draft -> draft.tier = next);
    }

    public Configuration withLoadBalanced(boolean next) {
        return changed(draft -> draft.loadBalanced = next);
    }

    public Configuration withPlatform(String next) {
        return changed(draft -> draft.platform = next);
    }

    public Configuration withInstanceType(InstanceType next) {
        return changed(draft -> draft.instanceType = next);
    }

    public Configuration withCapacity(Capacity next) {
        return changed(draft -> draft.capacity = next);
    }

    public Configuration withTrigger(Trigger next) {
        return changed(draft -> draft.trigger = next);
    }

    public Configuration withDeployment(DeploymentSettings next) {
        return changed(draft -> draft.deployment = next);
    }

    public Configuration withDatabase(Optional<Database> next) {
        return changed(draft -> draft.database = next);
    }

    public Configuration withReplacement(Replacement next) {
        return changed(draft -> draft.replacement = next);
    }

    public Configuration withSecrets(SortedSet<String> next) {
        return changed(draft -> draft.secrets = next);
    }

    private Configuration changed(Consumer<ConfigurationDraft> change) {
        ConfigurationDraft draft = new ConfigurationDraft(this);
        change.accept(draft);
        return draft.configuration();
    }
}
