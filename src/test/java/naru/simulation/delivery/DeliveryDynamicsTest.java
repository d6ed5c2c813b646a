package naru.simulation.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import naru.simulation.delivery.DeliveryCommand.Deploy;
import naru.simulation.delivery.DeliveryCommand.RollBack;
import naru.simulation.delivery.DeliveryCommand.Scale;
import naru.simulation.delivery.DeliveryCommand.SetNetwork;
import naru.simulation.era.Figure;
import naru.simulation.image.Image;
import naru.simulation.image.Layer;
import naru.simulation.image.LayerStore;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What travels, how long it takes, and what stays where it is.
@Execution(ExecutionMode.CONCURRENT)
class DeliveryDynamicsTest {

    private static final DeliveryDynamics DYNAMICS = new DeliveryDynamics();
    private static final int SEEDS = 60;
    private static final int ORDERS = 12;

    private static DeliveryWorld done(DeliveryWorld world, DeliveryCommand command) {
        DeliveryWorld ordered = DYNAMICS.apply(world, command).orElseThrow();
        return DYNAMICS.advance(ordered, DYNAMICS.settled(ordered));
    }

    private static List<String> pulled(DeliveryWorld world, Packing packing) {
        return world.fleet(packing).tally().pulled().stream()
                .map(Layer::instruction)
                .toList();
    }

    private static double seconds(DeliveryWorld world, Packing packing) {
        SimTime begun = world.rollout().orElseThrow().begun();
        return world.fleet(packing).tally().done().orElseThrow().since(begun).toNanos() / 1e9;
    }

    private static double moved(DeliveryWorld world, Packing packing) {
        return world.fleet(packing).movedMib(world.time());
    }

    // What travels

    /// Docker: the layer of a changed instruction is made anew, and every one above it, and none below.
    @ParameterizedTest
    @EnumSource
    void aChangeSendsItsLayerAndThoseAboveIt(Part changed) {
        DeliveryWorld world = done(DYNAMICS.begin(), new Deploy(changed));

        assertThat(pulled(world, Packing.LAYERS))
                .containsExactlyElementsOf(Stream.of(Part.values())
                        .filter(part -> part.compareTo(changed) >= 0)
                        .map(Packing::instruction)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void anyChangeSendsTheWholeDisk(Part changed) {
        DeliveryWorld world = done(DYNAMICS.begin(), new Deploy(changed));
        long disk = Packing.DISK.image(world.release(2), world.figures()).mib();

        assertThat(moved(world, Packing.DISK)).isEqualTo(disk * (1 + Fleet.HOSTS));
    }

    /// By hand, from the figures: 40 MiB of code, compiled in 15 s, written at 300 MiB/s, sent once and then three
    /// times at 110 MiB/s, begun in 0.4 s, up in 8 s.
    @Test
    void aNewCodeIsOutInTheTimeOfItsSteps() {
        DeliveryWorld world = done(DYNAMICS.begin(), new Deploy(Part.CODE));

        assertThat(seconds(world, Packing.LAYERS))
                .isEqualTo(15 + 40 / 300.0 + 40 / 110.0 + 3 * 40 / 110.0 + 0.4 + 8, within());
        double disk = 4096 + 60 + 400;
        assertThat(seconds(world, Packing.DISK))
                .isEqualTo(30 + 40 + 15 + disk / 300 + disk / 110 + 3 * disk / 110 + 30 + 8, within());
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-6);
    }

    // Going back

    @Test
    void theReleaseBeforeIsStillThere() {
        DeliveryWorld second = done(DYNAMICS.begin(), new Deploy(Part.BASE));
        DeliveryWorld back = done(second, new RollBack());

        assertThat(moved(back, Packing.LAYERS)).isZero();
        assertThat(moved(back, Packing.DISK)).isZero();
        assertThat(seconds(back, Packing.LAYERS)).isEqualTo(0.4 + 8, within());
        assertThat(seconds(back, Packing.DISK)).isEqualTo(30 + 8.0, within());
        assertThat(back.fleet(Packing.LAYERS).hosts())
                .allSatisfy(host -> assertThat(host.copies()).allMatch(copy -> copy.release() == 1));
    }

    /// A host has room for two disks; the layers of many releases fit.
    @Test
    void theReleaseBeforeThatIsGoneFromTheDisksOfVirtualMachinesOnly() {
        DeliveryWorld third = done(done(DYNAMICS.begin(), new Deploy(Part.CODE)), new Deploy(Part.CODE));
        DeliveryWorld back = done(done(third, new RollBack()), new RollBack());

        assertThat(moved(back, Packing.LAYERS)).isZero();
        assertThat(moved(back, Packing.DISK))
                .isEqualTo(Fleet.HOSTS
                        * Packing.DISK.image(Release.FIRST, back.figures()).mib());
    }

    @Test
    void thereIsNothingBeforeTheFirst() {
        assertThat(DYNAMICS.apply(DYNAMICS.begin(), new RollBack())).isEmpty();
    }

    // Scaling

    @Test
    void moreCopiesOfWhatIsThereMoveNothing() {
        DeliveryWorld six = done(DYNAMICS.begin(), new Scale(6));

        assertThat(moved(six, Packing.DISK)).isZero();
        assertThat(seconds(six, Packing.LAYERS)).isEqualTo(8.4, within());
        assertThat(seconds(six, Packing.DISK)).isEqualTo(38.0, within());
        assertThat(six.layers().hosts())
                .allSatisfy(host -> assertThat(host.copies()).hasSize(2));
        DeliveryWorld three = DYNAMICS.apply(six, new Scale(3)).orElseThrow();
        assertThat(three.idle()).isTrue();
        assertThat(three.layers().hosts())
                .allSatisfy(host -> assertThat(host.copies()).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("uneven")
    void copiesAreSpreadEvenly(int copies) {
        assertThat(DYNAMICS.apply(DYNAMICS.begin(), new Scale(copies))).isEmpty();
    }

    static IntStream uneven() {
        return IntStream.of(-3, 0, 3, 4, 7, 9);
    }

    @Test
    void anEmptyHostFetchesEverything() {
        DeliveryWorld world = done(DYNAMICS.begin(), new DeliveryCommand.ReplaceHost());

        assertThat(pulled(world, Packing.LAYERS)).hasSize(Part.values().length);
        assertThat(moved(world, Packing.LAYERS)).isEqualTo(540);
        assertThat(moved(world, Packing.DISK)).isEqualTo(4096 + 60 + 400);
        assertThat(seconds(world, Packing.LAYERS)).isEqualTo(540 / 110.0 + 0.4 + 8, within());
    }

    // The network

    @Test
    void aSlowerNetworkSlowsWhatIsOnItsWay() {
        DeliveryWorld ordered =
                DYNAMICS.apply(DYNAMICS.begin(), new Deploy(Part.CODE)).orElseThrow();
        DeliveryWorld pushing = DYNAMICS.advance(ordered, SimTime.ofSeconds(110));
        DeliveryWorld slower = DYNAMICS.apply(pushing, new SetNetwork(11)).orElseThrow();

        assertThat(slower.disks().activity()).isInstanceOf(Activity.Pushing.class);
        assertThat(slower.disks().movedMib(slower.time()))
                .isEqualTo(pushing.disks().movedMib(pushing.time()));
        assertThat(DYNAMICS.settled(slower)).isGreaterThan(DYNAMICS.settled(pushing));
    }

    @Test
    void aNetworkBeyondItsBoundsIsRefused() {
        DeliveryWorld world = DYNAMICS.begin();

        assertThat(DYNAMICS.apply(world, new SetNetwork(Figure.NETWORK_SPEED.most() + 1)))
                .isEmpty();
        assertThat(DYNAMICS.apply(world, new SetNetwork(Double.NaN))).isEmpty();
    }

    @Test
    void oneOrderAtATime() {
        DeliveryWorld ordered =
                DYNAMICS.apply(DYNAMICS.begin(), new Deploy(Part.CODE)).orElseThrow();

        assertThat(DYNAMICS.apply(ordered, new Deploy(Part.CODE))).isEmpty();
        assertThat(DYNAMICS.apply(ordered, new RollBack())).isEmpty();
        assertThat(DYNAMICS.apply(ordered, new Scale(6))).isEmpty();
    }

    // Whatever is ordered

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    private static DeliveryCommand drawn(Dice dice, String key) {
        return switch (dice.below(7, "order", key)) {
            case 0 -> new Deploy(Part.BASE);
            case 1 -> new Deploy(Part.LIBRARY);
            case 2 -> new Deploy(Part.CODE);
            case 3 -> new RollBack();
            case 4 -> new Scale(Fleet.HOSTS * (1 + dice.below(2, "copies", key)));
            case 5 -> new DeliveryCommand.ReplaceHost();
            default -> new SetNetwork(dice.between(11, 1100, "network", key));
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void layersNeverMoveMoreNorTakeLonger(long seed) {
        Dice dice = new Dice(seed);
        DeliveryWorld world = DYNAMICS.begin();
        for (int i = 0; i < ORDERS; i++) {
            DeliveryWorld before = world;
            world = DYNAMICS.apply(world, drawn(dice, Integer.toString(i)))
                    .map(next -> DYNAMICS.advance(next, DYNAMICS.settled(next)))
                    .orElse(world);
            if (world.rollout().isEmpty()) {
                continue;
            }
            assertThat(moved(world, Packing.LAYERS)).isLessThanOrEqualTo(moved(world, Packing.DISK));
            assertThat(seconds(world, Packing.LAYERS)).isLessThanOrEqualTo(seconds(world, Packing.DISK));
            if (!world.rollout().equals(before.rollout())) {
                assertThat(moved(world, Packing.LAYERS)).isEqualTo(lacking(before, world, Packing.LAYERS));
                assertThat(moved(world, Packing.DISK)).isEqualTo(lacking(before, world, Packing.DISK));
            }
        }
    }

    /// What the registry and the hosts did not have of the image that is wanted now.
    private static double lacking(DeliveryWorld before, DeliveryWorld after, Packing packing) {
        Image image = packing.image(after.release(after.wanted()), after.figures());
        boolean replaced = after.rollout().orElseThrow().kind() == Rollout.Kind.REPLACE_HOST;
        Stream<LayerStore> hosts = before.fleet(packing).hosts().stream()
                .map(host -> replaced && host.number() == Fleet.HOSTS ? LayerStore.EMPTY : host.store());
        return Stream.concat(Stream.of(before.fleet(packing).registry()), hosts)
                .flatMap(store -> store.missing(image).stream())
                .mapToLong(Layer::mib)
                .sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyOrderEndsWithTheSameEverywhere(long seed) {
        Dice dice = new Dice(seed);
        DeliveryWorld world = DYNAMICS.begin();
        for (int i = 0; i < ORDERS; i++) {
            world = DYNAMICS.apply(world, drawn(dice, Integer.toString(i)))
                    .map(next -> DYNAMICS.advance(next, DYNAMICS.settled(next)))
                    .orElse(world);
            int wanted = world.wanted();
            int each = world.copies() / Fleet.HOSTS;
            assertThat(world.idle()).isTrue();
            for (Packing packing : Packing.values()) {
                Image image = packing.image(world.release(wanted), world.figures());
                assertThat(world.fleet(packing).hosts()).allSatisfy(host -> {
                    assertThat(host.copies()).hasSize(each).allMatch(copy -> copy.release() == wanted);
                    assertThat(host.store().has(image)).isTrue();
                    assertThat(host.store().mib()).isLessThanOrEqualTo(Host.ROOM_MIB);
                });
            }
        }
    }

    /// Time may be walked in any steps.
    @ParameterizedTest
    @MethodSource("seeds")
    void itDoesNotMatterHowAMomentIsReached(long seed) {
        Dice dice = new Dice(seed);
        DeliveryWorld ordered = DYNAMICS.apply(DYNAMICS.begin(), new Deploy(Part.values()[(int) (seed % 3)]))
                .orElseThrow();
        List<SimTime> moments = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            moments.add(SimTime.ofMillis(dice.below(300_000, "moment", Integer.toString(i))));
        }
        moments.sort(SimTime::compareTo);
        DeliveryWorld walked = ordered;
        for (SimTime moment : moments) {
            walked = DYNAMICS.advance(walked, moment);
            assertThat(walked).isEqualTo(DYNAMICS.advance(ordered, moment));
        }
    }
}
