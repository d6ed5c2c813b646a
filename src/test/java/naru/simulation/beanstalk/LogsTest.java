package naru.simulation.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naru.simulation.beanstalk.BeanstalkCommand.Deploy;
import naru.simulation.beanstalk.BeanstalkCommand.RequestLogs;
import naru.simulation.beanstalk.BeanstalkCommand.TerminateInstance;
import naru.simulation.beanstalk.BeanstalkCommand.Upload;
import naru.simulation.beanstalk.Logs.Kind;
import naru.simulation.beanstalk.Logs.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Source: dg/using-features.logging.
class LogsTest {

    @ParameterizedTest
    @CsvSource({
        "FAILS_TO_INSTALL, INSTALL_FAILED, /var/log/eb-engine.log",
        "CRASHES, EXITED, /var/log/web.stdout.log",
        "FAILS_HEALTH_CHECK, HEALTH_CHECK_FAILED, /var/log/nginx/access.log",
        "FAILS_REQUESTS, REQUEST_FAILED, /var/log/nginx/access.log"
    })
    void theLogsSayWhyAVersionDoesNotWork(Conduct conduct, Kind kind, String file) {
        BeanstalkWorld world = Beanstalks.running(Beanstalks.of(2), 10);
        world = Beanstalks.done(world, new Upload("v2", 1, conduct));
        world = Beanstalks.after(Beanstalks.done(world, new Deploy("shop", "v2")), 300);

        BeanstalkWorld asked = Beanstalks.done(world, new RequestLogs("shop"));
        assertThat(logs(asked).ready()).isEmpty();
        Logs logs = logs(Beanstalks.after(asked, 20));

        assertThat(logs.lines()).hasSize(2);
        for (List<Line> lines : logs.lines().values()) {
            assertThat(lines).isSortedAccordingTo((one, other) -> one.time().compareTo(other.time()));
            assertThat(lines).anySatisfy(line -> {
                assertThat(line.kind()).isEqualTo(kind);
                assertThat(line.file()).isEqualTo(file);
                assertThat(line.values()).containsEntry("version", "v2");
            });
        }
    }

    @Test
    void whoIsGoneOrDeadSendsNone() {
        BeanstalkWorld world = Beanstalks.after(Beanstalks.running(Beanstalks.of(3), 10), 10);
        world = Beanstalks.broken(world, Fault.HARDWARE);
        world = Beanstalks.done(
                world,
                new TerminateInstance("shop", Beanstalks.instance(world, 1).id()));

        Logs logs = logs(Beanstalks.after(Beanstalks.done(world, new RequestLogs("shop")), 20));

        assertThat(logs.lines().keySet())
                .containsExactly(Beanstalks.instance(world, 2).id());
    }

    @Test
    void theyAreThrownAwayAfterAQuarterOfAnHour() {
        BeanstalkWorld world = Beanstalks.done(Beanstalks.running(Beanstalks.of(1), 0), new RequestLogs("shop"));

        assertThat(Beanstalks.shop(Beanstalks.after(world, 15 + 15 * 60 - 1)).logs())
                .isPresent();
        assertThat(Beanstalks.shop(Beanstalks.after(world, 15 + 15 * 60)).logs())
                .isEmpty();
    }

    private static Logs logs(BeanstalkWorld world) {
        return Beanstalks.shop(world).logs().orElseThrow();
    }
}
