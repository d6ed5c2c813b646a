package naru.simulation.portability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import naru.simulation.image.Layer;
import naru.simulation.kernel.SimTime;
import naru.simulation.portability.PortabilityCommand.BuildForBoth;
import naru.simulation.portability.PortabilityCommand.Carry;
import naru.simulation.portability.PortabilityCommand.CarryBoth;
import naru.simulation.portability.PortabilityCommand.Change;
import naru.simulation.portability.PortabilityCommand.InstallMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortabilityDynamicsTest {

    private static final PortabilityDynamics DYNAMICS = new PortabilityDynamics();
    private static final List<Site> ELSEWHERE = List.of(Site.DATA_CENTRE, Site.CLOUD, Site.CLOUD_ARM);

    /// Everything is commanded ten seconds apart, by which time all has arrived.
    private static PortabilityWorld after(PortabilityCommand... commands) {
        PortabilityWorld world = DYNAMICS.begin();
        for (PortabilityCommand command : commands) {
            world = DYNAMICS.apply(world, command).orElseThrow();
            world = DYNAMICS.advance(world, world.time().plus(Duration.ofSeconds(10)));
        }
        return world;
    }

    private static Start file(PortabilityWorld world, Site site) {
        return world.place(site).file().orElseThrow().start();
    }

    private static Start container(PortabilityWorld world, Site site) {
        return world.place(site).container().orElseThrow().stay().start();
    }

    @Test
    void onTheLaptopItRunsBothWays() {
        PortabilityWorld world = DYNAMICS.begin();
        assertThat(file(world, Site.LAPTOP).runs()).isTrue();
        assertThat(container(world, Site.LAPTOP).runs()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DATA_CENTRE", "CLOUD"})
    void theImageRunsUnderTheDigestItHasOnTheLaptop(Site site) {
        PortabilityWorld world = after(new Carry(Way.IMAGE, site));
        assertThat(container(world, site).runs()).isTrue();
        assertThat(world.place(site).container().orElseThrow().digest())
                .isEqualTo(world.place(Site.LAPTOP).container().orElseThrow().digest());
    }

    @Test
    void theFileMissesWhatThePlaceLacks() {
        assertThat(file(after(new CarryBoth(Site.DATA_CENTRE)), Site.DATA_CENTRE))
                .isEqualTo(new Start.Missing(Need.OPENSSL_3));
        assertThat(file(after(new CarryBoth(Site.CLOUD)), Site.CLOUD)).isEqualTo(new Start.Missing(Need.LIBPQ));
    }

    @Test
    void inTheCloudTheMissingLibraryHelps() {
        PortabilityWorld world = after(new Carry(Way.FILE, Site.CLOUD), new InstallMissing(Site.CLOUD));
        assertThat(file(world, Site.CLOUD).runs()).isTrue();
    }

    @Test
    void inTheDataCentreItBreaksTheNeighbourAndUncoversTheNextObstacle() {
        PortabilityWorld world = after(new CarryBoth(Site.DATA_CENTRE), new InstallMissing(Site.DATA_CENTRE));
        Place place = world.place(Site.DATA_CENTRE);
        assertThat(place.neighbour().orElseThrow().start()).isEqualTo(new Start.Missing(Need.OPENSSL_1_1));
        assertThat(file(world, Site.DATA_CENTRE)).isEqualTo(new Start.TooOld(Need.GLIBC_2_34, Library.GLIBC_2_28));
        assertThat(place.remedy()).as("the C library is no package of its own").isEmpty();
        assertThat(container(world, Site.DATA_CENTRE).runs()).isTrue();
    }

    @Test
    void anImageForAnotherProcessorDoesNotStart() {
        PortabilityWorld world = after(new CarryBoth(Site.CLOUD_ARM));
        Start refused = new Start.WrongArchitecture(Architecture.AMD64, Architecture.ARM64);
        assertThat(container(world, Site.CLOUD_ARM)).isEqualTo(refused);
        assertThat(file(world, Site.CLOUD_ARM)).isEqualTo(refused);
    }

    @Test
    void anIndexGivesEachProcessorItsOwnImageUnderOneDigest() {
        PortabilityWorld world =
                after(new BuildForBoth(), new Carry(Way.IMAGE, Site.CLOUD_ARM), new Carry(Way.IMAGE, Site.CLOUD));
        Container arm = world.place(Site.CLOUD_ARM).container().orElseThrow();
        Container amd = world.place(Site.CLOUD).container().orElseThrow();
        assertThat(arm.stay().start().runs()).isTrue();
        assertThat(amd.stay().start().runs()).isTrue();
        assertThat(arm.digest())
                .isEqualTo(amd.digest())
                .isEqualTo(world.release().digest());
        assertThat(arm.image().digest()).isNotEqualTo(amd.image().digest());
        assertThat(DYNAMICS.apply(world, new BuildForBoth())).isEmpty();
    }

    @Test
    void aChangeOfTheCodeMakesOneLayerAndMovesOneLayer() {
        PortabilityWorld world = after(new Carry(Way.IMAGE, Site.CLOUD), new Change());
        assertThat(world.release().digest())
                .isNotEqualTo(DYNAMICS.begin().release().digest());
        List<Layer> layers =
                world.release().forProcessor(Architecture.AMD64).image().layers();
        assertThat(world.happenings().getLast())
                .isInstanceOfSatisfying(
                        Happening.Built.class, built -> assertThat(built.made()).containsExactly(layers.getLast()));
        PortabilityWorld carried =
                DYNAMICS.apply(world, new Carry(Way.IMAGE, Site.CLOUD)).orElseThrow();
        assertThat(carried.journey(Way.IMAGE, Site.CLOUD).orElseThrow().transferred())
                .containsExactly(layers.getLast());
    }

    @Test
    void whatIsThereIsNotTransferredAgain() {
        PortabilityWorld world = after(new Carry(Way.IMAGE, Site.CLOUD), new Carry(Way.IMAGE, Site.CLOUD));
        assertThat(world.happenings().getLast())
                .isInstanceOfSatisfying(
                        Happening.Arrived.class,
                        arrived -> assertThat(arrived.mib()).isZero());
    }

    @Test
    void nothingIsCarriedHomeOrTwiceAtOnce() {
        PortabilityWorld world = DYNAMICS.begin();
        assertThat(DYNAMICS.apply(world, new CarryBoth(Site.LAPTOP))).isEmpty();
        PortabilityWorld begun =
                DYNAMICS.apply(world, new Carry(Way.FILE, Site.CLOUD)).orElseThrow();
        assertThat(DYNAMICS.apply(begun, new CarryBoth(Site.CLOUD))).isEmpty();
        assertThat(DYNAMICS.apply(world, new InstallMissing(Site.CLOUD))).isEmpty();
    }

    /// Whatever is done, in whatever order.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatRunsFollowsFromWhatIsThere(long seed) {
        Random random = new Random(seed);
        PortabilityWorld world = DYNAMICS.begin();
        PortabilityWorld inSteps = world;
        for (int i = 0; i < 60; i++) {
            PortabilityCommand command = deed(random);
            SimTime next = world.time().plus(Duration.ofMillis(random.nextInt(4000)));
            PortabilityWorld before = world;
            world = DYNAMICS.advance(DYNAMICS.apply(world, command).orElse(before), next);
            inSteps = DYNAMICS.apply(inSteps, command).orElse(inSteps);
            while (inSteps.time().isBefore(next)) {
                SimTime step = inSteps.time().plus(Duration.ofMillis(70));
                inSteps = DYNAMICS.advance(inSteps, step.isBefore(next) ? step : next);
            }
            assertThat(inSteps).isEqualTo(world);
            world.places().forEach(PortabilityDynamicsTest::holds);
            assertThat(world.happenings().subList(0, before.happenings().size()))
                    .isEqualTo(before.happenings());
        }
    }

    private static void holds(Place place) {
        Architecture processor = place.machine().processor();
        List<Stay> onTheSystem = new ArrayList<>(place.file().stream().toList());
        place.neighbour().ifPresent(onTheSystem::add);
        assertThat(onTheSystem)
                .allSatisfy(stay ->
                        assertThat(stay.start()).isEqualTo(Loader.start(stay.program(), place.installed(), processor)));
        place.container().ifPresent(container -> {
            assertThat(place.layers().has(container.image())).isTrue();
            assertThat(container.stay().start().runs())
                    .as("a container asks the processor only")
                    .isEqualTo(container.stay().program().architecture() == processor);
        });
    }

    private static PortabilityCommand deed(Random random) {
        Site site = ELSEWHERE.get(random.nextInt(ELSEWHERE.size()));
        return switch (random.nextInt(7)) {
            case 0 -> new Carry(Way.FILE, site);
            case 1, 2 -> new Carry(Way.IMAGE, site);
            case 3 -> new CarryBoth(site);
            case 4 -> new InstallMissing(site);
            case 5 -> new Change();
            default -> new BuildForBoth();
        };
    }
}
