package naru.simulation.era;

import java.util.List;
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
import naru.simulation.kernel.Dice;

/// Worlds, figures and commands by chance, the same for the same seed.
record RandomEra(Dice dice) {

    RandomEra(int seed) {
        this(new Dice(seed));
    }

    /// Some of them usual, some anywhere within their bounds.
    Figures figures() {
        Figures figures = Figures.USUAL;
        for (Figure each : Figure.values()) {
            if (dice.below(3, "usual", each.name()) == 0) {
                figures = figures.with(each, value(each, ""));
            }
        }
        return figures;
    }

    EraWorld begin() {
        Figures figures = figures();
        return dice.below(3, "begin", "") == 0 ? EraStart.story(figures) : EraStart.sideBySide(figures);
    }

    EraCommand command(int which) {
        String key = Integer.toString(which);
        String name = dice.oneOf(Application.all(), "application", key).name();
        return switch (dice.below(16, "command", key)) {
            case 0, 1, 2 -> new Install(name);
            case 3 -> new GoWild(name);
            case 4 -> new Leak(name);
            case 5, 6 -> new Calm(name);
            case 7 -> new Update(name);
            case 8 -> new BreakIn(name, dice.oneOf(List.of(Depth.values()), "depth", key));
            case 9 -> new AddCopy(name);
            case 10 -> new SetTraffic(name, dice.below(500, "traffic", key));
            case 11 -> new StopServer(1 + dice.below(3, "server", key));
            case 12 -> new SetLimits(dice.below(2, "limits", key) == 0);
            case 13 -> new Dedicate();
            case 14 -> new Adopt(dice.oneOf(List.of(Era.values()), "era", key));
            default -> {
                Figure figure = dice.oneOf(List.of(Figure.values()), "figure", key);
                yield new Assume(figure, value(figure, key));
            }
        };
    }

    /// Between two commands: mostly seconds, sometimes weeks; rarely on the grid.
    double pause(int which) {
        String key = Integer.toString(which);
        return dice.below(8, "long", key) == 0
                ? dice.between(100, 2_000_000, "weeks", key)
                : dice.between(0.01, 25, "seconds", key);
    }

    private double value(Figure figure, String key) {
        return dice.between(figure.least(), figure.most(), "value", figure.name() + key);
    }
}
