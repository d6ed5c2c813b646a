package naru.simulation.beanstalk;

import java.util.Optional;
import java.util.SortedSet;

/// A configuration while something about it changes.
final class ConfigurationDraft {

    Tier tier;
    String platform;
    boolean loadBalanced;
    InstanceType instanceType;
    Capacity capacity;
    Trigger trigger;
    final LoadBalancerSettings loadBalancer;
    DeploymentSettings deployment;
    Optional<Database> database;
    Replacement replacement;
    SortedSet<String> secrets;

    ConfigurationDraft(Configuration of) {
        tier = of.tier();
        platform = of.platform();
        loadBalanced = of.loadBalanced();
        instanceType = of.instanceType();
        capacity = of.capacity();
        trigger = of.trigger();
        loadBalancer = of.loadBalancer();
        deployment = of.deployment();
        database = of.database();
        replacement = of.replacement();
        secrets = of.secrets();
    }

    Configuration configuration() {
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
                secrets);
    }
}
