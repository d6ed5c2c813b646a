package naru.simulation.beanstalk;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

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
        return new Configuration(
                next,
                platform,
                loadBalanced,
                instanceType,
                capacity,
                trigger,
                loadBalancer,
                deployment,
                database,
                replacement,
                secrets);
    }

    public Configuration withLoadBalanced(boolean next) {
        return new Configuration(
                tier,
                platform,
                next,
                instanceType,
                capacity,
                trigger,
                loadBalancer,
                deployment,
                database,
                replacement,
                secrets);
    }

    public Configuration withPlatform(String next) {
        return new Configuration(
                tier,
                next,
                loadBalanced,
                instanceType,
                capacity,
                trigger,
                loadBalancer,
                deployment,
                database,
                replacement,
                secrets);
    }

    public Configuration withInstanceType(InstanceType next) {
        return new Configuration(
                tier,
                platform,
                loadBalanced,
                next,
                capacity,
                trigger,
                loadBalancer,
                deployment,
                database,
                replacement,
                secrets);
    }

    public Configuration withCapacity(Capacity next) {
        return new Configuration(
                tier,
                platform,
                loadBalanced,
                instanceType,
                next,
                trigger,
                loadBalancer,
                deployment,
                database,
                replacement,
                secrets);
    }

    public Configuration withTrigger(Trigger next) {
        return new Configuration(
                tier,
                platform,
                loadBalanced,
                instanceType,
                capacity,
                next,
                loadBalancer,
                deployment,
                database,
                replacement,
                secrets);
    }

    public Configuration withLoadBalancer(LoadBalancerSettings next) {
        return new Configuration(
                tier,
                platform,
                loadBalanced,
                instanceType,
                capacity,
                trigger,
                next,
                deployment,
                database,
                replacement,
                secrets);
    }

    public Configuration withDeployment(DeploymentSettings next) {
        return new Configuration(
                tier,
                platform,
                loadBalanced,
                instanceType,
                capacity,
                trigger,
                loadBalancer,
                next,
                database,
                replacement,
                secrets);
    }

    public Configuration withDatabase(Optional<Database> next) {
        return new Configuration(
                tier,
                platform,
                loadBalanced,
                instanceType,
                capacity,
                trigger,
                loadBalancer,
                deployment,
                next,
                replacement,
                secrets);
    }

    public Configuration withReplacement(Replacement next) {
        return new Configuration(
                tier,
                platform,
                loadBalanced,
                instanceType,
                capacity,
                trigger,
                loadBalancer,
                deployment,
                database,
                next,
                secrets);
    }

    public Configuration withSecrets(SortedSet<String> next) {
        return new Configuration(
                tier,
                platform,
                loadBalanced,
                instanceType,
                capacity,
                trigger,
                loadBalancer,
                deployment,
                database,
                replacement,
                next);
    }
}
