package naru.stage.beanstalk.failing;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Happening;
import naru.simulation.beanstalk.Happening.What;
import naru.simulation.beanstalk.Instance;
import naru.simulation.beanstalk.Logs;
import naru.simulation.beanstalk.Status;
import naru.simulation.kernel.SimTime;

/// How far the search for the cause has come, read from the world alone.
///
/// @param since what has happened since the broken version was first deployed, in order
record Inquiry(BeanstalkWorld world, Environment environment, List<Happening> since) {

    private static final Set<What> LANDMARKS =
            EnumSet.of(What.DEPLOYMENT_FAILED, What.DEPLOYMENT_DONE, What.HEALTH_CHANGED);

    private static final Set<What> TAKEN_AWAY = EnumSet.of(What.NEW_INSTANCES_TERMINATED, What.INSTANCE_TERMINATED);

    enum Stage {
        BEFORE,
        DEPLOYING,
        /// Nothing is being done, and something is wrong.
        FAILED,
        /// Nothing is wrong any more, but health has not come round yet.
        RECOVERING,
        WELL
    }

    enum Evidence {
        NONE,
        /// Asked for, and not there yet.
        ASKED,
        /// It names the cause.
        TELLS,
        /// It is there and says nothing of the cause.
        SILENT,
        /// It was there, or could have been.
        GONE
    }

    Inquiry {
        since = List.copyOf(since);
    }

    static Inquiry of(BeanstalkWorld world) {
        List<Happening> all = world.happenings();
        int begun = 0;
        while (begun < all.size() && all.get(begun).what() != What.DEPLOYMENT_STARTED) {
            begun++;
        }
        Environment shop = world.environment(Case.ENVIRONMENT).orElseThrow();
        return new Inquiry(world, shop, all.subList(begun, all.size()));
    }

    Stage stage() {
        if (since.isEmpty()) {
            return Stage.BEFORE;
        }
        if (environment.state() != Environment.State.READY) {
            return Stage.DEPLOYING;
        }
        if (!suspects().isEmpty()) {
            return Stage.FAILED;
        }
        return well() ? Stage.WELL : Stage.RECOVERING;
    }

    private boolean well() {
        List<Instance> there = instances();
        Status status = environment.health().status();
        return there.size() == Case.INSTANCES
                && there.stream().allMatch(each -> each.version().equals(environment.version()))
                && status.colour() == Status.Colour.GREEN;
    }

    List<Instance> instances() {
        return environment.instances().stream().filter(Instance::exists).toList();
    }

    /// Instances on whose disks the cause is written: those of the broken version, and those it could not be
    /// installed on.
    List<Instance> suspects() {
        return instances().stream()
                .filter(each -> each.operation().isEmpty() && each.lifecycle() == Instance.Lifecycle.RUNNING)
                .filter(each -> each.installed()
                        .map(it -> it.failed() || world.conduct(it.version()) != Conduct.WORKS)
                        .orElse(true))
                .toList();
    }

    /// Of the four, how many run a version.
    long running(String version) {
        return instances().stream()
                .filter(each -> each.version().equals(version))
                .count();
    }

    Optional<Deployment> deployment() {
        return environment.deployment().filter(each -> !since.isEmpty());
    }

    /// What the log says, as far as it has been fetched.
    Evidence log() {
        Optional<Logs> logs = environment.logs();
        if (logs.isEmpty()) {
            return count(What.LOGS_READY) > 0 ? Evidence.GONE : Evidence.NONE;
        }
        if (logs.get().ready().isEmpty()) {
            return Evidence.ASKED;
        }
        return told().isPresent() ? Evidence.TELLS : Evidence.SILENT;
    }

    /// The instance whose log names the cause.
    Optional<String> told() {
        return environment
                .logs()
                .flatMap(logs -> logs.lines().entrySet().stream()
                        .filter(each -> each.getValue().stream().anyMatch(Bug::isTold))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    /// What the instances themselves still hold.
    Evidence disk() {
        if (!suspects().isEmpty()) {
            return Evidence.TELLS;
        }
        return since.stream().anyMatch(each -> TAKEN_AWAY.contains(each.what())) ? Evidence.GONE : Evidence.NONE;
    }

    /// How often a person had to do something.
    long steps() {
        return since.stream().filter(Happening::person).count();
    }

    long count(What what) {
        return since.stream().filter(each -> each.what() == what).count();
    }

    /// From the first deployment until now; until all was well, once it is.
    Duration taken() {
        if (since.isEmpty()) {
            return Duration.ZERO;
        }
        SimTime end = stage() != Stage.WELL
                ? world.time()
                : since.stream()
                        .filter(each -> LANDMARKS.contains(each.what()))
                        .map(Happening::time)
                        .reduce((_, last) -> last)
                        .orElse(world.time());
        return end.since(since.getFirst().time());
    }
}
