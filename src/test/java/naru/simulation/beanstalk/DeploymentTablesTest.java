package naru.simulation.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import naru.simulation.beanstalk.DeploymentRun.Second;
import naru.simulation.beanstalk.Happening.What;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each policy at every second, as the developer guide says it goes.
@Execution(ExecutionMode.CONCURRENT)
class DeploymentTablesTest {

    private static final Set<What> OF_DEPLOYMENTS = EnumSet.range(What.DEPLOYMENT_STARTED, What.DEPLOYMENT_DONE);

    static Stream<DeploymentCase> cases() {
        return DeploymentCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itGoesAsThePageSays(DeploymentCase given) {
        assertThat(given.source()).startsWith("dg/");
        DeploymentRun run = DeploymentRun.of(given);

        assertThat(run.deployment().step()).isEqualTo(Deployment.Step.OVER);
        assertThat(outcome(run.deployment()))
                .isEqualTo(given.expected().get("outcome").asString());
        assertThat(run.deployment().batches().stream().map(it -> it.instances().size()))
                .isEqualTo(given.numbers("batches"));
        given.texts("states")
                .ifPresent(states -> assertThat(run.deployment().batches().stream()
                                .map(it -> it.state().name()))
                        .isEqualTo(states));
        range(run.seconds().stream().map(it -> it.serving().size()).toList(), given.numbers("serving"));
        range(run.seconds().stream().map(Second::machines).toList(), given.numbers("machines"));
        given.texts("mixedIn")
                .ifPresent(steps -> assertThat(
                                run.mixedIn().stream().map(Enum::name).toList())
                        .isEqualTo(steps));
        assertThat(run.seconds().getLast().time().since(run.deployment().began()))
                .isGreaterThanOrEqualTo(given.duration());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsLeftIsWhatThePageSays(DeploymentCase given) {
        DeploymentRun run = DeploymentRun.of(given);

        TreeMap<String, Integer> versions = new TreeMap<>();
        given.expected()
                .get("versions")
                .properties()
                .forEach(it -> versions.put(it.getKey(), it.getValue().asInt()));
        assertThat(run.versions()).isEqualTo(versions);
        assertThat(run.after().inService())
                .hasSize(given.expected().get("inService").asInt());
        assertThat(run.after().state()).isEqualTo(Environment.State.READY);
        assertThat(run.after().version()).isEqualTo(run.deployment().failed() ? "v1" : "v2");
        given.expected("sameInstances")
                .ifPresent(same ->
                        assertThat(ids(run.after()).equals(ids(run.before()))).isEqualTo(same.asBoolean()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theStreamAndTheClientsTellTheSame(DeploymentCase given) {
        DeploymentRun run = DeploymentRun.of(given);

        assertThat(run.happenings().stream()
                        .map(Happening::what)
                        .filter(OF_DEPLOYMENTS::contains)
                        .map(Enum::name))
                .isEqualTo(given.texts("events").orElseThrow());
        given.expected("failures")
                .ifPresent(failures -> assertThat(run.after().tally().failed()
                                        - run.before().tally().failed()
                                > 0)
                        .isEqualTo(failures.asString().equals("some")));
        given.expected("percents").ifPresent(_ -> assertThat(percents(run)).isEqualTo(given.numbers("percents")));
        given.expected("evaluation")
                .ifPresent(seconds -> assertThat(run.seconds().stream()
                                .filter(it -> it.deployment().step() == Deployment.Step.EVALUATING))
                        .hasSize(seconds.asInt()));
    }

    private static void range(List<Integer> values, List<Integer> expected) {
        assertThat(values.stream().min(Integer::compare).orElseThrow()).isEqualTo(expected.getFirst());
        assertThat(values.stream().max(Integer::compare).orElseThrow()).isEqualTo(expected.getLast());
    }

    private static String outcome(Deployment deployment) {
        return deployment.ended().orElseThrow().failure().map(Enum::name).orElse("DONE");
    }

    private static Set<String> ids(Environment environment) {
        TreeSet<String> ids = new TreeSet<>();
        environment.instances().stream().filter(Instance::exists).forEach(it -> ids.add(it.id()));
        return ids;
    }

    /// Of the requests, for the new version, in the order in which it was so while it was under way.
    private static List<Integer> percents(DeploymentRun run) {
        return run.seconds().stream()
                .filter(it -> !it.deployment().failed())
                .map(it -> it.deployment().newVersionPercent())
                .distinct()
                .toList();
    }
}
