package naru.simulation.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import naru.simulation.beanstalk.BeanstalkCommand.SetLoad;
import naru.simulation.beanstalk.BeanstalkCommand.Swap;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;
import naru.simulation.traffic.LoadCurve.Point;
import org.junit.jupiter.api.Test;

/// Source: dg/using-features.CNAMESwap.
class AddressesTest {

    private static final SimTime SWAPPED = SimTime.ofSeconds(100);

    @Test
    void clientsChangeOverEvenlyUntilTheOldAnswerHasExpired() {
        assertThat(Addresses.stillAtTheOld(SWAPPED, SimTime.ofSeconds(100))).isEqualTo(1);
        assertThat(Addresses.stillAtTheOld(SWAPPED, SimTime.ofSeconds(145))).isEqualTo(0.25);
        assertThat(Addresses.stillAtTheOld(SWAPPED, SimTime.ofSeconds(160))).isZero();
        assertThat(Addresses.stillAtTheOld(SWAPPED, SimTime.ofSeconds(999))).isZero();
    }

    @Test
    void nothingIsSentTwiceAndNothingIsForgotten() {
        LoadCurve blue = new LoadCurve(List.of(
                new Point(SimTime.ZERO, 10),
                new Point(SimTime.ofSeconds(120), 40),
                new Point(SimTime.ofSeconds(300), 5)));
        LoadCurve green = LoadCurve.constant(2);

        LoadCurve blueAfter = Addresses.turning(blue, green, SWAPPED);
        LoadCurve greenAfter = Addresses.turning(green, blue, SWAPPED);

        for (int second = 0; second <= 400; second += 20) {
            SimTime at = SimTime.ofSeconds(second);
            assertThat(blueAfter.rateAt(at) + greenAfter.rateAt(at))
                    .isCloseTo(blue.rateAt(at) + green.rateAt(at), within(1e-9));
        }
        assertThat(blueAfter.rateAt(SimTime.ofSeconds(60))).isEqualTo(blue.rateAt(SimTime.ofSeconds(60)));
        assertThat(blueAfter.rateAt(SimTime.ofSeconds(200))).isEqualTo(2);
        assertThat(greenAfter.rateAt(SimTime.ofSeconds(200)))
                .isCloseTo(blue.rateAt(SimTime.ofSeconds(200)), within(1e-9));
    }

    @Test
    void blueAndGreenExchangeAddressesAndClients() {
        TreeMap<String, Configuration> both = new TreeMap<>();
        both.put("blue", Beanstalks.of(1));
        both.put("green", Beanstalks.of(1));
        BeanstalkWorld world = BeanstalkStart.running(1, Workload.USUAL, "v1", both, LoadCurve.constant(20));
        world = Beanstalks.done(world, new SetLoad("green", LoadCurve.constant(0)));
        world = Beanstalks.done(Beanstalks.after(world, 100), new Swap("blue", "green"));
        long blueBefore = tally(world, "blue");

        world = Beanstalks.after(world, 100);

        assertThat(world.environment("blue").orElseThrow().cname()).isEqualTo("green");
        assertThat(world.environment("green").orElseThrow().cname()).isEqualTo("blue");
        assertThat(tally(world, "blue") - blueBefore).isCloseTo(20 * 60 / 2, within(2L));
        assertThat(tally(world, "green")).isCloseTo(20 * 60 / 2 + 20 * 40, within(2L));
        assertThat(world.environments()).allMatch(each -> each.tally().failed() == 0);
    }

    private static long tally(BeanstalkWorld world, String name) {
        return world.environment(name).orElseThrow().tally().total();
    }
}
