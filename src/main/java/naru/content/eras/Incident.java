package naru.content.eras;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.content.Choice;
import naru.simulation.era.EraCommand;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Timed;

/// Something that is done to all three eras at once, after the reader has said what will come of it.
///
/// @param id its words are kept under it
/// @param group those that share one button, by its words; empty: a button of its own
/// @param about the application it is done to, until the reader chooses another
/// @param fixed whether the reader cannot choose another
/// @param actions by the time since the world's beginning
/// @param lasting until it is told what came of it
/// @param speed how many simulated seconds pass in one, until the reader wants another
/// @param figures of [EraMeasures], whose values its explanations name by their place in this list
/// @param verdict the measures that are told of each era by itself
/// @param choices the answers there are
public record Incident(
        String id,
        Optional<String> group,
        String about,
        boolean fixed,
        List<Timed<EraCommand>> actions,
        Duration lasting,
        int speed,
        List<String> figures,
        List<String> verdict,
        List<Choice> choices) {

    public Incident {
        actions = List.copyOf(actions);
        figures = List.copyOf(figures);
        verdict = List.copyOf(verdict);
        choices = List.copyOf(choices);
    }

    /// The application it is about.
    ///
    /// @param chosen by the reader
    public String target(String chosen) {
        return fixed ? about : chosen;
    }

    /// What is done, and when.
    public List<Timed<EraCommand>> script(String target) {
        return actions.stream()
                .map(action -> new Timed<>(action.at(), aimed(action.command(), target)))
                .toList();
    }

    /// Whether it puts something wrong that [EraCommand.Calm] mends.
    public boolean isFault() {
        return actions.stream()
                .map(Timed::command)
                .anyMatch(command -> command instanceof EraCommand.GoWild
                        || command instanceof EraCommand.Leak
                        || command instanceof EraCommand.Update);
    }

    /// When the first thing is done; what comes of it is measured from there.
    public SimTime begin() {
        return actions.getFirst().at();
    }

    public SimTime end() {
        return begin().plus(lasting);
    }

    private EraCommand aimed(EraCommand command, String target) {
        if (!(command instanceof EraCommand.ToOne one) || !one.application().equals(about)) {
            return command;
        }
        return switch (one) {
            case EraCommand.Install _ -> new EraCommand.Install(target);
            case EraCommand.GoWild _ -> new EraCommand.GoWild(target);
            case EraCommand.Leak _ -> new EraCommand.Leak(target);
            case EraCommand.Calm _ -> new EraCommand.Calm(target);
            case EraCommand.Update _ -> new EraCommand.Update(target);
            case EraCommand.BreakIn(var _, var depth) -> new EraCommand.BreakIn(target, depth);
            case EraCommand.AddCopy _ -> new EraCommand.AddCopy(target);
            case EraCommand.SetTraffic(var _, int percent) -> new EraCommand.SetTraffic(target, percent);
        };
    }
}
