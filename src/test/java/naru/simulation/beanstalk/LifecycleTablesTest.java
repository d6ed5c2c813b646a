package naru.simulation.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import naru.simulation.beanstalk.BeanstalkCommand.Create;
import naru.simulation.beanstalk.BeanstalkCommand.Terminate;
import naru.simulation.beanstalk.BeanstalkCommand.Upload;
import naru.simulation.beanstalk.Happening.What;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Groups that grow, shrink and replace, and environments that are made and unmade, at every second as the
/// documentation says.
@Execution(ExecutionMode.CONCURRENT)
class LifecycleTablesTest {

    static Stream<LifecycleCase> scaling() {
        return LifecycleCase.all("scaling");
    }

    static Stream<LifecycleCase> replacing() {
        return LifecycleCase.all("replacing");
    }

    static Stream<LifecycleCase> provisioning() {
        return LifecycleCase.all("provisioning");
    }

    @ParameterizedTest
    @MethodSource("scaling")
    void aGroupIsAsLargeAsItsTriggerSays(LifecycleCase given) {
        List<BeanstalkWorld> seconds = play(given);

        assertThat(changes(seconds, it -> it.group().desired())).isEqualTo(given.changes("desired"));
        for (BeanstalkWorld each : seconds) {
            Environment shop = Beanstalks.shop(each);
            assertThat(existing(shop))
                    .as("machines at %s", each.time())
                    .isEqualTo(shop.group().desired());
        }
    }

    @ParameterizedTest
    @MethodSource("replacing")
    void aGroupReplacesWhatItsHealthChecksFindUnwell(LifecycleCase given) {
        List<BeanstalkWorld> seconds = play(given);

        assertThat(changes(seconds, LifecycleTablesTest::existing)).isEqualTo(given.changes("machines"));
        assertThat(seconds.getLast().happenings().stream()
                        .filter(it -> it.what() == What.INSTANCE_REPLACED)
                        .map(it -> (int) it.time().seconds()))
                .isEqualTo(given.numbers("replaced"));
        if (given.expected().has("served")) {
            List<List<Integer>> expected = given.changes("served");
            assertThat(changes(seconds, it -> it.inService().size()).subList(0, expected.size()))
                    .isEqualTo(expected);
        }
        if (!given.numbers("replaced").isEmpty()) {
            assertThat(Beanstalks.shop(seconds.getLast()).inService())
                    .hasSize(given.configuration().capacity().min());
        }
    }

    @ParameterizedTest
    @MethodSource("provisioning")
    void resourcesAreMadeInOrderAndGoInReverse(LifecycleCase given) {
        BeanstalkWorld uploaded = Beanstalks.done(BeanstalkStart.empty(1), new Upload("v1", 8_000_000, Conduct.WORKS));
        BeanstalkWorld made =
                Beanstalks.after(Beanstalks.done(uploaded, new Create("shop", given.configuration(), "v1")), 1200);

        assertThat(resources(made, What.RESOURCE_CREATED)).isEqualTo(given.texts("created"));
        int ready = (int) Beanstalks.shop(made).stateSince().seconds();
        List<Integer> between = given.numbers("between");
        assertThat(ready).isBetween(between.getFirst(), between.getLast());
        assertThat(Beanstalks.shop(made).state()).isEqualTo(Environment.State.READY);
        assertThat(Beanstalks.shop(made).version()).isEqualTo("v1");

        BeanstalkWorld gone = Beanstalks.after(Beanstalks.done(made, new Terminate("shop")), 600);
        assertThat(resources(gone, What.RESOURCE_DELETED)).isEqualTo(given.texts("deleted"));
        assertThat(Beanstalks.shop(gone).resources().keySet().stream().map(Enum::name))
                .isEqualTo(given.texts("left"));
        assertThat(Beanstalks.shop(gone).state()).isEqualTo(Environment.State.TERMINATED);
        assertThat(Beanstalks.shop(gone).instances()).isEmpty();
    }

    private static List<String> resources(BeanstalkWorld world, What what) {
        return world.happenings().stream()
                .filter(it -> it.what() == what)
                .map(it -> it.values().get("resource"))
                .toList();
    }

    /// The world at every second, after what was done in it.
    private static List<BeanstalkWorld> play(LifecycleCase given) {
        assertThat(given.source()).isNotBlank();
        List<BeanstalkWorld> seconds = new ArrayList<>();
        BeanstalkWorld world = given.begin();
        seconds.add(world);
        for (int second = 1; second <= given.until(); second++) {
            world = Beanstalks.after(world, 1);
            for (BeanstalkCommand each :
                    given.deeds(second, Beanstalks.shop(world)).toList()) {
                world = Beanstalks.done(world, each);
            }
            seconds.add(world);
        }
        return seconds;
    }

    private static int existing(Environment shop) {
        return (int) shop.instances().stream().filter(Instance::exists).count();
    }

    private static List<List<Integer>> changes(List<BeanstalkWorld> seconds, ToIntFunction<Environment> of) {
        List<List<Integer>> changes = new ArrayList<>();
        for (int second = 0; second < seconds.size(); second++) {
            int now = of.applyAsInt(Beanstalks.shop(seconds.get(second)));
            if (changes.isEmpty() || changes.getLast().getLast() != now) {
                changes.add(List.of(second, now));
            }
        }
        return changes;
    }
}
