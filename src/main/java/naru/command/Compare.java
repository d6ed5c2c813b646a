package naru.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.command.argument.Choices;
import naru.command.argument.Contests;
import naru.command.argument.Numbers;
import naru.command.argument.OutputFormat;
import naru.command.argument.Times;
import naru.command.report.ComparisonReport;
import naru.command.report.ComparisonText;
import naru.command.report.Json;
import naru.content.format.PriceLists;
import naru.content.price.PriceList;
import naru.simulation.contest.Contest;
import naru.simulation.contest.ContestSettings;
import naru.simulation.contest.Trial;

/// `naru compare`: the same event on Elastic Beanstalk and on Kubernetes, in figures.
final class Compare implements Verb {

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public void declare(Declaration declaration) {
        declaration.value("--event", "node-loss");
        declaration.value("--policy", "rolling");
        declaration.value("--batch", "25%");
        declaration.value("--strategy", "rolling-update|recreate");
        declaration.value("--copies", "4");
        declaration.value("--rate", "25");
        declaration.value("--watch", "40m");
        declaration.value("--prices", "FILE");
        declaration.value("--seed", "7");
        declaration.value("--format", "text|json");
        declaration.footer();
    }

    @Override
    public void run(Arguments arguments, Context context) {
        OutputFormat format = arguments.value("--format").map(Choices::format).orElse(OutputFormat.TEXT);
        PriceList prices = arguments
                .value("--prices")
                .map(file -> Input.value(PriceLists.read(context.surroundings().resolve(file), PriceLists.usual()))
                        .value())
                .orElseGet(PriceLists::usual);
        List<Trial> trials =
                arguments.value("--event").map(Contests::trial).map(List::of).orElseGet(() -> List.of(Trial.values()));
        List<Contest> contests = new ArrayList<>();
        for (Trial trial : trials) {
            contests.add(hold(settings(trial, arguments), context));
        }
        ComparisonReport report = ComparisonReport.of(contests, prices);
        context.print(
                format == OutputFormat.JSON ? Json.of(report) : new ComparisonText(context.messages()).of(report));
    }

    private static ContestSettings settings(Trial trial, Arguments arguments) {
        ContestSettings usual = ContestSettings.of(trial);
        return new ContestSettings(
                arguments.value("--seed").map(Numbers::seed).orElse(usual.seed()),
                trial,
                arguments.value("--policy").map(Contests::policy).orElse(usual.policy()),
                arguments.value("--batch").map(Contests::batch).orElse(usual.batch()),
                arguments.value("--strategy").map(Contests::strategy).orElse(usual.strategy()),
                arguments.value("--copies").map(Contests::copies).orElse(usual.copies()),
                arguments.value("--rate").map(Contests::rate).orElse(usual.perSecond()),
                arguments
                        .value("--watch")
                        .map(Times::duration)
                        .map(Contests::horizon)
                        .orElse(usual.horizon()));
    }

    private static Contest hold(ContestSettings settings, Context context) {
        PercentLine progress = new PercentLine(
                context, "command.progress.compare", settings.trial().id());
        try {
            Optional<Contest> contest = Contest.run(settings, () -> false, progress::show);
            return contest.orElseThrow();
        } finally {
            progress.end();
        }
    }
}
