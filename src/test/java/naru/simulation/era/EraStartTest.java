package naru.simulation.era;

import static org.assertj.core.api.Assertions.assertThat;

import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;

class EraStartTest {

    private static final double TWO_WEEKS = 14 * 86_400;

    @Test
    void sideBySideEverythingIsWellAndStaysSo() {
        EraDynamics dynamics = new EraDynamics(EraStart.sideBySide(Figures.USUAL));
        EraWorld later = dynamics.advance(dynamics.begin(), SimTime.ofSeconds(TWO_WEEKS));

        assertThat(later.happenings()).isEmpty();
        assertThat(later.sites()).extracting(Site::era).containsExactly(Era.values());
        for (Site site : later.sites()) {
            assertThat(site.servers()).hasSize(2);
            for (Instance each : site.instances()) {
                assertThat(each.health()).isEqualTo(Health.WELL);
                assertThat(each.vitals().latencyMillis()).isBetween(10L, 200L);
                assertThat(each.vitals().failed()).isZero();
                assertThat(each.vitals().served())
                        .isEqualTo((long) (TWO_WEEKS * each.application().requests() * 1e6));
            }
        }
    }

    @Test
    void theStoryBeginsWithABareServer() {
        EraWorld world = EraStart.story(Figures.USUAL);

        assertThat(world.sites()).hasSize(1);
        assertThat(world.sites().getFirst().instances()).isEmpty();
        assertThat(world.sites().getFirst().servers())
                .singleElement()
                .satisfies(server -> assertThat(server.state()).isEqualTo(Server.State.ON));
    }
}
