package naru.stage.story;

import java.time.Duration;
import naru.content.eras.StoryStep;
import naru.content.eras.Told;
import naru.simulation.era.EraWorld;
import naru.stage.text.Amounts;
import naru.stage.text.Messages;

/// The words of the story of the eras, in the language of the moment.
final class StoryWords {

    private static final long DECIMALS_BELOW_MILLIS = 10_000;
    private static final double GIB = 1024;

    private final Messages messages;

    StoryWords(Messages messages) {
        this.messages = messages;
    }

    String headline(StoryStep step) {
        return messages.get("eras.story." + step.id() + ".headline");
    }

    /// What is going on in a world, in one sentence with that world's figures.
    String sentence(StoryStep step, EraWorld world) {
        return messages.get(
                "eras.story." + step.id() + ".text",
                step.figures().stream()
                        .map(figure -> argument(figure.read(world)))
                        .toArray());
    }

    /// Counts stay numbers, so that words can follow them.
    private Object argument(Told told) {
        return switch (told) {
            case Told.Count(long value) -> value;
            case Told.Cores(long millicores) ->
                messages.get("eras.told.cores", Amounts.tenths(Math.round(millicores / 100.0)));
            case Told.Memory(long mib) -> messages.get("eras.told.memory", Amounts.tenths(Math.round(mib * 10 / GIB)));
            case Told.Percent(long value) -> messages.get("eras.told.percent", value);
            case Told.Money(long cents) -> messages.get("eras.told.money", cents / 100);
            case Told.Answer(long millis, long patience) -> answer(millis, patience);
            case Told.Span(Duration value) -> span(value.toMillis());
        };
    }

    private String answer(long millis, long patience) {
        if (millis == 0) {
            return messages.get("eras.told.none");
        }
        return millis < patience ? span(millis) : messages.get("eras.told.over", span(patience));
    }

    private String span(long millis) {
        if (millis < 1000) {
            return messages.get("eras.told.millis", millis);
        }
        if (millis < DECIMALS_BELOW_MILLIS) {
            return messages.get("eras.told.seconds", Amounts.tenths(Math.round(millis / 100.0)));
        }
        Duration span = Duration.ofMillis(millis);
        return span.toDays() > 0 ? messages.get("eras.told.days", span.toDays()) : new Amounts(messages).duration(span);
    }
}
