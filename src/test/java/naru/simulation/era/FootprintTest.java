package naru.simulation.era;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import naru.simulation.kernel.Dice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FootprintTest {

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    /// For all applications and all hosts there can be under the stated model.
    @ParameterizedTest
    @MethodSource("seeds")
    void containersNeverNeedMoreThanGuestsOnTheSameHost(int seed) {
        Figures figures = new RandomEra(seed).figures();
        List<Program> programs = programs(new Dice(seed));

        Footprint guests = Footprint.of(Era.VIRTUAL, programs, figures);
        Footprint containers = Footprint.of(Era.CONTAINER, programs, figures);

        assertThat(containers.memoryMib()).isLessThanOrEqualTo(guests.memoryMib());
        assertThat(containers.diskMib()).isLessThanOrEqualTo(guests.diskMib());
        assertThat(containers.cpuMillicores()).isEqualTo(guests.cpuMillicores());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatFitsInGuestsFitsInContainers(int seed) {
        Figures figures = new RandomEra(seed).figures();
        List<Program> programs = programs(new Dice(seed));
        Footprint server = Footprint.ofServer(figures);

        boolean guestsFit = Footprint.of(Era.VIRTUAL, programs, figures).fitsInto(server);
        boolean containersFit = Footprint.of(Era.CONTAINER, programs, figures).fitsInto(server);

        assertThat(containersFit || !guestsFit).isTrue();
    }

    /// From 1 to 20 applications of any size, some of them copies of others.
    private static List<Program> programs(Dice dice) {
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i < 1 + dice.below(20, "programs", ""); i++) {
            String key = Integer.toString(i);
            if (i > 0 && dice.below(4, "copy", key) == 0) {
                programs.add(programs.get(dice.below(i, "of", key)));
            } else {
                Application application = new Application(
                        "application-" + i,
                        1 + dice.below(100, "requests", key),
                        1 + dice.below(100, "cpu", key),
                        1 + dice.below(8192, "memory", key),
                        1 + dice.below(8192, "disk", key),
                        Duration.ofSeconds(1),
                        1 + dice.below(4, "library", key),
                        i);
                programs.add(new Program(application, 1 + dice.below(3, "release", key)));
            }
        }
        return programs;
    }
}
