package naru.stage.beanstalk.failing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import naru.simulation.beanstalk.Policy;
import org.junit.jupiter.api.Test;

class CaseTest {

    @Test
    void everyFaultComesUpAndNoneTwiceInARow() {
        Set<Bug> met = EnumSet.noneOf(Bug.class);
        Stream.iterate(Case.FIRST, Case::next).limit(20).forEach(each -> {
            met.add(each.bug());
            assertThat(each.next().bug()).isNotEqualTo(each.bug());
        });
        assertThat(met).containsExactlyInAnyOrder(Bug.values());
    }

    @Test
    void theFaultStaysTheSameByAnotherPolicy() {
        assertThat(Case.FIRST.withPolicy(Policy.IMMUTABLE).bug()).isEqualTo(Case.FIRST.bug());
    }
}
