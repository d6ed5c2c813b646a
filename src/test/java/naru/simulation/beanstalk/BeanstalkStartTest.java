package naru.simulation.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;
import org.junit.jupiter.api.Test;

class BeanstalkStartTest {

    private static final Configuration FOUR =
            Configuration.DEFAULT.withCapacity(new Capacity(4, 8, Capacity.DEFAULT.cooldown()));

    @Test
    void anEnvironmentThatHasLongBeenRunningAnswersEverybody() {
        TreeMap<String, Configuration> environments = new TreeMap<>();
        environments.put("shop", FOUR);
        BeanstalkDynamics dynamics = new BeanstalkDynamics(
                BeanstalkStart.running(1, Workload.USUAL, "v1", environments, LoadCurve.constant(40)));

        BeanstalkWorld later = dynamics.advance(dynamics.begin(), SimTime.ofSeconds(60));

        Environment shop = later.environments().getFirst();
        assertThat(shop.inService()).hasSize(4);
        assertThat(shop.sent()).isEqualTo(2400);
        assertThat(shop.tally().answered()).isBetween(2398L, 2400L);
        assertThat(shop.tally().failed()).isZero();
    }
}
