package naru.command.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import naru.command.report.ComparisonReport.EventLine;
import naru.command.report.ComparisonReport.SideLine;
import naru.command.report.ComparisonReport.StepLine;
import naru.stage.text.Messages;

/// What `compare` answers, for a person: for each event a table of two columns, and what people had to do.
public record ComparisonText(Messages messages) {

    private static final int CENT_DIGITS = 2;
    private static final int MINUTE = 60;

    public String of(ComparisonReport report) {
        StringBuilder text = new StringBuilder();
        for (EventLine event : report.events()) {
            text.append(text.isEmpty() ? "" : "\n").append(event(event));
        }
        return text.append('\n')
                .append(messages.get("command.text.compare.prices", report.region(), report.checked()))
                .append('\n')
                .toString();
    }

    private String event(EventLine event) {
        Columns columns = new Columns()
                .row(
                        messages.get("compare.trial." + event.event()),
                        messages.get("chapter.beanstalk"),
                        messages.get("chapter.kubernetes"));
        row(columns, event, "served", side -> number(side.requests().served()));
        row(columns, event, "failed", side -> number(side.requests().failed()));
        row(columns, event, "least", side -> side.leastCapacity() + " %");
        row(columns, event, "mixed", side -> time(side.mixedVersionSeconds()));
        row(columns, event, "recovery", this::recovery);
        row(columns, event, "cost", side -> dollars(side.costDollars()));
        row(columns, event, "hourly", side -> dollars(side.dollarsAnHour()));
        row(columns, event, "steps", side -> Integer.toString(side.steps().size()));
        StringBuilder text = new StringBuilder(messages.get(
                        "command.text.compare.event",
                        event.copies(),
                        event.requestsPerSecond().stripTrailingZeros().toPlainString(),
                        time(event.eventSeconds().longValue()),
                        time(event.watchedSeconds().longValue()),
                        Long.toString(event.seed())))
                .append("\n\n")
                .append(columns.text());
        Stream.of(event.beanstalk(), event.kubernetes())
                .map(SideLine::steps)
                .flatMap(List::stream)
                .map(this::step)
                .forEach(text::append);
        return text.toString();
    }

    private void row(Columns columns, EventLine event, String figure, Function<SideLine, String> value) {
        columns.row(
                messages.get("command.text.compare." + figure),
                value.apply(event.beanstalk()),
                value.apply(event.kubernetes()));
    }

    private String recovery(SideLine side) {
        if (!side.possible()) {
            return messages.get("command.text.compare.impossible");
        }
        return side.recoverySeconds()
                .map(ComparisonText::time)
                .orElseGet(() -> messages.get("command.text.compare.not-yet"));
    }

    private String step(StepLine step) {
        return "  %s  %s: %s%n"
                .replace("%n", "\n")
                .formatted(
                        time(step.seconds().longValue()), messages.get("compare.step." + step.step()), step.command());
    }

    private String number(long value) {
        return messages.get("command.text.compare.number", value);
    }

    private String dollars(BigDecimal value) {
        return "$" + value.setScale(CENT_DIGITS, RoundingMode.HALF_UP).toPlainString();
    }

    /// Minutes and seconds.
    private static String time(long seconds) {
        return "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
    }
}
