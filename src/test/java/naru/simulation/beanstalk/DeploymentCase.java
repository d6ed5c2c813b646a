package naru.simulation.beanstalk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A case of the table of deployments, see `src/test/resources/beanstalk/README.md`.
record DeploymentCase(JsonNode json) {

    static Stream<DeploymentCase> all() {
        String path = "/beanstalk/deployments.json";
        try (InputStream in = Objects.requireNonNull(DeploymentCase.class.getResourceAsStream(path), path)) {
            return JsonMapper.shared().readTree(in).valueStream().map(DeploymentCase::new);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String source() {
        return json.get("source").asString();
    }

    int instances() {
        return json.get("instances").asInt();
    }

    Policy policy() {
        return Policy.valueOf(json.get("policy").asString());
    }

    Conduct conduct() {
        return Conduct.valueOf(json.get("conduct").asString());
    }

    Configuration configuration() {
        DeploymentSettings settings = DeploymentSettings.DEFAULT.withPolicy(policy());
        if (json.has("batch")) {
            settings = settings.withBatch(batch(json.get("batch").asString()));
        }
        if (json.path("ignoreHealthCheck").asBoolean(false)) {
            settings = settings.ignoringHealthChecks();
        }
        return Configuration.DEFAULT
                .withTier(Tier.valueOf(json.path("tier").asString("WEB")))
                .withLoadBalanced(json.path("balanced").asBoolean(true))
                .withCapacity(new Capacity(instances(), 2 * instances(), Capacity.DEFAULT.cooldown()))
                .withDeployment(settings);
    }

    private static BatchSize batch(String text) {
        return text.endsWith("%")
                ? new BatchSize.Percentage(Integer.parseInt(text.substring(0, text.length() - 1)))
                : new BatchSize.Fixed(Integer.parseInt(text));
    }

    /// What is done while a batch is in a state.
    Optional<JsonNode> during() {
        return json.optional("during");
    }

    JsonNode expected() {
        return json.get("expected");
    }

    Optional<JsonNode> expected(String name) {
        return expected().optional(name);
    }

    List<Integer> numbers(String name) {
        return expected().get(name).valueStream().map(JsonNode::asInt).toList();
    }

    Optional<List<String>> texts(String name) {
        return expected(name).map(it -> it.valueStream().map(JsonNode::asString).toList());
    }

    /// At least this long.
    Duration duration() {
        return Duration.ofSeconds(expected().path("seconds").asInt(1));
    }

    @Override
    public String toString() {
        return json.get("id").asString();
    }
}
