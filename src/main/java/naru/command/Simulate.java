package naru.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naru.command.argument.Choices;
import naru.command.argument.Deed;
import naru.command.argument.Numbers;
import naru.command.argument.OutputFormat;
import naru.command.argument.Scoring;
import naru.command.argument.Times;
import naru.command.report.Json;
import naru.command.report.Notices;
import naru.command.report.Simulated;
import naru.command.report.SimulationReport;
import naru.command.report.SimulationText;
import naru.manifest.Notice;
import naru.simulation.History;
import naru.simulation.Scenario;
import naru.simulation.Snapshot;
import naru.simulation.kernel.SimTime;

/// `naru simulate`: runs a cluster for a while, does to it what is planned, and tells how it stands at the end.
final class Simulate implements Verb {

    private static final Duration DEFAULT_DURATION = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public void declare(Declaration declaration) {
        declaration.parameters("FILE", 1, "*");
        declaration.value("--nodes", "3x2cpu4Gi");
        declaration.value("--for", "10m");
        declaration.value("--seed", "7");
        declaration.value("--scoring", "STRATEGY");
        declaration.value("--shape", "0:0,100:10");
        declaration.flag("--no-scheduler");
        declaration.value("--format", "text|json");
        declaration.flag("--events");
        declaration.value("--script", "FILE");
        for (Deed deed : Deed.values()) {
            declaration.values(deed.option(), deed.form());
        }
        declaration.footer();
    }

    @Override
    public void run(Arguments arguments, Context context) {
        Duration end = arguments.value("--for").map(Times::duration).orElse(DEFAULT_DURATION);
        long seed = arguments.value("--seed").map(Numbers::seed).orElse(0L);
        OutputFormat format = arguments.value("--format").map(Choices::format).orElse(OutputFormat.TEXT);
        var profile = Scoring.profile(arguments.value("--scoring"), arguments.value("--shape"));
        Plan plan = Plan.of(arguments, context, end);
        Input input = Input.read(arguments, context);

        History history = History.begin(
                new Scenario(seed, profile, !arguments.has("--no-scheduler"), input.objects(), List.of()));
        plan.carryOut(history);
        Snapshot world = history.at(SimTime.ZERO.plus(end));

        List<Notice> notices = new ArrayList<>(input.notices());
        notices.addAll(plan.notices());
        SimulationReport report = Simulated.report(world, seed, notices, arguments.has("--events"));
        context.print(
                format == OutputFormat.JSON
                        ? Json.of(report)
                        : new SimulationText(context.messages()).of(report)
                                + Notices.text(notices, context.messages()));
    }
}
