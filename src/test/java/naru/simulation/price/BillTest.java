package naru.simulation.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From use to a bill, without losing a fraction.
class BillTest {

    private static final PriceTable TABLE = table();

    @Test
    void aDayOfASmallEnvironmentComesToWhatAHandComputes() {
        Duration day = Duration.ofHours(24);
        Meter used = Meter.EMPTY
                .with("t3.small", 2, day)
                .with(Items.LOAD_BALANCER, 1, day)
                .with(Items.DISK, 2 * 8, day)
                .with(Items.EGRESS, 3 * Price.GIGABYTE);

        // 2 × 24 h × 0.0208 + 24 h × 0.0225 + 16 GB × 24/730 × 0.08 + 3 × 0.09, in millionths.
        assertThat(TABLE.bill(used).charges())
                .extracting(Charge::item, Charge::microDollars)
                .containsExactlyInAnyOrder(
                        tuple("t3.small", 998_400L),
                        tuple(Items.LOAD_BALANCER, 540_000L),
                        tuple(Items.DISK, 42_082L),
                        tuple(Items.EGRESS, 270_000L));
        assertThat(TABLE.bill(used).microDollars()).isEqualTo(998_400 + 540_000 + 42_082 + 270_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theSameInOneStepOrInMany(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Meter steps = Meter.EMPTY;
        Duration whole = Duration.ZERO;
        for (int i = 0; i < 1_000; i++) {
            Duration step =
                    Duration.ofNanos(random.nextLong(Duration.ofMinutes(5).toNanos()));
            steps = steps.with("t3.small", 3, step);
            whole = whole.plus(step);
        }
        assertThat(steps).isEqualTo(Meter.EMPTY.with("t3.small", 3, whole));
    }

    @Test
    void aYearOfALargeFleetIsExact() {
        Duration year = Duration.ofDays(365);
        Meter used = Meter.EMPTY.with("t3.small", 15_000, year).with(Items.EGRESS, 1_000_000 * Price.GIGABYTE);
        assertThat(TABLE.bill(used).microDollars()).isEqualTo(15_000L * 8_760 * 20_800 + 1_000_000L * 90_000);
    }

    @Test
    void twoMetersAddUp() {
        Meter one = Meter.EMPTY.with("t3.small", 1, Duration.ofHours(1)).with(Items.EGRESS, 5);
        Meter two = Meter.EMPTY.with("t3.small", 2, Duration.ofHours(1)).with(Items.DISK, 8, Duration.ofHours(1));
        assertThat(one.with(two))
                .isEqualTo(Meter.EMPTY
                        .with("t3.small", 3, Duration.ofHours(1))
                        .with(Items.DISK, 8, Duration.ofHours(1))
                        .with(Items.EGRESS, 5));
    }

    @Test
    void whatWasNotUsedIsNotOnTheBill() {
        assertThat(Meter.EMPTY.with("t3.small", 0, Duration.ofHours(1)).with(Items.EGRESS, 0))
                .isEqualTo(Meter.EMPTY);
    }

    @Test
    void whatHasNoPriceIsNotLeftOut() {
        Meter used = Meter.EMPTY.with("x9.huge", 1, Duration.ofHours(1));
        assertThatThrownBy(() -> TABLE.bill(used))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x9.huge");
    }

    @Test
    void bytesAreNotChargedAsTime() {
        Meter used = Meter.EMPTY.with(Items.EGRESS, 1, Duration.ofHours(1));
        assertThatThrownBy(() -> TABLE.bill(used)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PriceTable table() {
        TreeMap<String, Price> prices = new TreeMap<>();
        prices.put("t3.small", new Price(20_800, Unit.HOUR));
        prices.put(Items.LOAD_BALANCER, new Price(22_500, Unit.HOUR));
        prices.put(Items.DISK, new Price(80_000, Unit.GB_MONTH));
        prices.put(Items.EGRESS, new Price(90_000, Unit.GB));
        return new PriceTable("USD", "us-east-1", LocalDate.of(2026, 11, 23), prices);
    }
}
