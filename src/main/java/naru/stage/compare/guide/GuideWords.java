package naru.stage.compare.guide;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import naru.content.guide.Advice;
import naru.content.guide.Answer;
import naru.content.guide.Argument;
import naru.content.guide.Candidate;
import naru.content.guide.Change;
import naru.content.guide.Given;
import naru.content.guide.Ground;
import naru.content.guide.Guide;
import naru.content.guide.Question;
import naru.content.guide.Source;
import naru.content.guide.Standing;
import naru.stage.text.Messages;

/// The words of the guide, in the language of the moment.
final class GuideWords {

    private final Messages messages;

    GuideWords(Messages messages) {
        this.messages = messages;
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    String question(Question question) {
        return messages.get("guide.question." + question.id());
    }

    String answer(Question question, Answer answer) {
        return messages.get("guide.answer." + question.id() + "." + answer.id());
    }

    String candidate(Candidate candidate) {
        return messages.get("guide.candidate." + candidate.id());
    }

    /// What it is, in half a line.
    String what(Candidate candidate) {
        return messages.get("guide.candidate." + candidate.id() + ".what");
    }

    String reason(Argument argument) {
        return messages.get("guide.reason." + argument.question().id() + "."
                + argument.answer().id() + "." + argument.about().id());
    }

    String source(Source source) {
        return messages.get("guide.source.tip", String.valueOf(source.page().getHost()), day(source.checked()));
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()));
    }

    /// The advice in one line.
    String headline(Advice advice) {
        String key = "guide.ground." + id(advice.ground());
        return advice.first().map(first -> messages.get(key, candidate(first))).orElseGet(() -> messages.get(key));
    }

    /// How it comes that it is as clear as it is.
    String why(Advice advice, Guide guide, Given given) {
        List<Standing> left = advice.ranking().left();
        return switch (advice.ground()) {
            case ALONE -> messages.get(left.getFirst().points() < 0 ? "guide.why.alone.heavy" : "guide.why.alone");
            case AHEAD ->
                messages.get(
                        given.answers().size() == guide.questions().size() ? "guide.why.ahead.all" : "guide.why.ahead",
                        advice.ranking().lead());
            case UNANSWERED ->
                messages.get("guide.why.unanswered", advice.ranking().lead());
            case CLOSE -> messages.get("guide.why.close", advice.ranking().lead());
            case FEW -> messages.get("guide.why.few", given.answers().size(), guide.enough());
            case TIE -> messages.get("guide.why.tie", names(advice.ranking().ahead()));
        };
    }

    String clarity(Advice advice) {
        return messages.get("guide.clarity." + advice.clarity().name().toLowerCase(Locale.ROOT));
    }

    /// What would change the advice so, said before the answers that would.
    String changeTo(Change change) {
        return change.first()
                .map(first -> messages.get("guide.change.to", candidate(first)))
                .orElseGet(() -> messages.get("guide.change.open"));
    }

    /// What the same answers meant before the newcomer came.
    String then(Advice advice) {
        return advice.before()
                .first()
                .map(first -> messages.get("guide.then.was.first", candidate(first)))
                .orElseGet(() -> messages.get("guide.then.was.open"));
    }

    /// Since when there is the newcomer.
    String since(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(get("guide.then.month"), locale()));
    }

    String unasked(String id) {
        return messages.get("guide.unasked." + id);
    }

    private Locale locale() {
        return messages.language().get().locale();
    }

    private String names(List<Standing> standings) {
        return standings.stream().map(each -> candidate(each.candidate())).collect(Collectors.joining(", "));
    }

    private static String id(Ground ground) {
        return ground.name().toLowerCase(Locale.ROOT);
    }
}
