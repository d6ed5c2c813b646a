package naru.stage.containers.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import naru.simulation.delivery.DeliveryCommand;
import naru.simulation.delivery.DeliveryCommand.Deploy;
import naru.simulation.delivery.DeliveryDynamics;
import naru.simulation.delivery.DeliveryWorld;
import naru.simulation.delivery.Packing;
import naru.simulation.delivery.Part;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;

/// What is drawn says what is.
class FleetFaceTest {

    private static final DeliveryDynamics DYNAMICS = new DeliveryDynamics();

    private static DeliveryWorld ordered(DeliveryCommand command) {
        return DYNAMICS.apply(DYNAMICS.begin(), command).orElseThrow();
    }

    private static DeliveryWorld done(DeliveryCommand command) {
        DeliveryWorld world = ordered(command);
        return DYNAMICS.advance(world, DYNAMICS.settled(world));
    }

    private static List<Double> arrived(FleetFace face) {
        return face.hosts().getFirst().layers().stream().map(LayerFace::arrived).toList();
    }

    @Test
    void onlyWhatIsLackingHasAnEmptyPlace() {
        DeliveryWorld world = ordered(new Deploy(Part.LIBRARY));

        assertThat(arrived(FleetFace.of(world, Packing.LAYERS))).containsExactly(1.0, 0.0, 0.0);
        assertThat(arrived(FleetFace.of(world, Packing.DISK))).containsExactly(0.0);
    }

    /// Built in 40 s + 15 s and 460 MiB at 300 MiB/s, pushed at 110 MiB/s, then 36.7 MiB/s to each host.
    @Test
    void layersComeTheLowestFirst() {
        double pulling = 55 + 460 / 300.0 + 460 / 110.0;
        DeliveryWorld half =
                DYNAMICS.advance(ordered(new Deploy(Part.LIBRARY)), SimTime.ofSeconds(pulling + 210 / (110 / 3.0)));

        FleetFace face = FleetFace.of(half, Packing.LAYERS);

        assertThat(face.stage()).isEqualTo(FleetStage.PULLING);
        assertThat(arrived(face).get(1)).isBetween(0.49, 0.51);
        assertThat(arrived(face).get(2)).isZero();
    }

    @Test
    void aLayerAboveAChangedOneIsANewOne() {
        FleetFace face = FleetFace.of(done(new Deploy(Part.BASE)), Packing.LAYERS);

        assertThat(face.registry()).extracting(LayerFace::revision).containsExactly(2, 2, 2);
        assertThat(face.build().anew()).containsExactly(Part.values());
        assertThat(FleetFace.of(done(new Deploy(Part.CODE)), Packing.LAYERS)
                        .build()
                        .anew())
                .isEqualTo(Set.of(Part.CODE));
    }

    @Test
    void theMeterStopsWhenAllIsDone() {
        DeliveryWorld world = done(new Deploy(Part.CODE));
        DeliveryWorld later = DYNAMICS.advance(world, SimTime.ofSeconds(10_000));

        assertThat(FleetFace.of(later, Packing.DISK).meter())
                .isEqualTo(FleetFace.of(world, Packing.DISK).meter());
        assertThat(FleetFace.of(world, Packing.LAYERS).meter().elapsed())
                .hasValueSatisfying(time -> assertThat(time.toSeconds()).isEqualTo(24));
    }

    @Test
    void whatANewCopyReplacesRunsUntilItAnswers() {
        DeliveryWorld world = ordered(new Deploy(Part.CODE));
        DeliveryWorld starting = DYNAMICS.advance(world, SimTime.ofSeconds(20));

        assertThat(FleetFace.of(starting, Packing.LAYERS).hosts())
                .allSatisfy(host -> assertThat(host.copies())
                        .extracting(CopyFace::release, CopyFace::answers)
                        .containsExactly(tuple(1, true), tuple(2, false)));
    }

    @Test
    void releasesInARowAreWrittenAsOne() {
        assertThat(DeliveryWords.releases(List.of())).isEqualTo("–");
        assertThat(DeliveryWords.releases(List.of(1, 2))).isEqualTo("v1 v2");
        assertThat(DeliveryWords.releases(List.of(1, 2, 3, 4))).isEqualTo("v1–v4");
        assertThat(DeliveryWords.releases(List.of(1, 3, 4))).isEqualTo("v1 v3 v4");
    }
}
