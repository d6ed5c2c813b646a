package naru.simulation.beanstalk;

import static naru.simulation.beanstalk.Beanstalks.after;
import static naru.simulation.beanstalk.Beanstalks.changed;
import static naru.simulation.beanstalk.Beanstalks.done;
import static naru.simulation.beanstalk.Beanstalks.instance;
import static naru.simulation.beanstalk.Beanstalks.of;
import static naru.simulation.beanstalk.Beanstalks.running;
import static naru.simulation.beanstalk.Beanstalks.shop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import naru.simulation.beanstalk.BeanstalkCommand.Break;
import naru.simulation.beanstalk.BeanstalkCommand.Upload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// How instances and environments are said to be, by what is wrong with how many of them, and for how long.
class HealthTableTest {

    private static final double EACH = 10;

    @ParameterizedTest
    @CsvFileSource(
            files = "src/test/resources/beanstalk/health.csv",
            numLinesToSkip = 1,
            emptyValue = "",
            nullValues = "-")
    void healthFollowsFromWhatIsWrong(
            String what,
            int instances,
            int impaired,
            int after,
            Status instance,
            String cause,
            Status environment,
            String overall,
            String source) {
        BeanstalkWorld world = after(with(what, running(of(instances), instances * EACH), impaired), after);

        Health first = instance(world, 0).health();
        assertThat(first.status()).as("its instance, %s", source).isEqualTo(instance);
        assertThat(leading(first)).as("its instance, %s", source).isEqualTo(cause);
        Health whole = shop(world).health();
        assertThat(whole.status()).as("its environment, %s", source).isEqualTo(environment);
        assertThat(leading(whole)).as("its environment, %s", source).isEqualTo(overall);
    }

    private static String leading(Health health) {
        return health.causes().isEmpty()
                ? ""
                : health.causes().getFirst().kind().name();
    }

    private static BeanstalkWorld with(String what, BeanstalkWorld start, int impaired) {
        BeanstalkWorld world = start;
        boolean fault =
                Arrays.stream(Fault.values()).anyMatch(each -> each.name().equals(what));
        if (!fault && impaired > 0) {
            world = done(world, new Upload("bad", 1000, Conduct.valueOf(what)));
        }
        for (int i = 0; i < impaired; i++) {
            String id = instance(world, i).id();
            world = fault ? done(world, new Break("shop", id, Fault.valueOf(what))) : bad(world, id);
        }
        return world;
    }

    /// As if nobody had said which version is meant to run.
    private static BeanstalkWorld bad(BeanstalkWorld world, String id) {
        return changed(world, draft -> {
            draft.version = "";
            draft.change(
                    id,
                    it -> it.installed = it.installed.map(found ->
                            new Installed("bad", found.deployment(), found.at(), found.answers(), found.failed())));
        });
    }
}
