package naru.stage.beanstalk.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.beanstalk.BeanstalkCommand.Deploy;
import naru.simulation.beanstalk.BeanstalkCommand.SetLoad;
import naru.simulation.beanstalk.BeanstalkCommand.Upload;
import naru.simulation.beanstalk.BeanstalkDynamics;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.Environment;
import naru.simulation.kernel.SimTime;
import naru.simulation.price.Items;
import naru.simulation.price.Price;
import naru.simulation.price.PriceTable;
import naru.simulation.price.Unit;
import naru.simulation.traffic.LoadCurve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Bills reckoned by hand, with round prices.
@Execution(ExecutionMode.CONCURRENT)
class BillFaceTest {

    private static final PriceTable PRICES = new PriceTable("USD", "nowhere", LocalDate.of(2026, 11, 23), prices());

    private static SortedMap<String, Price> prices() {
        SortedMap<String, Price> prices = new TreeMap<>();
        prices.put("t3.small", new Price(20_000, Unit.HOUR));
        prices.put(Items.LOAD_BALANCER, new Price(30_000, Unit.HOUR));
        prices.put(Items.ADDRESS, new Price(5_000, Unit.HOUR));
        prices.put(Items.DISK, new Price(100_000, Unit.GB_MONTH));
        prices.put(Items.OBJECTS, new Price(20_000, Unit.GB_MONTH));
        prices.put(Items.ALARM, new Price(100_000, Unit.MONTH));
        prices.put(Items.EGRESS, new Price(100_000, Unit.GB));
        return prices;
    }

    private final BeanstalkDynamics dynamics = new BillStart(true).dynamics();

    private static BillFace.Row row(BillFace face, String item) {
        return face.rows().stream()
                .filter(row -> row.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static Environment shop(BeanstalkWorld world) {
        return world.environment(BillStart.NAME).orElseThrow();
    }

    @Test
    void aMonthAsThingsAre() {
        BillFace face = BillFace.of(dynamics.begin(), PRICES);

        assertThat(row(face, "t3.small").month()).isEqualTo(2 * 730 * 20_000L);
        assertThat(row(face, Items.LOAD_BALANCER).month()).isEqualTo(730 * 30_000L);
        assertThat(row(face, Items.ADDRESS).month())
                .as("two of instances, two of the balancer")
                .isEqualTo(4 * 730 * 5_000L);
        assertThat(row(face, Items.DISK).month()).isEqualTo(16 * 100_000L);
        assertThat(row(face, Items.ALARM).month()).isEqualTo(2 * 100_000L);
        long bytes = 10L * 2_400 * 730 * 3600;
        assertThat(row(face, Items.EGRESS).month()).isEqualTo(Math.round(bytes / (double) Price.GIGABYTE * 100_000));
        assertThat(face.month())
                .isEqualTo(face.rows().stream().mapToLong(BillFace.Row::month).sum());
        assertThat(face.soFar()).isZero();
    }

    @Test
    void anHourCostsWhatAMonthForetells() {
        BeanstalkWorld world = dynamics.advance(dynamics.begin(), SimTime.ofSeconds(3600));
        BillFace face = BillFace.of(world, PRICES);

        assertThat(row(face, "t3.small").soFar()).isEqualTo(2 * 20_000L);
        assertThat(row(face, Items.LOAD_BALANCER).soFar()).isEqualTo(30_000L);
        assertThat(Prediction.months(world, PRICES))
                .first()
                .as("Beanstalk itself")
                .isEqualTo(0L);
    }

    @Test
    void withoutALoadBalancerOneInstanceIsAll() {
        BillFace face = BillFace.of(new BillStart(false).dynamics().begin(), PRICES);

        assertThat(row(face, "t3.small").month()).isEqualTo(730 * 20_000L);
        assertThat(row(face, Items.ADDRESS).month()).isEqualTo(730 * 5_000L);
        assertThat(face.rows()).extracting(BillFace.Row::item).doesNotContain(Items.LOAD_BALANCER, Items.ALARM);
    }

    @Test
    void anImmutableDeploymentIsPaidForTwice() {
        BeanstalkWorld world = dynamics.apply(dynamics.begin(), new Upload("v2", 1_000_000, Conduct.WORKS))
                .orElseThrow();
        Rollout rollout = Rollout.next(world, shop(world));
        world = dynamics.apply(world, new Deploy(BillStart.NAME, "v2")).orElseThrow();
        assertThat(rollout.isOver(shop(world))).isFalse();

        world = dynamics.advance(world, SimTime.ofSeconds(3600));
        assertThat(rollout.isOver(shop(world))).isTrue();
        long seconds = rollout.extra(world, shop(world)).toSeconds();
        assertThat(seconds).as("at most two more, for less than 20 minutes").isBetween(2 * 120L, 2 * 1200L);
        assertThat(rollout.cost(world, shop(world), PRICES)).isEqualTo(Math.round(seconds * 20_000 / 3600.0));
        BeanstalkWorld later = dynamics.advance(world, SimTime.ofSeconds(5400));
        assertThat(rollout.extra(later, shop(later)).toSeconds())
                .as("over is over")
                .isEqualTo(seconds);
    }

    @Test
    void whatNobodyVisitsIsStillPaidFor() {
        BeanstalkWorld begin = dynamics.begin();
        Prediction said = Prediction.of(Prediction.Question.WEEKEND, 2, begin);
        BeanstalkWorld world = dynamics.apply(begin, new SetLoad(BillStart.NAME, LoadCurve.constant(0)))
                .orElseThrow();
        world = dynamics.advance(world, said.due());

        assertThat(said.isDue(world)).isTrue();
        assertThat(said.outcome(world, PRICES)).isEqualTo(2);
        assertThat(said.spent(world, PRICES)).isLessThan(said.usual(PRICES));
    }
}
