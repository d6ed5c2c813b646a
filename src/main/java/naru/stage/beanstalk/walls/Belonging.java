package naru.stage.beanstalk.walls;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Resource;
import naru.stage.beanstalk.picture.BeanstalkWords;

/// Something that makes up an environment, and what becomes of it on the way to another cloud.
///
/// @param key of its name
record Belonging(String key, Fate fate) {

    enum Fate {
        /// It runs there as it is.
        GOES,
        /// Its meaning can be kept, but has to be written down anew in the other cloud's terms.
        REWRITTEN,
        /// It is a service of AWS: the other cloud has one of its own, or none.
        STAYS
    }

    /// Everything there is of an environment, from its configuration and the resources it has.
    ///
    /// @param docker whether it is built from a Dockerfile; otherwise on the platform of a language
    static List<Belonging> of(Environment environment, boolean docker) {
        Configuration configuration = environment.configuration();
        List<Belonging> all = new ArrayList<>();
        all.add(new Belonging("walls.cloud.code", Fate.GOES));
        all.add(new Belonging(
                docker ? "walls.cloud.dockerfile" : "walls.cloud.platform", docker ? Fate.GOES : Fate.REWRITTEN));
        all.add(new Belonging("walls.cloud.settings", Fate.REWRITTEN));
        all.add(new Belonging("walls.cloud.scaling", Fate.REWRITTEN));
        all.add(new Belonging("walls.cloud.policy", Fate.REWRITTEN));
        if (!configuration.secrets().isEmpty()) {
            all.add(new Belonging("walls.cloud.secrets", Fate.REWRITTEN));
        }
        all.add(new Belonging("walls.cloud.role", Fate.STAYS));
        for (Resource each : environment.resources().keySet()) {
            all.add(new Belonging("resource." + BeanstalkWords.kebab(each), Fate.STAYS));
        }
        return all;
    }

    static long count(List<Belonging> all, Fate fate) {
        return all.stream().filter(each -> each.fate() == fate).count();
    }
}
