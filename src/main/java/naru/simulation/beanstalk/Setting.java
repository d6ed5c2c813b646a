package naru.simulation.beanstalk;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// What can be changed about an environment that is there, as its events name it.
public enum Setting {
    INSTANCE_TYPE(Configuration::instanceType),
    CAPACITY(Configuration::capacity),
    TRIGGER(Configuration::trigger),
    LOAD_BALANCER(Configuration::loadBalancer),
    DEPLOYMENT(Configuration::deployment),
    DATABASE(Configuration::database),
    REPLACEMENT(Configuration::replacement),
    SECRETS(Configuration::secrets);

    private final Function<Configuration, Object> of;

    Setting(Function<Configuration, Object> of) {
        this.of = of;
    }

    /// Those in which two configurations differ.
    static List<Setting> changed(Configuration before, Configuration after) {
        return Arrays.stream(values())
                .filter(each -> !each.of.apply(before).equals(each.of.apply(after)))
                .toList();
    }
}
