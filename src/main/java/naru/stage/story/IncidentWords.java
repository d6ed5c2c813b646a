package naru.stage.story;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import naru.content.Choice;
import naru.content.eras.EraMeasures;
import naru.content.eras.Incident;
import naru.content.eras.Trial;
import naru.content.measure.Measured;
import naru.simulation.era.Era;
import naru.stage.text.Amounts;
import naru.stage.text.Messages;

/// The words of what happens to the eras, by the ids in `assets/eras/incidents.yaml`.
final class IncidentWords {

    /// Shorter spans are told in milliseconds, so that 1.4 seconds do not become one.
    private static final Duration SHORT = Duration.ofSeconds(3);

    /// What has not happened: the words choose what to say then.
    private static final String NEVER = "never";
    /// No time at all.
    private static final String NONE = "none";

    private final Messages messages;
    private final Amounts amounts;

    IncidentWords(Messages messages) {
        this.messages = messages;
        amounts = new Amounts(messages);
    }

    String button(Incident incident) {
        return messages.get(key(incident, ""));
    }

    String group(String group) {
        return messages.get("eras.incident.group." + group);
    }

    String question(Incident incident, String target) {
        return messages.get(key(incident, ".ask"), application(target));
    }

    List<String> answers(Incident incident) {
        return incident.choices().stream()
                .map(choice -> answer(incident, choice))
                .toList();
    }

    String answer(Incident incident, Choice choice) {
        return messages.get(key(incident, "." + choice.id()));
    }

    /// Why a choice came true, with the figures of that run.
    ///
    /// @param limits whether containers had limits
    String why(Trial trial, Choice truth, boolean limits) {
        Incident incident = trial.incident();
        Stream<Object> figures = incident.figures().stream().map(name -> argument(trial, name));
        return messages.get(
                key(incident, "." + truth.id() + ".why"),
                Stream.concat(Stream.of(application(trial.target()), limits ? "on" : "off"), figures)
                        .toArray());
    }

    /// What came of it in one era.
    String verdict(Trial trial, Era era) {
        Incident incident = trial.incident();
        return messages.get(
                key(incident, ".verdict"),
                incident.verdict().stream()
                        .map(measure -> argument(trial, EraMeasures.name(era, measure)))
                        .toArray());
    }

    String application(String name) {
        return messages.get("eras.app." + name);
    }

    private static String key(Incident incident, String rest) {
        return "eras.incident." + incident.id() + rest;
    }

    /// Counts stay numbers, so that words can follow them.
    private Object argument(Trial trial, String figure) {
        return switch (Objects.requireNonNull(trial.figures().get(figure))) {
            case Measured.Count(long count) -> count;
            case Measured.Span(Duration span) -> span.isZero() ? NONE : span(span);
            case Measured.Word(String word) -> word;
            case Measured.Never() -> NEVER;
        };
    }

    private String span(Duration span) {
        boolean inMillis = span.compareTo(SHORT) < 0;
        return inMillis ? messages.get("missions.millis", span.toMillis()) : amounts.duration(span);
    }
}
