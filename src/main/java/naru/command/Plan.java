package naru.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import naru.command.argument.Deed;
import naru.command.argument.SentenceException;
import naru.command.argument.TimedDeed;
import naru.manifest.Notice;
import naru.manifest.Reading;
import naru.manifest.script.Performed;
import naru.manifest.script.Script;
import naru.manifest.script.ScriptRunner;
import naru.manifest.script.Scripts;
import naru.manifest.script.TimedAction;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Outcome;
import naru.simulation.kernel.SimTime;

/// What is to happen to the cluster and when: the actions of `--script` and the timed options, by time; at the same
/// time those of the script first, and each in the order written.
final class Plan {

    private interface Happening {
        /// @throws SentenceException if it cannot be done
        void in(History history);
    }

    /// @param text to be named in a sentence
    private record Step(SimTime at, String text, Happening happening) {}

    private final List<Step> steps;
    private final List<Notice> notices;

    private Plan(List<Step> steps, List<Notice> notices) {
        this.steps = steps;
        this.notices = notices;
    }

    /// @throws SentenceException if something is not understood or comes after `end`
    static Plan of(Arguments arguments, Context context, Duration end) {
        List<Step> steps = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        arguments.value("--script").ifPresent(file -> {
            Reading<Script> script = Scripts.read(context.surroundings().resolve(file));
            Reading.Read<Script> read = Input.value(script);
            read.value().actions().forEach(action -> steps.add(scripted(action)));
            notices.addAll(read.notices());
        });
        arguments.inOrder().stream()
                .flatMap(given -> Deed.of(given.option()).map(deed -> TimedDeed.parse(deed, given.value())).stream())
                .forEach(deed -> steps.add(typed(deed)));
        steps.sort(Comparator.comparing(Step::at));
        for (Step step : steps) {
            if (step.at.isAfter(SimTime.ZERO.plus(end))) {
                throw new SentenceException("command.problem.too-late", step.text);
            }
        }
        return new Plan(steps, notices);
    }

    /// What else is worth knowing about the script.
    List<Notice> notices() {
        return notices;
    }

    /// Does it all, in order.
    ///
    /// @throws SentenceException at the first thing that cannot be done
    void carryOut(History history) {
        steps.forEach(step -> step.happening.in(history));
    }

    private static Step scripted(TimedAction action) {
        String text = action.verb() + " (" + action.place().file() + ":"
                + action.place().line() + ")";
        return new Step(action.at(), text, history -> {
            switch (ScriptRunner.perform(history, action)) {
                case Performed.Done done -> {
                    // As it should be.
                }
                case Performed.Impossible(var problem) ->
                    throw new SentenceException(messages -> Input.words(problem, messages));
                case Performed.Refused refused -> throw Refusals.sentence(text, refused.outcome());
            }
        });
    }

    private static Step typed(TimedDeed deed) {
        SimTime when = SimTime.ZERO.plus(deed.at());
        return new Step(when, deed.text(), history -> {
            Command command = deed.command(history.at(when));
            if (history.apply(when, command) instanceof Outcome.Refused refused) {
                throw Refusals.sentence(deed.text(), refused);
            }
        });
    }
}
