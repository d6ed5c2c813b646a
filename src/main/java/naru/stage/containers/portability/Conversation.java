package naru.stage.containers.portability;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import naru.simulation.portability.PortabilityCommand;
import naru.simulation.portability.PortabilityWorld;
import naru.simulation.portability.Site;
import naru.stage.story.AskBar;

/// What the bar says at a moment: what is going on, a question before something is done for the first time, and what
/// came of the answer.
final class Conversation {

    private sealed interface Turn {

        record Telling() implements Turn {}

        /// @param at the moment that is asked about
        record Asking(Question question, PortabilityCommand command, PortabilityWorld at) implements Turn {}

        /// @param happened how much had before it was done
        record Waiting(Question question, PortabilityCommand command, int answer, int happened) implements Turn {}

        /// @param happened how much had, at the moment it was decided; at any other it is not spoken of
        record Decided(int happened, boolean right) implements Turn {}
    }

    private static final Duration AFTERWARDS = Duration.ofSeconds(1);

    private final PortabilityWords words;
    private final Narration narration;
    private final AskBar bar;
    private final Consumer<PortabilityCommand> send;
    private final Set<Site> carriedTo = EnumSet.noneOf(Site.class);
    private final Set<Question> asked = EnumSet.noneOf(Question.class);
    private PortabilityWorld world;
    private Turn turn = new Turn.Telling();
    private Optional<Object> shown = Optional.empty();

    /// @param send gives a command to the world
    Conversation(PortabilityWords words, AskBar bar, PortabilityWorld first, Consumer<PortabilityCommand> send) {
        this.words = words;
        this.bar = bar;
        this.send = send;
        narration = new Narration(words);
        world = first;
    }

    /// Does something, after a question where it has not been asked yet. While it asks, time is to stand.
    ///
    /// @return whether it asks
    boolean want(PortabilityCommand command) {
        takeQuestionBack();
        Optional<Question> question = Question.before(world, command).filter(each -> firstTime(each, command));
        if (question.isPresent()) {
            turn = new Turn.Asking(question.get(), command, world);
        } else {
            turn = new Turn.Telling();
            send.accept(command);
        }
        speak();
        return question.isPresent();
    }

    private boolean firstTime(Question question, PortabilityCommand command) {
        return command instanceof PortabilityCommand.CarryBoth(Site to) ? carriedTo.add(to) : asked.add(question);
    }

    void show(PortabilityWorld next) {
        world = next;
        if (turn instanceof Turn.Asking(var _, var _, PortabilityWorld at) && isAnotherMoment(at)) {
            takeQuestionBack();
        }
        if (turn instanceof Turn.Waiting(Question question, PortabilityCommand command, int answer, int happened)
                && world.happenings().size() > happened) {
            question.truth(world, command)
                    .ifPresent(
                            truth -> turn = new Turn.Decided(world.happenings().size(), truth == answer));
        }
        speak();
    }

    /// A frame that was being made when it asked may still come; a leap is another thing.
    private boolean isAnotherMoment(PortabilityWorld at) {
        return !world.happenings().equals(at.happenings())
                || world.time().isBefore(at.time())
                || world.time().since(at.time()).compareTo(AFTERWARDS) > 0;
    }

    /// A question that nobody has answered may be asked again.
    private void takeQuestionBack() {
        if (turn instanceof Turn.Asking(Question question, PortabilityCommand command, var _)) {
            if (command instanceof PortabilityCommand.CarryBoth(Site to)) {
                carriedTo.remove(to);
            } else {
                asked.remove(question);
            }
            turn = new Turn.Telling();
        }
    }

    /// Says everything again, as in another language.
    void again() {
        shown = Optional.empty();
        speak();
    }

    private void speak() {
        Said said = narration.of(world);
        Object now = List.of(turn, said);
        if (shown.filter(now::equals).isPresent()) {
            return;
        }
        shown = Optional.of(now);
        switch (turn) {
            case Turn.Asking(Question question, PortabilityCommand command, var _) ->
                bar.ask(
                        words.get(question.key(), subject(command)),
                        question.answerKeys().stream().map(words::get).toList(),
                        answer -> answered(question, command, answer));
            case Turn.Decided(int happened, boolean right)
            when happened == world.happenings().size() ->
                bar.decide(
                        right, said.headline(), words.get(right ? "decide.right" : "decide.other") + " " + said.more());
            default -> bar.say(said.headline(), said.more());
        }
    }

    private void answered(Question question, PortabilityCommand command, int answer) {
        turn = new Turn.Waiting(question, command, answer, world.happenings().size());
        send.accept(command);
    }

    private String subject(PortabilityCommand command) {
        return switch (command) {
            case PortabilityCommand.CarryBoth(Site to) -> words.site(to);
            case PortabilityCommand.InstallMissing(Site at) ->
                world.place(at).remedy().map(PortabilityWords::library).orElse("");
            default -> "";
        };
    }
}
