package naru.simulation.beanstalk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.traffic.LoadCurve;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A case of the tables of scaling, replacing and provisioning, see `src/test/resources/beanstalk/README.md`.
record LifecycleCase(JsonNode json) {

    static Stream<LifecycleCase> all(String table) {
        String path = "/beanstalk/" + table + ".json";
        try (InputStream in = Objects.requireNonNull(LifecycleCase.class.getResourceAsStream(path), path)) {
            return JsonMapper.shared().readTree(in).valueStream().map(LifecycleCase::new);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String source() {
        return json.get("source").asString();
    }

    Configuration configuration() {
        int instances = json.get("instances").asInt();
        Trigger usual = Trigger.DEFAULT;
        Trigger trigger = new Trigger(
                Trigger.Measure.valueOf(json.path("measure").asString("NETWORK_OUT")),
                Duration.ofSeconds(json.path("period").asInt(300)),
                Duration.ofSeconds(json.path("breach").asInt(300)),
                json.path("upper").asDouble(usual.upper()),
                json.path("lower").asDouble(usual.lower()),
                json.path("step").asInt(1));
        Capacity capacity = new Capacity(
                json.path("min").asInt(instances),
                json.path("max").asInt(instances),
                Duration.ofSeconds(json.path("cooldown").asInt(360)),
                Capacity.HealthCheck.valueOf(json.path("healthCheck").asString("EC2")));
        return Configuration.DEFAULT
                .withTier(Tier.valueOf(json.path("tier").asString("WEB")))
                .withLoadBalanced(json.path("balanced").asBoolean(true))
                .withDatabase(json.optional("database")
                        .map(it -> new Database("db.t3.micro", Database.OnTermination.valueOf(it.asString()))))
                .withTrigger(trigger)
                .withCapacity(capacity);
    }

    /// An environment that has long been running, with as many instances as the case says.
    BeanstalkWorld begin() {
        BeanstalkWorld world =
                Beanstalks.running(configuration(), json.get("load").asDouble());
        int desired = json.path("desired").asInt(json.get("instances").asInt());
        return Beanstalks.changed(world, draft -> {
            draft.group = new AutoScalingGroup(desired, Optional.empty());
            while (Fleet.ofGroup(draft).size() < desired) {
                Fleet.settled(draft, "v1");
            }
        });
    }

    int until() {
        return json.get("until").asInt();
    }

    /// What somebody does, or what happens to the first instance, in this second.
    Stream<BeanstalkCommand> deeds(int second, Environment shop) {
        String first = shop.instances().getFirst().id();
        return json.path("deeds")
                .valueStream()
                .filter(it -> it.get(0).asInt() == second)
                .map(it -> switch (it.get(1).asString()) {
                    case "load" ->
                        new BeanstalkCommand.SetLoad(
                                "shop", LoadCurve.constant(it.get(2).asDouble()));
                    case "scale" -> new BeanstalkCommand.Scale("shop", it.get(2).asInt());
                    case "break" ->
                        new BeanstalkCommand.Break(
                                "shop", first, Fault.valueOf(it.get(2).asString()));
                    case "terminate" -> new BeanstalkCommand.TerminateInstance("shop", first);
                    default -> throw new IllegalArgumentException(it.toString());
                });
    }

    JsonNode expected() {
        return json.get("expected");
    }

    List<String> texts(String name) {
        return expected().get(name).valueStream().map(JsonNode::asString).toList();
    }

    List<Integer> numbers(String name) {
        return expected().get(name).valueStream().map(JsonNode::asInt).toList();
    }

    /// At which second it became how many.
    List<List<Integer>> changes(String name) {
        return expected()
                .get(name)
                .valueStream()
                .map(it -> it.valueStream().map(JsonNode::asInt).toList())
                .toList();
    }

    @Override
    public String toString() {
        return json.get("id").asString();
    }
}
