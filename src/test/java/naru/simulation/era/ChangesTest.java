package naru.simulation.era;

import static naru.simulation.era.Era.CONTAINER;
import static naru.simulation.era.Era.PHYSICAL;
import static naru.simulation.era.Era.VIRTUAL;
import static naru.simulation.era.Happening.What.COPY_ADDED;
import static naru.simulation.era.Happening.What.FAILING;
import static naru.simulation.era.Happening.What.SLOW;
import static naru.simulation.era.Happening.What.STARTED;
import static naru.simulation.era.Happening.What.WELL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import naru.simulation.era.EraCommand.AddCopy;
import naru.simulation.era.EraCommand.Adopt;
import naru.simulation.era.EraCommand.Assume;
import naru.simulation.era.EraCommand.Dedicate;
import naru.simulation.era.EraCommand.GoWild;
import naru.simulation.era.EraCommand.Install;
import naru.simulation.era.EraCommand.SetTraffic;
import naru.simulation.era.EraCommand.StopServer;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void oneMoreApplicationWaitsForAServerWhereItWouldFindTheWrongLibrary() {
        EraRun run = EraRun.sideBySide().does(new Install("reports")).after(Duration.ofDays(15));

        assertThat(run.first(CONTAINER, STARTED, "reports").seconds()).isBetween(6.0, 15.0);
        assertThat(run.first(VIRTUAL, STARTED, "reports").seconds()).isBetween(40.0, 60.0);
        assertThat(run.first(PHYSICAL, STARTED, "reports").seconds()).isGreaterThan(14 * 86_400);
    }

    @Test
    void theMetersSayHowLongOneMoreCopyTakes() {
        EraRun run = EraRun.sideBySide();
        for (Era era : Era.values()) {
            Duration told = Meters.of(run.site(era), Figures.USUAL).oneMore();
            EraRun copied = EraRun.sideBySide().does(new AddCopy("shop")).after(100);
            Duration took = copied.first(era, STARTED, "shop-2").since(SimTime.ZERO);
            assertThat(took).isBetween(told, told.plusMillis(300));
        }
    }

    @Test
    void wherePhysicalServersAreFullOfTheSameProgramACopyNeedsAnotherServer() {
        EraRun run = new EraRun(EraStart.story(Figures.USUAL))
                .does(new Install("shop"))
                .after(60);

        assertThat(Meters.of(run.site(PHYSICAL), Figures.USUAL).oneMore()).isGreaterThan(Duration.ofDays(14));
        run.does(new AddCopy("shop"));
        assertThat(run.site(PHYSICAL).servers()).extracting(Server::state).contains(Server.State.ORDERED);
    }

    @Test
    void whatMovesByItselfIsBackInAMinuteAndTheRestWhenTheServerIsMended() {
        EraRun run = EraRun.sideBySide().does(new StopServer(1)).after(Duration.ofHours(5));

        assertThat(run.first(CONTAINER, WELL, "shop").seconds()).isBetween(30.0, 50.0);
        assertThat(run.first(VIRTUAL, WELL, "shop").seconds()).isBetween(60.0, 80.0);
        assertThat(run.first(PHYSICAL, WELL, "shop").seconds()).isGreaterThan(4 * 3600);
        assertThat(run.instance(CONTAINER, "shop").server()).isEqualTo(2);
        assertThat(run.instance(PHYSICAL, "shop").server()).isEqualTo(1);
        assertThat(run.subjects(CONTAINER, SLOW, FAILING)).doesNotContain("search");
    }

    @Test
    void doubleTrafficBringsACopyWhereACopyIsRoutine() {
        EraRun run = EraRun.sideBySide().does(new SetTraffic("shop", 200)).after(600);

        assertThat(run.subjects(PHYSICAL, COPY_ADDED, SLOW, FAILING)).isEmpty();
        assertThat(run.subjects(VIRTUAL, COPY_ADDED)).containsExactly("shop-2");
        assertThat(run.subjects(CONTAINER, COPY_ADDED)).containsExactly("shop-2");
        assertThat(run.subjects(VIRTUAL, FAILING)).containsExactly("shop");
        assertThat(run.subjects(CONTAINER, FAILING)).isEmpty();
        assertThat(run.first(CONTAINER, WELL, "shop")).isLessThan(run.first(VIRTUAL, WELL, "shop"));
    }

    @Test
    void aServerForEachApplicationIsOrderedAndMovedToWithoutAnybodyNoticing() {
        EraRun run = furnished().does(new Dedicate()).after(Duration.ofDays(15));

        assertThat(run.site(PHYSICAL).instances()).extracting(Instance::server).containsExactly(1, 2, 3, 4);
        assertThat(run.subjects(PHYSICAL, SLOW, FAILING)).isEmpty();
        assertThat(run.refuses(new Dedicate())).isTrue();
    }

    @Test
    void eachEraIsMovedToWithoutAnybodyNoticingAndLeavesServersOver() {
        EraRun run = furnished()
                .does(new Dedicate())
                .after(Duration.ofDays(15))
                .does(new Adopt(VIRTUAL))
                .after(Duration.ofHours(2));

        assertThat(run.site(VIRTUAL).instances()).extracting(Instance::wrapping).containsOnly(VIRTUAL);
        assertThat(Meters.of(run.site(VIRTUAL), Figures.USUAL).servers()).isEqualTo(1);
        long inGuests = Meters.of(run.site(VIRTUAL), Figures.USUAL).systemMemoryMib();

        run.does(new Adopt(CONTAINER)).after(Duration.ofHours(2));

        assertThat(run.site(CONTAINER).instances())
                .extracting(Instance::wrapping)
                .containsOnly(CONTAINER);
        assertThat(Meters.of(run.site(CONTAINER), Figures.USUAL).servers()).isEqualTo(1);
        assertThat(Meters.of(run.site(CONTAINER), Figures.USUAL).systemMemoryMib())
                .isLessThan(inGuests / 4);
        for (Era era : Era.values()) {
            assertThat(run.subjects(era, SLOW, FAILING)).isEmpty();
        }
        assertThat(run.refuses(new Adopt(VIRTUAL))).isTrue();
    }

    @Test
    void withoutASpareServerTheNextEraBeginsWithAnOrder() {
        EraRun run = furnished().does(new Adopt(VIRTUAL)).after(Duration.ofDays(13));

        assertThat(run.site(VIRTUAL).instances()).extracting(Instance::wrapping).containsOnly(PHYSICAL);
        run.after(Duration.ofDays(2));
        assertThat(run.site(VIRTUAL).instances()).extracting(Instance::wrapping).containsOnly(VIRTUAL);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        EraRun run = EraRun.sideBySide();

        assertThat(run.refuses(new GoWild("nobody"))).isTrue();
        assertThat(run.refuses(new Install("shop"))).isTrue();
        assertThat(run.refuses(new AddCopy("reports"))).isTrue();
        assertThat(run.refuses(new StopServer(3))).isTrue();
        assertThat(run.refuses(new SetTraffic("shop", 100))).isTrue();
        assertThat(run.refuses(new SetTraffic("shop", -1))).isTrue();
        assertThat(run.refuses(new Adopt(VIRTUAL))).isTrue();
        assertThat(run.refuses(new Assume(Figure.SWAP, -1))).isTrue();
        assertThat(run.refuses(new Assume(Figure.SWAP, Double.NaN))).isTrue();
        assertThat(run.refuses(new Assume(Figure.SWAP, Figure.SWAP.usual()))).isTrue();
    }

    /// The story's server, with four applications on it.
    private static EraRun furnished() {
        return new EraRun(EraStart.story(Figures.USUAL))
                .does(new Install("shop"))
                .does(new Install("billing"))
                .does(new Install("mail"))
                .does(new Install("search"))
                .after(60);
    }
}
