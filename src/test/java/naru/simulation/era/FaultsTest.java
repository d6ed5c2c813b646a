package naru.simulation.era;

import static naru.simulation.era.Era.CONTAINER;
import static naru.simulation.era.Era.PHYSICAL;
import static naru.simulation.era.Era.VIRTUAL;
import static naru.simulation.era.Happening.What.BROKE;
import static naru.simulation.era.Happening.What.FAILING;
import static naru.simulation.era.Happening.What.OUT_OF_MEMORY;
import static naru.simulation.era.Happening.What.SLOW;
import static org.assertj.core.api.Assertions.assertThat;

import naru.simulation.era.EraCommand.BreakIn;
import naru.simulation.era.EraCommand.Calm;
import naru.simulation.era.EraCommand.GoWild;
import naru.simulation.era.EraCommand.Leak;
import naru.simulation.era.EraCommand.SetLimits;
import naru.simulation.era.EraCommand.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultsTest {

    @Test
    void aWildProgramStarvesItsNeighboursOnlyWhereNothingBoundsIt() {
        EraRun run = EraRun.sideBySide().does(new GoWild("shop")).after(30);

        assertThat(run.subjects(PHYSICAL, SLOW, FAILING)).containsExactly("billing", "mail", "shop");
        assertThat(run.subjects(VIRTUAL, SLOW, FAILING)).containsExactly("shop");
        assertThat(run.subjects(CONTAINER, SLOW, FAILING)).containsExactly("shop");
    }

    @Test
    void withoutLimitsAWildContainerTakesWhatIsIdleButNotWhatOthersAreEntitledTo() {
        EraRun limited = EraRun.sideBySide().does(new GoWild("shop")).after(30);
        EraRun free = EraRun.sideBySide()
                .does(new SetLimits(false))
                .does(new GoWild("shop"))
                .after(30);

        assertThat(limited.instance(CONTAINER, "shop").vitals().grantedMillicores())
                .isEqualTo(2000);
        assertThat(free.instance(CONTAINER, "shop").vitals().grantedMillicores())
                .isEqualTo(3460);
        assertThat(free.subjects(CONTAINER, SLOW, FAILING)).containsExactly("shop");
    }

    @Test
    void aLeakEndsAtTheBoundOrTakesTheWholeServerAlong() {
        EraRun run = EraRun.sideBySide().does(new Leak("shop")).after(75);

        assertThat(run.subjects(PHYSICAL, SLOW, FAILING)).containsExactly("billing", "mail", "shop");
        assertThat(run.subjects(VIRTUAL, SLOW, FAILING)).containsExactly("shop");
        assertThat(run.subjects(CONTAINER, SLOW, FAILING)).containsExactly("shop");
        for (Era era : Era.values()) {
            assertThat(run.subjects(era, OUT_OF_MEMORY)).containsExactly("shop");
        }
        assertThat(run.first(VIRTUAL, OUT_OF_MEMORY, "shop").seconds()).isLessThan(5);
        assertThat(run.first(PHYSICAL, OUT_OF_MEMORY, "shop").seconds()).isGreaterThan(60);
    }

    @Test
    void withoutLimitsALeakingContainerTakesTheWholeServerAlong() {
        EraRun run = EraRun.sideBySide()
                .does(new SetLimits(false))
                .does(new Leak("shop"))
                .after(75);

        assertThat(run.subjects(CONTAINER, SLOW, FAILING)).containsExactly("billing", "mail", "shop");
    }

    @Test
    void aMendedProgramIsWellAgain() {
        EraRun run = EraRun.sideBySide()
                .does(new GoWild("shop"))
                .does(new Leak("mail"))
                .after(20)
                .does(new Calm("shop"))
                .does(new Calm("mail"))
                .after(60);

        for (Site site : run.world().sites()) {
            assertThat(site.instances()).extracting(Instance::health).containsOnly(Health.WELL);
            assertThat(site.instances())
                    .extracting(each -> each.vitals().memoryMib())
                    .containsExactly(1536L, 1024L, 768L, 2048L);
        }
        assertThat(run.refuses(new Calm("shop"))).isTrue();
    }

    @Test
    void aNewLibraryBreaksThoseWhoFindItInThePlaceOfTheOld() {
        EraRun run = EraRun.sideBySide().does(new Update("shop")).after(30);

        assertThat(run.subjects(PHYSICAL, BROKE)).containsExactly("billing", "mail");
        assertThat(run.subjects(VIRTUAL, BROKE)).isEmpty();
        assertThat(run.subjects(CONTAINER, BROKE)).isEmpty();
        assertThat(run.instance(PHYSICAL, "search").isRunning()).isTrue();
    }

    @Test
    void toPutTheOldLibraryBackBreaksTheNewRelease() {
        EraRun run = EraRun.sideBySide()
                .does(new Update("shop"))
                .after(30)
                .does(new Calm("billing"))
                .after(30);

        assertThat(run.instance(PHYSICAL, "billing").isRunning()).isTrue();
        assertThat(run.instance(PHYSICAL, "mail").isRunning()).isTrue();
        assertThat(run.instance(PHYSICAL, "shop").phase()).isEqualTo(Phase.BROKEN);
    }

    @Test
    void whenAllAreUpdatedAllAreWell() {
        EraRun run = EraRun.sideBySide()
                .does(new Update("shop"))
                .after(5)
                .does(new Update("billing"))
                .does(new Update("mail"))
                .after(30);

        assertThat(run.site(PHYSICAL).instances()).extracting(Instance::health).containsOnly(Health.WELL);
    }

    @Test
    void anIntruderSeesTheNeighboursWhereNothingHidesThem() {
        EraRun run = EraRun.sideBySide().does(new BreakIn("shop", Depth.APPLICATION));

        assertThat(run.instance(PHYSICAL, "billing").intrusion()).isEqualTo(Intrusion.SEEN);
        assertThat(run.instance(VIRTUAL, "billing").intrusion()).isEqualTo(Intrusion.NONE);
        assertThat(run.instance(CONTAINER, "billing").intrusion()).isEqualTo(Intrusion.NONE);
    }

    @Test
    void aKernelIsSharedByContainersAndNotByGuests() {
        EraRun run = EraRun.sideBySide().does(new BreakIn("shop", Depth.KERNEL));

        assertThat(run.instance(PHYSICAL, "billing").intrusion()).isEqualTo(Intrusion.CONTROLLED);
        assertThat(run.instance(VIRTUAL, "billing").intrusion()).isEqualTo(Intrusion.NONE);
        assertThat(run.instance(CONTAINER, "billing").intrusion()).isEqualTo(Intrusion.CONTROLLED);
        assertThat(run.site(CONTAINER).servers().getFirst().kernelTaken()).isTrue();
        assertThat(run.site(VIRTUAL).servers().getFirst().kernelTaken()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Era.class)
    void aHypervisorIsTheWallOfAllItsGuestsAndOtherServersStayOut(Era era) {
        EraRun run = EraRun.sideBySide().does(new BreakIn("shop", Depth.HYPERVISOR));

        assertThat(run.instance(era, "billing").intrusion()).isEqualTo(Intrusion.CONTROLLED);
        assertThat(run.instance(era, "search").intrusion()).isEqualTo(Intrusion.NONE);
        run.does(new Calm("shop"));
        assertThat(run.site(era).instances()).extracting(Instance::intrusion).containsOnly(Intrusion.NONE);
    }
}
