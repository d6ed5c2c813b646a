package naru.simulation.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import naru.simulation.beanstalk.Deployment.Step;

/// What is true of deployments at every second, whatever is done.
final class DeploymentInvariants {

    private static final Set<Policy> SECOND_GROUP = EnumSet.of(Policy.IMMUTABLE, Policy.TRAFFIC_SPLITTING);

    private DeploymentInvariants() {}

    static void check(Environment environment) {
        instances(environment);
        Optional<Deployment> deployment = environment.deployment();
        boolean busy = deployment.filter(it -> it.step() != Step.OVER).isPresent()
                || environment.update().isPresent();
        assertThat(environment.state() == Environment.State.READY).isEqualTo(!busy);
        deployment.ifPresent(it -> check(environment, it));
    }

    private static void instances(Environment environment) {
        TreeSet<String> ids = new TreeSet<>();
        for (Instance each : environment.instances()) {
            assertThat(ids.add(each.id())).isTrue();
            if (each.operation().isPresent()) {
                assertThat(each.exists()).isTrue();
            }
            if (each.target().registered()) {
                assertThat(each.lifecycle()).isEqualTo(Instance.Lifecycle.RUNNING);
            }
        }
    }

    private static void check(Environment environment, Deployment deployment) {
        assertThat(deployment.id()).isEqualTo(environment.deployments());
        inOrder(deployment.batches());
        for (Batch batch : deployment.batches()) {
            for (Instance each : of(environment, batch)) {
                check(deployment, batch, each);
            }
        }
        if (deployment.policy() != Policy.TRAFFIC_SPLITTING) {
            assertThat(deployment.newVersionPercent()).isEqualTo(100);
        }
        boolean second = SECOND_GROUP.contains(deployment.policy()) && deployment.underWay();
        if (!second) {
            assertThat(environment.instances().stream().filter(it -> it.temporary() && it.exists()))
                    .isEmpty();
        }
    }

    /// None begins before the one before it is done.
    private static void inOrder(List<Batch> batches) {
        List<Batch.State> after = batches.stream()
                .map(Batch::state)
                .dropWhile(it -> it == Batch.State.DONE)
                .skip(1)
                .toList();
        assertThat(after).allMatch(it -> it == Batch.State.WAITING);
    }

    private static List<Instance> of(Environment environment, Batch batch) {
        return environment.instances().stream()
                .filter(it -> it.exists() && batch.instances().contains(it.id()))
                .toList();
    }

    private static void check(Deployment deployment, Batch batch, Instance instance) {
        boolean touched = instance.installed()
                        .filter(it -> it.deployment() == deployment.id())
                        .isPresent()
                || instance.operation()
                        .filter(it -> it.deployment() == deployment.id())
                        .isPresent();
        if (batch.state() == Batch.State.WAITING && !deployment.restart()) {
            assertThat(touched).isFalse();
        }
        if (batch.state() == Batch.State.DONE && !deployment.restart()) {
            assertThat(touched).isTrue();
        }
        if (batch.state() == Batch.State.DRAINING) {
            assertThat(instance.target().registered()).isFalse();
        }
    }

    /// From one second to the next.
    static void check(Environment before, Environment after) {
        assertThat(after.deployments()).isGreaterThanOrEqualTo(before.deployments());
        if (before.deployment().filter(Deployment::underWay).isPresent()) {
            after.deployment().filter(it -> it.step() == Step.OVER).ifPresent(it -> ended(before, after, it));
        }
    }

    /// A failed one changes nothing of what is expected; after one that succeeded there is nothing else.
    private static void ended(Environment before, Environment after, Deployment deployment) {
        if (deployment.failed()) {
            assertThat(after.version()).isEqualTo(before.version());
            return;
        }
        assertThat(after.version()).isEqualTo(deployment.version());
        assertThat(after.instances().stream()
                        .filter(Instance::exists)
                        .filter(it -> it.operation().isEmpty() && !it.version().isEmpty())
                        .map(Instance::version))
                .allMatch(deployment.version()::equals);
    }
}
