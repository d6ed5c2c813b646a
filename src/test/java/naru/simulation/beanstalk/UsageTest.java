package naru.simulation.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.beanstalk.BeanstalkCommand.Configure;
import naru.simulation.beanstalk.BeanstalkCommand.Terminate;
import naru.simulation.beanstalk.BeanstalkCommand.TerminateInstance;
import naru.simulation.price.Items;
import naru.simulation.price.Meter;
import naru.simulation.price.Price;
import naru.simulation.price.PriceTable;
import naru.simulation.price.Unit;
import org.junit.jupiter.api.Test;

/// Bills, each computed by hand as well.
class UsageTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void anHourOfTwoInstancesBehindALoadBalancer() {
        BeanstalkWorld world = Beanstalks.after(Beanstalks.running(Beanstalks.of(2), 0), 3600);

        Meter used = Usage.of(world, Beanstalks.shop(world));

        assertThat(used.time("t3.small")).isEqualTo(HOUR.multipliedBy(2));
        assertThat(used.time(Items.DISK)).isEqualTo(HOUR.multipliedBy(2 * 8));
        assertThat(used.time(Items.LOAD_BALANCER)).isEqualTo(HOUR);
        assertThat(used.time(Items.ADDRESS)).isEqualTo(HOUR.multipliedBy(2 + 2));
        assertThat(used.time(Items.ALARM)).isEqualTo(HOUR.multipliedBy(2));
        assertThat(used.bytes()).isEmpty();
        // 2 x 0.02 + 1 x 0.03 + 4 x 0.005 dollars an hour, 16 GB x 0.073 / 730 and 2 alarms x 0.73 / 730.
        assertThat(prices(20_000).bill(used).microDollars()).isEqualTo(40_000 + 30_000 + 20_000 + 1_600 + 2_000);
    }

    @Test
    void otherPricesChangeThePastToo() {
        BeanstalkWorld world = Beanstalks.after(Beanstalks.running(Beanstalks.of(2), 0), 3600);
        Meter used = Usage.of(world, Beanstalks.shop(world));

        assertThat(prices(25_000).bill(used).microDollars()
                        - prices(20_000).bill(used).microDollars())
                .isEqualTo(2 * 5_000);
    }

    @Test
    void whatIsSentOutIsCountedByTheByte() {
        BeanstalkWorld world = Beanstalks.after(Beanstalks.running(Beanstalks.of(2), 10), 100);

        Environment shop = Beanstalks.shop(world);

        assertThat(Usage.of(world, shop).bytes())
                .containsEntry(Items.EGRESS, shop.tally().answered() * Workload.USUAL.responseBytes())
                .hasSize(1);
    }

    @Test
    void anInstanceThatIsTerminatedCostsNothingAnyMore() {
        BeanstalkWorld world = Beanstalks.after(Beanstalks.running(Beanstalks.of(2), 0), 130);
        String id = Beanstalks.instance(world, 0).id();
        world = Beanstalks.after(Beanstalks.done(world, new TerminateInstance("shop", id)), 110);

        // The other for 240 s; that one for 130 s; its successor, launched at 180, for the 61 seconds 180 to 240.
        assertThat(Beanstalks.shop(world).used().time("t3.small")).isEqualTo(Duration.ofSeconds(240 + 130 + 61));
    }

    @Test
    void anotherTypeIsAnotherItem() {
        BeanstalkWorld world = Beanstalks.running(Beanstalks.of(1), 0);
        Configuration larger = Beanstalks.shop(world).configuration().withInstanceType(InstanceType.M5_LARGE);
        world = Beanstalks.after(Beanstalks.done(Beanstalks.after(world, 100), new Configure("shop", larger)), 600);

        // Let go of in the second after, it still drains for 20 s, and the new one is charged from then on.
        assertThat(Beanstalks.shop(world).used().time("t3.small")).isEqualTo(Duration.ofMinutes(2));
        assertThat(Beanstalks.shop(world).used().time("m5.large")).isEqualTo(Duration.ofMinutes(10));
        assertThat(Beanstalks.shop(world).state()).isEqualTo(Environment.State.READY);
    }

    @Test
    void aDatabaseThatStaysCostsOnWhenItsEnvironmentIsGone() {
        Optional<Database> kept = Optional.of(new Database("db.t3.micro", Database.OnTermination.RETAIN));
        BeanstalkWorld world = Beanstalks.running(Beanstalks.of(1).withDatabase(kept), 0);
        world = Beanstalks.after(Beanstalks.done(world, new Terminate("shop")), 3600);

        Meter used = Beanstalks.shop(world).used();

        assertThat(used.time("db.t3.micro")).isEqualTo(HOUR);
        assertThat(used.time(Items.DATABASE_DISK)).isEqualTo(HOUR.multipliedBy(5));
        assertThat(used.time("t3.small")).isZero();
        assertThat(used.time(Items.LOAD_BALANCER)).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void theVersionsInS3AreTheApplicationsAndNotAnEnvironments() {
        BeanstalkWorld world = Beanstalks.after(Beanstalks.running(Beanstalks.of(1), 0), 3600);

        Duration gigabytes = Usage.of(world).time(Items.OBJECTS);

        // 8,000,000 of 1,073,741,824 bytes for an hour.
        assertThat(gigabytes.toMillis()).isEqualTo(26_822);
        assertThat(Usage.of(world, Beanstalks.shop(world)).time(Items.OBJECTS)).isZero();
    }

    private static PriceTable prices(long small) {
        TreeMap<String, Price> prices = new TreeMap<>();
        prices.put("t3.small", new Price(small, Unit.HOUR));
        prices.put(Items.LOAD_BALANCER, new Price(30_000, Unit.HOUR));
        prices.put(Items.ADDRESS, new Price(5_000, Unit.HOUR));
        prices.put(Items.DISK, new Price(73_000, Unit.GB_MONTH));
        prices.put(Items.ALARM, new Price(730_000, Unit.MONTH));
        return new PriceTable("USD", "test", LocalDate.of(2026, 11, 23), prices);
    }
}
