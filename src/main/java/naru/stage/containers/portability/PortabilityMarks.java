package naru.stage.containers.portability;

import java.util.List;
import java.util.stream.Stream;
import naru.simulation.portability.Happening;
import naru.simulation.portability.PortabilityWorld;
import naru.simulation.portability.Start;
import naru.simulation.portability.Way;
import naru.stage.playback.Mark;

/// What is worth a mark on the line of time.
final class PortabilityMarks {

    private PortabilityMarks() {}

    static List<Mark> of(PortabilityWorld world) {
        return world.happenings().stream().flatMap(PortabilityMarks::mark).toList();
    }

    private static Stream<Mark> mark(Happening happening) {
        return switch (happening) {
            case Happening.Left left -> Stream.empty();
            case Happening.Arrived arrived -> Stream.of(arrived(arrived));
            case Happening.Installed installed -> {
                boolean broke =
                        installed.neighbour().filter(start -> !start.runs()).isPresent();
                yield Stream.of(new Mark(
                        installed.time(),
                        broke ? Mark.Kind.TROUBLE : Mark.Kind.DEED,
                        broke ? "portability.broke" : "portability.installed",
                        PortabilityWords.library(installed.library()),
                        1,
                        0));
            }
            case Happening.Built built ->
                Stream.of(new Mark(built.time(), Mark.Kind.DEED, "portability.built", "", built.release(), 1));
        };
    }

    private static Mark arrived(Happening.Arrived arrived) {
        Start start = arrived.start();
        String way = arrived.way() == Way.FILE ? "portability.file" : "portability.image";
        return new Mark(
                arrived.time(),
                start.runs() ? Mark.Kind.RECOVERY : Mark.Kind.TROUBLE,
                way + (start.runs() ? "-runs" : "-stops"),
                "",
                1,
                0);
    }
}
