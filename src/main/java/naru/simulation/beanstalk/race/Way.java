package naru.simulation.beanstalk.race;

import java.util.Locale;
import java.util.Optional;
import naru.simulation.beanstalk.Policy;

/// A way to bring a version to those who use an application: an environment's deployment policies, and a second
/// environment that takes over the first one's address.
///
/// Source: dg/using-features.rolling-version-deploy; dg/using-features.CNAMESwap.
public enum Way {
    ALL_AT_ONCE(Policy.ALL_AT_ONCE),
    ROLLING(Policy.ROLLING),
    ROLLING_WITH_ADDITIONAL_BATCH(Policy.ROLLING_WITH_ADDITIONAL_BATCH),
    IMMUTABLE(Policy.IMMUTABLE),
    TRAFFIC_SPLITTING(Policy.TRAFFIC_SPLITTING),
    BLUE_GREEN();

    private static final String FOR = "-for-";

    private final Optional<Policy> policy;

    Way() {
        policy = Optional.empty();
    }

    Way(Policy policy) {
        this.policy = Optional.of(policy);
    }

    /// By which its environment takes a version; empty: its environment is not deployed to.
    Optional<Policy> policy() {
        return policy;
    }

    /// What its first environment is called, and the address that is kept.
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the environment is called that is created for a version.
    String second(String version) {
        return address() + FOR + version;
    }

    boolean owns(String environment) {
        return environment.equals(address()) || environment.startsWith(address() + FOR);
    }
}
