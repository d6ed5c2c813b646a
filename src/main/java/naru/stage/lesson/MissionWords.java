package naru.stage.lesson;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import naru.content.Choice;
import naru.content.Mission;
import naru.content.Performance;
import naru.content.Step;
import naru.content.measure.Measured;
import naru.stage.text.Amounts;
import naru.stage.text.Messages;

/// The words of missions, by the ids in their files: `mission.<mission>.<step>.<part>`.
public final class MissionWords {

    private static final long SHORT_MILLIS = 3_000;

    private final Messages messages;
    private final Amounts amounts;

    public MissionWords(Messages messages) {
        this.messages = messages;
        this.amounts = new Amounts(messages);
    }

    /// What the window is about: the mission that is told, or else what is open in the lab.
    public ObservableValue<String> titleOf(MissionSession session, ObservableValue<String> lab) {
        return session.performance()
                .flatMap(played -> played.<ObservableValue<String>>map(performance ->
                                messages.text(key(performance.mission().id(), "title")))
                        .orElse(lab));
    }

    String title(String mission) {
        return messages.get(key(mission, "title"));
    }

    String problem(String mission) {
        return messages.get(key(mission, "problem"));
    }

    String title(Mission mission, Step step) {
        return messages.get(key(mission.id(), step.id() + ".title"));
    }

    String text(Mission mission, Step step) {
        return messages.get(key(mission.id(), step.id() + ".text"));
    }

    String choice(Mission mission, Step.Predict predict, Choice choice) {
        return messages.get(key(mission.id(), predict.id() + "." + choice.id()));
    }

    /// Why a choice is right or, as tempting as it is, wrong.
    String why(Mission mission, Step.Predict predict, Choice choice) {
        return messages.get(key(mission.id(), predict.id() + "." + choice.id() + ".why"));
    }

    /// What happened in the run, with its own figures.
    String explanation(Performance performance, Step.Explain explain) {
        Map<String, Measured> figures =
                performance.played(performance.mission().runOf(explain)).figures();
        return messages.get(
                key(performance.mission().id(), explain.id() + ".text"),
                explain.figures().stream()
                        .map(name -> argument(Objects.requireNonNull(figures.get(name))))
                        .toArray());
    }

    /// A figure set apart.
    ///
    /// @param value as it is shown
    record Fact(String label, String value) {}

    List<Fact> facts(Performance performance, Step.Explain explain) {
        Map<String, Measured> figures =
                performance.played(performance.mission().runOf(explain)).figures();
        return explain.facts().stream()
                .map(name -> new Fact(
                        messages.get(key(performance.mission().id(), explain.id() + ".fact." + name)),
                        shown(Objects.requireNonNull(figures.get(name)))))
                .toList();
    }

    private static String key(String mission, String rest) {
        return "mission." + mission + "." + rest;
    }

    /// Counts stay numbers, so that words can follow them.
    private Object argument(Measured figure) {
        return figure instanceof Measured.Count(long value) ? value : shown(figure);
    }

    private String shown(Measured figure) {
        return switch (figure) {
            case Measured.Count(long value) -> messages.get("missions.count", value);
            case Measured.Span(Duration span) ->
                span.toMillis() < SHORT_MILLIS
                        ? messages.get("missions.millis", span.toMillis())
                        : amounts.duration(span);
            case Measured.Word(String value) -> value.isEmpty() ? messages.get("missions.none") : value;
            case Measured.Never() -> messages.get("missions.never");
        };
    }
}
