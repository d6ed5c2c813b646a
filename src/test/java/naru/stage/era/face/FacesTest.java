package naru.stage.era.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraDynamics;
import naru.simulation.era.EraStart;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Figures;
import naru.simulation.era.Instance;
import naru.simulation.era.Meters;
import naru.simulation.era.Site;
import naru.simulation.kernel.SimTime;
import naru.stage.era.face.ApplicationFace.Skin;
import org.junit.jupiter.api.Test;

/// What is said of things in worlds that the model has made.
class FacesTest {

    private static final int PHYSICAL = 0;
    private static final int VIRTUAL = 1;

    private static EraWorld after(double seconds, EraCommand... commands) {
        EraDynamics dynamics = new EraDynamics(EraStart.sideBySide(Figures.USUAL));
        EraWorld world = dynamics.begin();
        for (EraCommand each : commands) {
            world = dynamics.apply(world, each).orElseThrow();
        }
        return dynamics.advance(world, SimTime.ofSeconds(seconds));
    }

    private static ApplicationFace face(EraWorld world, int site, String name) {
        Site where = world.sites().get(site);
        Instance instance = where.instance(name).orElseThrow();
        return ApplicationFace.of(instance, where, world.figures(), world.time());
    }

    private static List<String> said(EraWorld world, int site, String name) {
        return face(world, site, name).badges().stream().map(Badge::key).toList();
    }

    @Test
    void thoseThatAreWellSayHowFastTheyAnswer() {
        EraWorld world = after(5);
        assertThat(said(world, PHYSICAL, "billing")).containsExactly("eras.picture.answers");
        assertThat(face(world, PHYSICAL, "billing").skin()).isEqualTo(Skin.SOLID);
    }

    @Test
    void whoTakesAllTheCpuIsFullAndItsNeighboursAreHollow() {
        EraWorld world = after(30, new EraCommand.GoWild("shop"));
        assertThat(said(world, PHYSICAL, "shop")).startsWith("eras.picture.wild");
        assertThat(face(world, PHYSICAL, "shop").skin()).isEqualTo(Skin.SOLID);
        assertThat(face(world, PHYSICAL, "billing").skin()).isEqualTo(Skin.HOLLOW);
        assertThat(face(world, PHYSICAL, "billing").stream().failing()).isPositive();
        assertThat(face(world, VIRTUAL, "billing").skin()).isEqualTo(Skin.SOLID);
        assertThat(face(world, VIRTUAL, "billing").stream().failing()).isZero();
    }

    @Test
    void requestsToADeadServerAllFail() {
        EraWorld world = after(5, new EraCommand.StopServer(1));
        assertThat(face(world, PHYSICAL, "shop").skin()).isEqualTo(Skin.GONE);
        assertThat(face(world, PHYSICAL, "shop").stream().failing()).isEqualTo(1);
        assertThat(face(world, PHYSICAL, "search").stream().failing()).isZero();
    }

    @Test
    void copiesShareWhatArrives() {
        EraWorld world = after(300, new EraCommand.AddCopy("shop"));
        assertThat(face(world, VIRTUAL, "shop").stream().arriving()).isEqualTo(40);
        assertThat(face(world, VIRTUAL, "shop-2").stream().arriving()).isEqualTo(40);
        assertThat(face(world, VIRTUAL, "shop-2").copy()).isEqualTo(2);
    }

    @Test
    void theBarsOfAllSitesAreOnOneScale() {
        EraWorld world = after(5);
        List<Meters> costs = world.sites().stream()
                .map(each -> Meters.of(each, world.figures()))
                .toList();
        List<List<Meter>> meters = Meter.of(costs);
        for (int i = 1; i < meters.size(); i++) {
            double ratio =
                    meters.get(i).getFirst().part() / meters.get(0).getFirst().part();
            double mib = costs.get(i).systemMemoryMib() / (double) costs.get(0).systemMemoryMib();
            assertThat(ratio).isCloseTo(mib, org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void noBarIsLongerThanItsScale() {
        Meters huge = new Meters(1 << 20, 900_000, 1, 9_000_000, 8_000_000, Duration.ofDays(90), 40, 760_000, 100);
        assertThat(Meter.of(List.of(huge)).getFirst()).allMatch(each -> each.part() <= 1);
    }
}
