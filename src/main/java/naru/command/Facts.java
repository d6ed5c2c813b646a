package naru.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import naru.command.argument.Choices;
import naru.command.argument.Days;
import naru.command.argument.OutputFormat;
import naru.command.report.FactsReport;
import naru.command.report.FactsText;
import naru.command.report.Json;
import naru.content.fact.Fact;
import naru.content.format.BundledFacts;

/// `naru facts`: what Naru says, the comparison, the wishes, the guide and the prices, whose sources have not been read
/// for a while.
final class Facts implements Verb {

    /// Clouds change: half a year is as long as a statement about one is trusted.
    private static final int LONG_AGO = 180;

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public void declare(Declaration declaration) {
        declaration.value("--days", Integer.toString(LONG_AGO));
        declaration.value("--on", "2027-06-01");
        declaration.value("--format", "text|json");
        declaration.footer();
    }

    @Override
    public void run(Arguments arguments, Context context) {
        OutputFormat format = arguments.value("--format").map(Choices::format).orElse(OutputFormat.TEXT);
        int days = arguments.value("--days").map(Days::count).orElse(LONG_AGO);
        LocalDate on = arguments.value("--on").map(Days::date).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        LocalDate trusted = on.minusDays(days);
        List<Fact> old = BundledFacts.all().stream()
                .filter(fact -> fact.checked().isBefore(trusted))
                .toList();
        context.print(
                format == OutputFormat.JSON
                        ? Json.of(FactsReport.of(on, days, old))
                        : new FactsText(context.messages()).of(on, days, old));
    }
}
