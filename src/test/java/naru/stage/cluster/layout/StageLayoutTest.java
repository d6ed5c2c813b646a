package naru.stage.cluster.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever there is to show, nothing covers anything else and nothing leaves the stage.
class StageLayoutTest {

    private static final Box STAGE = new Box(0, 0, 1600, 750);

    private static StageLayout layout(int nodes, int pods, int waiting, int workloads) {
        return layout(nodes, pods, waiting, Collections.nCopies(workloads, 0), 0, 0, 0);
    }

    private static StageLayout layout(
            int nodes, int pods, int waiting, List<Integer> notes, int clients, int services, int disks) {
        return StageLayout.of(
                STAGE.width(),
                STAGE.height(),
                new StageLayout.Counts(nodes, pods, waiting, notes, clients, services, disks));
    }

    private static void assertApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(boxes.get(i).isWithin(STAGE))
                    .as("%s leaves the stage", boxes.get(i))
                    .isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("%s covers %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void partsStandApartForAnyNumberOfNodes() {
        for (int nodes = 0; nodes <= 60; nodes++) {
            for (int waiting : new int[] {0, 1, 4, 30}) {
                for (int workloads : new int[] {0, 1, 4, 12}) {
                    StageLayout layout = layout(nodes, nodes * 3, waiting, workloads);
                    List<Box> parts = new ArrayList<>(List.of(
                            layout.sentence(), layout.strip(), layout.tray(), layout.addTile(), layout.facts()));
                    if (workloads > 0) {
                        parts.add(layout.workloads());
                    }
                    parts.addAll(layout.nodes());
                    assertApart(parts);
                }
            }
        }
    }

    @Test
    void waitingPodsStayInTheTray() {
        for (int waiting = 0; waiting < 40; waiting++) {
            StageLayout layout = layout(3, 9, waiting, 4);
            List<Box> inTray = new ArrayList<>(layout.waiting());
            inTray.add(layout.trayHeader());
            if (layout.waiting().size() < waiting) {
                inTray.add(layout.more());
            }
            assertApart(inTray);
            assertThat(inTray).allMatch(box -> box.isWithin(layout.tray()));
            assertThat(layout.waiting().size()).isLessThanOrEqualTo(waiting);
            assertThat(waiting == 0 || !layout.waiting().isEmpty()).isTrue();
        }
    }

    @Test
    void podsStayOnTheirNode() {
        for (int nodes = 1; nodes <= 60; nodes++) {
            StageLayout layout = layout(nodes, nodes, 0, 3);
            Box card = layout.nodes().getLast();
            for (int pods : new int[] {0, 1, 2, 3, 5, 8, 13, 40, 110}) {
                for (double notes : new double[] {0, 68, 105}) {
                    CardLayout parts = CardLayout.of(card, pods, notes);
                    assertThat(parts.pods().boxes()).hasSize(pods);
                    assertApart(parts.pods().boxes());
                    assertThat(parts.pods().boxes())
                            .as("%d pods on one of %d nodes", pods, nodes)
                            .allMatch(box -> box.isWithin(card))
                            .noneMatch(box -> box.overlaps(parts.header()))
                            .noneMatch(box -> box.overlaps(parts.cpu()))
                            .noneMatch(box -> box.overlaps(parts.memory()));
                    assertThat(parts.pods().boxes()).noneMatch(box -> box.overlaps(parts.notes()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 8, 12})
    void fewNodesFillTheField(int nodes) {
        StageLayout layout = layout(nodes, nodes * 2, 0, 0);
        double filled = layout.nodes().stream()
                .mapToDouble(box -> box.width() * box.height())
                .sum();
        assertThat(filled / (layout.field().width() * layout.field().height())).isGreaterThan(0.9);
    }

    @Test
    void roomForALongListIsNeverMoreThanThereIs() {
        StageLayout layout = layout(3, 9, 0, 40);
        List<Box> rows = StageLayout.workloadsIn(layout.workloads(), Collections.nCopies(40, 0));
        assertThat(rows).hasSizeBetween(3, 39).allMatch(box -> box.isWithin(layout.workloads()));
    }

    @Test
    void notesMakeRoomForThemselves() {
        List<Integer> notes = List.of(0, 2, 1, 3, 0, 2);
        StageLayout layout = layout(3, 9, 0, notes, 0, 0, 0);
        List<Box> rows = StageLayout.workloadsIn(layout.workloads(), notes);
        assertApart(rows);
        assertThat(rows.get(1).height()).isGreaterThan(rows.getFirst().height());
        assertThat(rows).allMatch(box -> box.isWithin(layout.workloads()));
    }

    @Test
    void clientsServicesAndStorageStandClearOfTheNodes() {
        for (int clients : new int[] {0, 1, 2, 5}) {
            for (int services : new int[] {0, 1, 4, 11}) {
                for (int disks : new int[] {0, 1, 4, 5, 20}) {
                    for (int nodes : new int[] {0, 1, 3, 6, 12}) {
                        StageLayout layout = layout(nodes, 9, 1, List.of(1, 0), clients, services, disks);
                        List<Box> parts = new ArrayList<>(layout.nodes());
                        parts.addAll(layout.traffic().clients());
                        parts.addAll(layout.traffic().services());
                        parts.addAll(layout.storage().disks());
                        parts.addAll(List.of(layout.tray(), layout.workloads(), layout.addTile(), layout.facts()));
                        if (disks > 0) {
                            parts.add(layout.storage().title());
                        }
                        if (layout.storage().disks().size() < disks) {
                            parts.add(layout.storage().more());
                        }
                        if (clients > 0) {
                            parts.add(layout.traffic().note());
                            assertThat(layout.traffic().clients()).isNotEmpty();
                        }
                        assertApart(parts);
                        assertThat(layout.storage().disks().isEmpty()).isEqualTo(disks == 0);
                        assertThat(layout.field().height()).isGreaterThan(200);
                    }
                }
            }
        }
    }

    @Test
    void veryManyNodesBecomeAMosaic() {
        assertThat(layout(60, 400, 0, 0).density()).isEqualTo(Density.COMPACT);
        assertThat(layout(61, 61, 0, 0).density()).isEqualTo(Density.MOSAIC);
        assertThat(layout(3, 700, 0, 0).density()).isEqualTo(Density.MOSAIC);
        assertThat(layout(1523, 8152, 0, 0).nodes()).isEmpty();
    }
}
