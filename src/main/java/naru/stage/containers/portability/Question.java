package naru.stage.containers.portability;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.portability.Container;
import naru.simulation.portability.Happening;
import naru.simulation.portability.Place;
import naru.simulation.portability.PortabilityCommand;
import naru.simulation.portability.PortabilityWorld;
import naru.simulation.portability.Site;
import naru.simulation.portability.Start;
import naru.simulation.portability.Stay;
import naru.simulation.portability.Way;

/// What a reader is asked before something is done, and how the world answers it.
enum Question {
    /// Which of the two runs in another place.
    CARRY("carry", 4),
    /// What a library does to the two programs that share it.
    INSTALL("install", 4),
    /// How many layers a change of the code makes anew.
    CHANGE("change", 3);

    private final String id;
    private final int answers;

    Question(String id, int answers) {
        this.id = id;
        this.answers = answers;
    }

    /// What is asked before a command; empty where there is nothing to guess.
    static Optional<Question> before(PortabilityWorld world, PortabilityCommand command) {
        return switch (command) {
            case PortabilityCommand.CarryBoth carry -> Optional.of(CARRY);
            case PortabilityCommand.InstallMissing(Site at)
            when world.place(at).neighbour().isPresent() -> Optional.of(INSTALL);
            case PortabilityCommand.Change change when world.release().images().size() == 1 -> Optional.of(CHANGE);
            default -> Optional.empty();
        };
    }

    /// The key of its words: of the question itself, and with `.1` and so on of the answers.
    String key() {
        return "ask." + id;
    }

    List<String> answerKeys() {
        return Stream.iterate(1, i -> i + 1)
                .limit(answers)
                .map(i -> key() + "." + i)
                .toList();
    }

    /// Which answer the world gives, from 0; empty while it is not decided.
    Optional<Integer> truth(PortabilityWorld world, PortabilityCommand command) {
        return switch (command) {
            case PortabilityCommand.CarryBoth(Site to) -> carried(world, to);
            case PortabilityCommand.InstallMissing(Site at) -> installed(world.place(at));
            case PortabilityCommand.Change change ->
                world.happenings().getLast() instanceof Happening.Built built
                        ? Optional.of(Math.min(built.made().size(), answers) - 1)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// Both, the image only, the file only, neither.
    private static Optional<Integer> carried(PortabilityWorld world, Site to) {
        if (world.journey(Way.FILE, to).isPresent()
                || world.journey(Way.IMAGE, to).isPresent()) {
            return Optional.empty();
        }
        Place place = world.place(to);
        boolean file = place.file().map(Stay::start).filter(Start::runs).isPresent();
        boolean image = place.container()
                .map(Container::stay)
                .map(Stay::start)
                .filter(Start::runs)
                .isPresent();
        return Optional.of((file ? 0 : 1) + (image ? 0 : 2));
    }

    /// Both run, the shop only, the neighbour only, neither.
    private static Optional<Integer> installed(Place place) {
        boolean shop = place.file().map(Stay::start).filter(Start::runs).isPresent();
        boolean neighbour =
                place.neighbour().map(Stay::start).filter(Start::runs).isPresent();
        return Optional.of((neighbour ? 0 : 1) + (shop ? 0 : 2));
    }
}
