package naru.stage.beanstalk.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkDynamics;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Workload;
import naru.simulation.kernel.SimTime;
import naru.simulation.price.Items;
import naru.simulation.price.Price;
import naru.simulation.price.PriceTable;
import naru.simulation.price.Unit;
import org.junit.jupiter.api.Test;

/// What the walls claim, held against the models they are drawn from.
class WallsTest {

    private static PriceTable prices() {
        SortedMap<String, Price> prices = new TreeMap<>();
        prices.put(Items.CLUSTER, new Price(100_000, Unit.HOUR));
        prices.put("t3.medium", new Price(40_000, Unit.HOUR));
        prices.put(Items.autoMode("t3.medium"), new Price(5_000, Unit.HOUR));
        prices.put(Items.LOAD_BALANCER, new Price(20_000, Unit.HOUR));
        prices.put(Items.ADDRESS, new Price(5_000, Unit.HOUR));
        prices.put(Items.DISK, new Price(100_000, Unit.GB_MONTH));
        return new PriceTable("USD", "nowhere", LocalDate.of(2026, 11, 23), prices);
    }

    @Test
    void sixServicesTakeTwelveMachinesAndSixBalancers() {
        BeanstalkDynamics dynamics = Services.dynamics();
        BeanstalkWorld world = dynamics.begin();
        assertThat(Services.allRun(world)).isFalse();
        for (BeanstalkCommand command : Services.others()) {
            world = dynamics.apply(world, command).orElseThrow();
        }
        world = dynamics.advance(world, SimTime.ofSeconds(1200));

        assertThat(Services.allRun(world)).isTrue();
        assertThat(Services.instances(world)).isEqualTo(12);
        assertThat(Services.balancers(world)).isEqualTo(6);
        assertThat(Services.busyCores(world))
                .as("12 requests a second of 20 ms")
                .isEqualTo(0.24);
    }

    @Test
    void theSameCopiesFitOnTwoNodes() {
        Shared shared = Shared.of(6, Workload.USUAL, prices());

        assertThat(shared.nodeOf()).hasSize(12);
        assertThat(shared.nodes()).isEqualTo(2);
        long hourly = 100_000 + 2 * 45_000 + 20_000 + 4 * 5_000;
        assertThat(shared.month()).isEqualTo(730 * hourly + 40 * 100_000);
        assertThat(Shared.of(1, Workload.USUAL, prices()).nodes())
                .as("one may fail")
                .isEqualTo(2);
    }

    @Test
    void littleGoesToAnotherCloud() {
        var shop = Services.dynamics().begin().environments().getFirst();

        assertThat(Belonging.count(Belonging.of(shop, false), Belonging.Fate.GOES))
                .isEqualTo(1);
        assertThat(Belonging.count(Belonging.of(shop, true), Belonging.Fate.GOES))
                .isEqualTo(2);
        assertThat(Belonging.count(Belonging.of(shop, true), Belonging.Fate.STAYS))
                .as("the role, and every resource it has")
                .isEqualTo(1 + shop.resources().size());
    }

    @Test
    void everyStackIsAVirtualMachineAndMostHoldContainers() {
        assertThat(Layer.Stack.values()).allMatch(Layer.Stack::virtualised);
        assertThat(LayersWall.outcome(Layer.Stack.LANGUAGE)).isZero();
        assertThat(LayersWall.outcome(Layer.Stack.DOCKER)).isEqualTo(2);
    }
}
