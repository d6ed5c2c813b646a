package naru.stage.containers.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naru.simulation.pipeline.Change;
import naru.simulation.pipeline.Fate;
import naru.simulation.pipeline.Load;
import naru.simulation.pipeline.Manner;
import naru.simulation.pipeline.PipelineWorld;
import naru.simulation.pipeline.Place;
import naru.simulation.pipeline.Tally;
import naru.simulation.pipeline.Way;
import naru.stage.story.AskBar;

/// Says above the picture what is going on, asks, and explains what came of it with the figures of the run.
final class Narrator {

    private static final int ANSWERS = 3;

    private final PipelineWords words;
    private final AskBar bar;
    private List<String> said = List.of();

    Narrator(PipelineWords words, AskBar bar) {
        this.words = words;
        this.bar = bar;
    }

    /// @param answered is told the answer to a question, from 0
    void tell(Telling telling, PipelineWorld world, IntConsumer answered) {
        switch (telling) {
            case Telling.State() -> state(world);
            case Telling.Asking(Change.Kind kind) -> ask(kind, world, answered);
            case Telling.Watching(Guess(int number, Change.Kind kind, var _, int answer)) ->
                say(
                        words.get(
                                "watch",
                                number,
                                whereabouts(world, Manner.PIPELINE, number),
                                whereabouts(world, Manner.BY_HAND, number)),
                        words.get("watch.said", answer(kind, answer)));
            case Telling.Decided(Guess guess) -> decide(guess, world);
        }
    }

    private void state(PipelineWorld world) {
        for (Way way : List.of(world.pipeline(), world.byHand())) {
            String manner = PipelineWords.word(way.manner());
            if (way.restore().isPresent()) {
                say(words.get("state.restoring." + manner), words.get("state.restoring." + manner + ".more"));
                return;
            }
            if (way.noticed().isPresent()) {
                say(words.get("state.failing." + manner), words.get("state.failing.more"));
                return;
            }
        }
        Tally byHand = Tally.of(world, Manner.BY_HAND);
        Tally pipeline = Tally.of(world, Manner.PIPELINE);
        say(
                words.get("state.headline", pipeline.deployments(), byHand.deployments()),
                words.get("state.more", world.changes().size(), pipeline.arrived(), byHand.arrived()));
    }

    private void ask(Change.Kind kind, PipelineWorld world, IntConsumer answered) {
        List<String> answers = IntStream.range(0, ANSWERS)
                .mapToObj(place -> answer(kind, place))
                .toList();
        String question = words.get(
                "ask." + PipelineWords.word(kind),
                Place.LAPTOP.libraryVersion(),
                world.byHand().server().libraryVersion());
        if (!said.equals(asked(question, answers))) {
            said = asked(question, answers);
            bar.ask(question, answers, answered);
        }
    }

    private static List<String> asked(String question, List<String> answers) {
        return Stream.concat(Stream.of(question), answers.stream()).toList();
    }

    private String answer(Change.Kind kind, int place) {
        return words.get("ask." + PipelineWords.word(kind) + "." + (place + 1));
    }

    private String whereabouts(PipelineWorld world, Manner manner, int number) {
        Fate fate = Fate.of(world, manner, number);
        if (fate.settled().isPresent()) {
            return words.get(
                    world.way(manner).current().source().contains(number)
                            ? "whereabouts.runs"
                            : "whereabouts.returned");
        }
        return world.way(manner).loads().stream()
                .filter(load -> load.brings().contains(number))
                .findFirst()
                .map(Load::stop)
                .map(stop -> words.get("whereabouts." + PipelineWords.word(stop)))
                .orElseGet(() -> words.get("whereabouts.fails"));
    }

    private void decide(Guess guess, PipelineWorld world) {
        Verdict verdict = Verdict.of(world, guess.kind(), guess.number());
        String key = "told." + PipelineWords.word(guess.kind()) + "." + (verdict.right() + 1);
        List<String> told = List.of(
                words.get(
                        key, time(pick(verdict.pipeline(), guess.kind())), time(pick(verdict.byHand(), guess.kind()))),
                words.get(
                        key + ".why",
                        verdict.byHand().companions(),
                        words.duration(Manner.PIPELINE.restoring()),
                        words.duration(Manner.BY_HAND.restoring())));
        if (!said.equals(told)) {
            said = told;
            bar.decide(guess.answer() == verdict.right(), told.getFirst(), told.getLast());
        }
    }

    /// The time that a kind of change is about: until tests stopped it, or for how long it failed.
    private static Optional<Duration> pick(Fate fate, Change.Kind kind) {
        return switch (kind) {
            case BUG -> fate.stopped();
            case SETTING -> fate.failing();
            case LIBRARY -> fate.failing().or(fate::deployed);
            case GOOD -> fate.deployed();
        };
    }

    private String time(Optional<Duration> time) {
        return time.map(words::toTheMinute).orElseGet(() -> words.get("tally.none"));
    }

    private void say(String headline, String more) {
        List<String> next = List.of(headline, more);
        if (!said.equals(next)) {
            said = next;
            bar.say(headline, more);
        }
    }
}
