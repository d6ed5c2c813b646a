package naru.simulation.beanstalk;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.beanstalk.Deployment.Failure;
import naru.simulation.beanstalk.Deployment.Step;
import naru.simulation.beanstalk.Environment.State;
import naru.simulation.beanstalk.Happening.Severity;
import naru.simulation.beanstalk.Happening.What;

/// A deployment begins, goes its way, and ends.
///
/// Source: dg/using-features.rolling-version-deploy.
final class Deploying {

    private Deploying() {}

    /// The first deployment, which comes with the environment itself, is left to [Provisioning].
    static void play(Draft draft) {
        Optional<Deployment> last =
                draft.deployment.filter(it -> it.step() != Step.OVER && draft.state == State.UPDATING);
        last.ifPresent(it -> draft.deployment = Optional.of(play(draft, it)));
    }

    private static Deployment play(Draft draft, Deployment deployment) {
        if (deployment.step() == Step.CLEANING) {
            return clean(draft, deployment);
        }
        Course course = Course.of(deployment.policy());
        Deployment next = course.step(draft, deployment);
        if (next.failed()) {
            return course.giveUp(draft, next);
        }
        boolean passed = next.step() == Step.REPLACING || next.step() == Step.CLEANING;
        if (passed && !next.restart()) {
            draft.version = next.version();
            draft.expected = next.id();
        }
        return next;
    }

    /// Waits for those that go, and for what is still being done on the others.
    private static Deployment clean(Draft draft, Deployment deployment) {
        boolean busy = draft.instances().stream()
                .anyMatch(each -> each.lifecycle() == Instance.Lifecycle.TERMINATING
                        || each.operation()
                                .filter(it -> it.deployment() == deployment.id() && !each.has(Fault.HARDWARE))
                                .isPresent());
        if (busy) {
            return deployment;
        }
        if (deployment.ended().flatMap(Deployment.Ended::failure).equals(Optional.of(Failure.ABORTED))) {
            back(draft, deployment);
        }
        return over(draft, deployment);
    }

    /// Whoever was taken out of the load balancer for a deployment that was called off comes back.
    private static void back(Draft draft, Deployment deployment) {
        for (Batch batch : deployment.batches()) {
            Batches.there(draft, batch).forEach(each -> Fleet.register(draft, each.id()));
        }
    }

    private static Deployment over(Draft draft, Deployment deployment) {
        draft.enter(State.READY);
        Deployment last = deployment.in(Step.OVER, draft.now());
        if (deployment.failed()) {
            draft.say(Severity.ERROR, What.DEPLOYMENT_FAILED, values(deployment));
            return last;
        }
        draft.say(
                Severity.INFO,
                deployment.restart() ? What.APPLICATION_RESTARTED : What.DEPLOYMENT_DONE,
                values(deployment));
        return last.ended(draft.now(), Optional.empty());
    }

    /// `eb deploy`: refused unless the environment is ready and the version has been uploaded.
    static boolean deploy(Draft draft, String version) {
        if (draft.state != State.READY || !draft.world().versions().containsKey(version)) {
            return false;
        }
        draft.deployments++;
        begin(draft, blank(draft, version, policy(draft.configuration), false));
        return true;
    }

    /// Starts the application again.
    static boolean restart(Draft draft) {
        if (draft.state != State.READY) {
            return false;
        }
        begin(draft, blank(draft, draft.version, policy(draft.configuration).ofRestart(), true));
        return true;
    }

    private static void begin(Draft draft, Deployment deployment) {
        draft.enter(State.UPDATING);
        if (!deployment.restart()) {
            draft.done(What.DEPLOYMENT_STARTED, values(deployment));
        }
        List<String> instances = draft.instances().stream()
                .filter(each -> each.exists() && each.operation().isEmpty())
                .filter(each -> !deployment.restart() || each.installed().isPresent())
                .map(Instance::id)
                .toList();
        draft.deployment = Optional.of(Course.of(deployment.policy()).begin(draft, deployment, instances));
    }

    /// `eb abort`: a deployment simply stops, and leaves some instances with the new version and others with the
    /// old one; a second group goes. What is being installed just now is installed to its end, which is assumed.
    /// Refused while it cleans up. Source: dg/using-features.rollingupdates.cancel.
    static boolean abort(Draft draft) {
        Optional<Deployment> current = draft.deployment.filter(it -> it.underWay()
                && draft.state == State.UPDATING
                && it.step() != Step.CLEANING
                && it.step() != Step.REPLACING);
        current.ifPresent(it -> {
            draft.done(What.DEPLOYMENT_ABORTED, values(it));
            Deployment aborted = it.ended(draft.now(), Optional.of(Failure.ABORTED));
            draft.deployment = Optional.of(Course.of(it.policy()).giveUp(draft, aborted));
        });
        return current.isPresent();
    }

    private static Deployment blank(Draft draft, String version, Policy policy, boolean restart) {
        return new Deployment(
                draft.deployments,
                version,
                draft.version,
                policy,
                draft.now(),
                Step.LAUNCHING,
                draft.now(),
                List.of(),
                100,
                restart,
                Optional.empty());
    }

    /// Without a load balancer there are only two ways. Source: dg/using-features.deploy-existing-version,
    /// "Supported deployment policies"; a worker environment has nothing whose traffic could be split.
    static Policy policy(Configuration configuration) {
        Policy wished = configuration.deployment().policy();
        return switch (wished) {
            case ALL_AT_ONCE, IMMUTABLE -> wished;
            case ROLLING, ROLLING_WITH_ADDITIONAL_BATCH -> configuration.loadBalanced() ? wished : Policy.ALL_AT_ONCE;
            case TRAFFIC_SPLITTING ->
                configuration.loadBalanced() && configuration.tier() == Tier.WEB ? wished : Policy.ALL_AT_ONCE;
        };
    }

    private static SortedMap<String, String> values(Deployment deployment) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("version", deployment.version());
        values.put("policy", deployment.policy().name());
        deployment.ended().flatMap(Deployment.Ended::failure).ifPresent(it -> values.put("failure", it.name()));
        return values;
    }
}
