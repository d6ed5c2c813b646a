package naru.stage.era.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import naru.simulation.era.EraWorld;
import naru.stage.cluster.layout.Box;
import naru.stage.era.RandomWorlds;
import naru.stage.era.Scenes;
import naru.stage.era.layout.Part.Kind;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where things stand, whatever the world.
@Execution(ExecutionMode.CONCURRENT)
class EraLayoutTest {

    private static final int WORLDS = 200;

    @ParameterizedTest
    @CsvSource({"1600,520,false", "1600,640,false", "1600,520,true", "1600,640,true", "1500,560,true"})
    void nothingOverlapsAndNothingIsOutside(double width, double height, boolean beside) {
        RandomWorlds worlds = new RandomWorlds(7);
        Box stage = new Box(0, 0, width, height);
        for (int i = 0; i < WORLDS; i++) {
            EraWorld world = worlds.next(beside);
            EraLayout layout = EraLayout.of(world, width, height);
            assertThat(layout.boxes().values()).allMatch(box -> box.isWithin(stage));
            assertThat(overlapping(layout)).as("world " + i).isEmpty();
        }
    }

    /// Pairs that share ground; an application and what is around it do so rightly.
    private static List<String> overlapping(EraLayout layout) {
        List<Map.Entry<Part, Box>> all = List.copyOf(layout.boxes().entrySet());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Part one = all.get(i).getKey();
                Part other = all.get(j).getKey();
                if (!belongTogether(one, other)
                        && all.get(i).getValue().overlaps(all.get(j).getValue())) {
                    found.add(one + " and " + other);
                }
            }
        }
        return found;
    }

    private static boolean belongTogether(Part one, Part other) {
        return one.site() == other.site()
                && one.name().equals(other.name())
                && (one.kind() == Kind.WALL || other.kind() == Kind.WALL);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anApplicationIsWithinItsWallAndAsHighAsEveryOther(boolean beside) {
        RandomWorlds worlds = new RandomWorlds(11);
        for (int i = 0; i < WORLDS; i++) {
            EraLayout layout = EraLayout.of(worlds.next(beside), 1600, 560);
            layout.boxes().forEach((part, box) -> {
                if (part.kind() == Kind.APPLICATION) {
                    assertThat(box.height()).isEqualTo(layout.measures().application());
                }
                if (part.kind() == Kind.WALL) {
                    Box inside = layout.box(Part.application(part.site(), part.name()))
                            .orElseThrow();
                    assertThat(inside.isWithin(box)).isTrue();
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.5, 1})
    void anApplicationTravelsFromItsOldPlaceToItsNewOne(double part) {
        EraLayout layout = EraLayout.of(Scenes.melting(part), 1600, 560);
        Box box = layout.box(Part.application(0, "billing")).orElseThrow();
        Box old = layout.box(Part.wall(0, 1, "billing")).orElseThrow();
        Box next = layout.box(Part.wall(0, 2, "billing")).orElseThrow();
        assertThat(box.isWithin(old)).isEqualTo(part == 0);
        assertThat(box.isWithin(next)).isEqualTo(part == 1);
        assertThat(box.x()).isBetween(old.x(), next.right());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void whatIsShownComesNearerToWhereItBelongs(double part) {
        EraLayout before = EraLayout.of(Scenes.one(), 1600, 560);
        EraLayout after = EraLayout.of(Scenes.oneWild(), 1600, 560);
        Part billing = Part.application(0, "billing");
        assertThat(after.from(before, part).box(billing))
                .contains(before.box(billing)
                        .orElseThrow()
                        .towards(after.box(billing).orElseThrow(), part));
    }
}
