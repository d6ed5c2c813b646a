package naru.simulation.era;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import naru.simulation.era.FairShare.Claim;
import naru.simulation.kernel.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FairShareTest {

    @Test
    void whatOneLeavesOverGoesToTheOthersByTheirWeights() {
        long[] granted = FairShare.of(4000, List.of(new Claim(300, 1), new Claim(9000, 3), new Claim(9000, 1)));

        assertThat(granted).containsExactly(300, 2775, 925);
    }

    @Test
    void whoHasMoreThreadsGetsMoreWhereNothingBoundsThem() {
        long[] granted = FairShare.of(4000, List.of(new Claim(4000, 204), new Claim(300, 4), new Claim(240, 4)));

        assertThat(granted).containsExactly(3849, 75, 75);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isFairAndWastesNothing(int seed) {
        Dice dice = new Dice(seed);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 1 + dice.below(8, "claims", ""); i++) {
            claims.add(new Claim(dice.below(5000, "wanted", "" + i), 1 + dice.below(300, "weight", "" + i)));
        }
        long capacity = 1 + dice.below(8000, "capacity", "");

        long[] granted = FairShare.of(capacity, claims);

        long sum = 0;
        for (int i = 0; i < granted.length; i++) {
            sum += granted[i];
            assertThat(granted[i]).isBetween(0L, claims.get(i).wanted());
            for (int j = 0; j < granted.length; j++) {
                if (granted[i] < claims.get(i).wanted()) {
                    long mine = (granted[i] + 1) * claims.get(j).weight();
                    assertThat(mine)
                            .isGreaterThanOrEqualTo(granted[j] * claims.get(i).weight());
                }
            }
        }
        long wanted = claims.stream().mapToLong(Claim::wanted).sum();
        assertThat(sum).isBetween(Math.min(wanted, capacity) - claims.size(), Math.min(wanted, capacity));
    }
}
