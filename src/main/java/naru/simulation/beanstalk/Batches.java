package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.beanstalk.Deployment.Failure;
import naru.simulation.beanstalk.Happening.Severity;
import naru.simulation.beanstalk.Happening.What;
import naru.simulation.kernel.SimTime;

/// Batches get the new version one after the other; none begins before the one before is healthy.
///
/// Source: dg/using-features.rolling-version-deploy, "How rolling deployments work".
final class Batches {

    private Batches() {}

    /// Parts the instances in batches; the last may be smaller.
    static List<Batch> of(List<String> instances, int size, int firstNumber, SimTime now) {
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < instances.size(); from += size) {
            List<String> part = instances.subList(from, Math.min(from + size, instances.size()));
            batches.add(Batch.waiting(firstNumber + batches.size(), part, now));
        }
        return batches;
    }

    /// The batch whose turn it is goes on by a second.
    ///
    /// @param detach whether a batch is taken out of the load balancer first
    static Deployment play(Draft draft, Deployment deployment, boolean detach) {
        Optional<Batch> turn =
                deployment.batches().stream().filter(each -> !each.done()).findFirst();
        return turn.map(batch -> play(draft, deployment, batch, detach)).orElse(deployment);
    }

    private static Deployment play(Draft draft, Deployment deployment, Batch batch, boolean detach) {
        return switch (batch.state()) {
            case WAITING -> begin(draft, deployment, batch, detach);
            case DRAINING -> drained(draft, batch) ? install(draft, deployment, batch) : deployment;
            case LAUNCHING, INSTALLING -> await(draft, deployment, batch);
            case CHECKING -> check(draft, deployment, batch);
            case DONE, FAILED -> deployment;
        };
    }

    private static Deployment begin(Draft draft, Deployment deployment, Batch batch, boolean detach) {
        if (numbered(deployment)) {
            draft.say(Severity.INFO, What.BATCH_STARTED, numbers(deployment, batch));
        }
        if (!detach) {
            return install(draft, deployment, batch);
        }
        there(draft, batch).forEach(each -> Fleet.drain(draft, each.id()));
        return deployment.with(batch.in(Batch.State.DRAINING, draft.now()));
    }

    /// Nobody is left of those that were launched for the deployment: nothing shows that the version works. That it
    /// fails then is assumed.
    private static boolean isLost(Deployment deployment, Batch batch, List<Instance> there) {
        boolean launched = batch.additional()
                || deployment.policy() == Policy.IMMUTABLE
                || deployment.policy() == Policy.TRAFFIC_SPLITTING;
        return launched && there.isEmpty();
    }

    private static boolean numbered(Deployment deployment) {
        return deployment.batches().size() > 1 && deployment.policy() != Policy.IMMUTABLE;
    }

    private static boolean drained(Draft draft, Batch batch) {
        return there(draft, batch).stream().allMatch(each -> each.target().state() == Target.State.NOT_REGISTERED);
    }

    private static Deployment install(Draft draft, Deployment deployment, Batch batch) {
        for (Instance each : there(draft, batch)) {
            if (deployment.restart()) {
                Fleet.restart(draft, each.id());
            } else {
                Fleet.install(draft, each.id(), deployment.version(), deployment.id());
            }
        }
        return deployment.with(batch.in(Batch.State.INSTALLING, draft.now()));
    }

    private static Deployment await(Draft draft, Deployment deployment, Batch batch) {
        List<Instance> there = there(draft, batch);
        if (there.stream().anyMatch(each -> each.operation().isPresent())) {
            return late(draft, batch) ? timedOut(draft, deployment, batch) : deployment;
        }
        List<Instance> failed =
                there.stream().filter(each -> !runs(each, deployment)).toList();
        if (!failed.isEmpty() || isLost(deployment, batch, there)) {
            draft.say(Severity.ERROR, What.COMMAND_FAILED, failures(failed, there.size()));
            return failed(draft, deployment, batch, Failure.COMMAND_FAILED);
        }
        there.forEach(each -> Fleet.register(draft, each.id()));
        return deployment.with(batch.in(Batch.State.CHECKING, draft.now()));
    }

    private static Deployment check(Draft draft, Deployment deployment, Batch batch) {
        List<Instance> there = there(draft, batch);
        if (isLost(deployment, batch, there)) {
            return timedOut(draft, deployment, batch);
        }
        boolean healthy = there.stream().allMatch(each -> passes(draft, each));
        boolean late = late(draft, batch);
        if (!healthy && !late) {
            return deployment;
        }
        if (!healthy && !draft.configuration.deployment().ignoreHealthCheck()) {
            return timedOut(draft, deployment, batch);
        }
        if (numbered(deployment)) {
            draft.say(Severity.INFO, What.BATCH_DONE, numbers(deployment, batch));
        }
        return deployment.with(batch.in(Batch.State.DONE, draft.now()));
    }

    /// Twelve health checks in a row for an instance of a web environment, eighteen for one of a worker
    /// environment: two minutes, or three.
    static boolean passes(Draft draft, Instance instance) {
        int needed = switch (draft.configuration.tier()) {
            case WEB -> 12;
            case WORKER -> 18;
        };
        return instance.goodChecks() >= needed;
    }

    private static Deployment timedOut(Draft draft, Deployment deployment, Batch batch) {
        List<Instance> there = there(draft, batch);
        List<Instance> late =
                there.stream().filter(each -> !passes(draft, each)).toList();
        SortedMap<String, String> values = failures(late, there.size());
        values.put(
                "seconds",
                Long.toString(
                        draft.configuration.deployment().effectiveTimeout().toSeconds()));
        draft.say(Severity.ERROR, What.TIMED_OUT, values);
        return failed(draft, deployment, batch, Failure.TIMED_OUT);
    }

    private static Deployment failed(Draft draft, Deployment deployment, Batch batch, Failure failure) {
        return deployment.with(batch.in(Batch.State.FAILED, draft.now())).ended(draft.now(), Optional.of(failure));
    }

    private static boolean late(Draft draft, Batch batch) {
        return draft.now()
                        .since(batch.began())
                        .compareTo(draft.configuration.deployment().effectiveTimeout())
                >= 0;
    }

    private static boolean runs(Instance instance, Deployment deployment) {
        return instance.installed()
                .filter(it -> deployment.restart() || (it.deployment() == deployment.id() && !it.failed()))
                .isPresent();
    }

    /// Its instances that are still there: who goes meanwhile is not waited for.
    static List<Instance> there(Draft draft, Batch batch) {
        return draft.instances().stream()
                .filter(each -> each.exists() && batch.instances().contains(each.id()))
                .toList();
    }

    private static SortedMap<String, String> numbers(Deployment deployment, Batch batch) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("version", deployment.version());
        values.put("batch", Integer.toString(batch.number()));
        values.put("of", Integer.toString(deployment.batches().size()));
        values.put("count", Integer.toString(batch.instances().size()));
        return values;
    }

    private static SortedMap<String, String> failures(List<Instance> failed, int of) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put(
                "instance", String.join(", ", failed.stream().map(Instance::id).toList()));
        values.put("count", Integer.toString(failed.size()));
        values.put("of", Integer.toString(of));
        return values;
    }
}
