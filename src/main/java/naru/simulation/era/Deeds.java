package naru.simulation.era;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import naru.simulation.era.EraCommand.AddCopy;
import naru.simulation.era.EraCommand.Adopt;
import naru.simulation.era.EraCommand.Assume;
import naru.simulation.era.EraCommand.BreakIn;
import naru.simulation.era.EraCommand.Calm;
import naru.simulation.era.EraCommand.Dedicate;
import naru.simulation.era.EraCommand.GoWild;
import naru.simulation.era.EraCommand.Install;
import naru.simulation.era.EraCommand.Leak;
import naru.simulation.era.EraCommand.SetLimits;
import naru.simulation.era.EraCommand.SetTraffic;
import naru.simulation.era.EraCommand.StopServer;
import naru.simulation.era.EraCommand.Update;
import naru.simulation.era.Happening.What;

/// What commands do. A site to which a command makes no sense stays as it is; if no site changes, it is refused.
final class Deeds {

    private Deeds() {}

    static Optional<EraWorld> apply(EraWorld world, EraCommand command) {
        if (command instanceof Assume(Figure figure, double value)) {
            return assume(world, figure, value);
        }
        if (command instanceof Adopt(Era era) && world.site(era).isPresent()) {
            return Optional.empty();
        }
        List<Site> sites = new ArrayList<>();
        List<Happening> happenings = new ArrayList<>(world.happenings());
        for (Site each : world.sites()) {
            Turn turn = new Turn(each, world.figures(), world.time());
            play(turn, command);
            sites.add(turn.done());
            happenings.addAll(turn.happenings());
        }
        return sites.equals(world.sites())
                ? Optional.empty()
                : Optional.of(new EraWorld(world.time(), world.figures(), sites, happenings));
    }

    private static void play(Turn turn, EraCommand command) {
        switch (command) {
            case Install(String name) -> application(turn, name, each -> Changes.install(turn, each));
            case AddCopy(String name) -> application(turn, name, each -> Changes.addCopy(turn, each));
            case Update(String name) -> application(turn, name, each -> Changes.update(turn, each));
            case SetTraffic(String name, int percent) ->
                application(turn, name, each -> Changes.setTraffic(turn, each, percent));
            case GoWild(String name) -> instances(turn, name, each -> Faults.goWild(turn, each));
            case Leak(String name) -> instances(turn, name, each -> Faults.leak(turn, each));
            case Calm(String name) -> instances(turn, name, each -> Faults.mend(turn, each));
            case BreakIn(String name, Depth depth) ->
                instances(turn, name, each -> {
                    if (each.isRunning()) {
                        Intruder.breakIn(turn, each, depth);
                    }
                });
            case StopServer(int number) ->
                turn.servers().stream()
                        .filter(each -> each.number() == number && each.isOn())
                        .forEach(each -> Faults.stop(turn, each));
            case SetLimits(boolean on) -> Changes.setLimits(turn, on);
            case Dedicate() -> {
                if (turn.era() == Era.PHYSICAL) {
                    Relocation.dedicate(turn);
                }
            }
            case Adopt(Era era) -> {
                if (era.compareTo(turn.era()) > 0) {
                    Relocation.adopt(turn, era);
                }
            }
            case Assume _ -> throw new IllegalStateException("concerns no single site");
        }
    }

    /// The application of that name, or whose copy has it.
    private static void application(Turn turn, String name, Consumer<Application> deed) {
        turn.instances().stream()
                .filter(each -> each.name().equals(name))
                .map(Instance::application)
                .findFirst()
                .or(() -> Application.all().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .ifPresent(deed);
    }

    /// All copies of the application of that name, or the copy that has it.
    private static void instances(Turn turn, String name, Consumer<Instance> deed) {
        turn.instances().stream()
                .filter(each ->
                        each.name().equals(name) || each.application().name().equals(name))
                .map(Instance::name)
                .forEach(each -> deed.accept(turn.instance(each)));
    }

    private static Optional<EraWorld> assume(EraWorld world, Figure figure, double value) {
        boolean isAllowed = value >= figure.least() && value <= figure.most();
        if (!isAllowed || value == world.figures().get(figure)) {
            return Optional.empty();
        }
        Figures figures = world.figures().with(figure, value);
        List<Site> sites = new ArrayList<>();
        List<Happening> happenings = new ArrayList<>(world.happenings());
        for (Site each : world.sites()) {
            Turn turn = new Turn(each, figures, world.time());
            Changes.rebound(turn);
            turn.say(What.ASSUMED);
            sites.add(turn.done());
            happenings.addAll(turn.happenings());
        }
        return Optional.of(new EraWorld(world.time(), figures, sites, happenings));
    }
}
