package naru.command;

import naru.command.argument.Choices;
import naru.command.argument.Numbers;
import naru.command.argument.OutputFormat;
import naru.command.argument.Scoring;
import naru.command.report.Explained;
import naru.command.report.ExplanationReport;
import naru.command.report.ExplanationText;
import naru.command.report.Json;
import naru.command.report.Notices;
import naru.simulation.scheduling.SchedulerProfile;

/// `naru explain`: what the scheduler would decide about one pod at this moment, and why. No time passes.
final class Explain implements Verb {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public void declare(Declaration declaration) {
        declaration.parameters("FILE", 1, "*");
        declaration.required("--pod", "[NAMESPACE/]NAME");
        declaration.value("--nodes", "3x2cpu4Gi");
        declaration.value("--scoring", "STRATEGY");
        declaration.value("--shape", "0:0,100:10");
        declaration.value("--seed", "7");
        declaration.value("--format", "text|json");
        declaration.footer();
    }

    @Override
    public void run(Arguments arguments, Context context) {
        OutputFormat format = arguments.value("--format").map(Choices::format).orElse(OutputFormat.TEXT);
        long seed = arguments.value("--seed").map(Numbers::seed).orElse(0L);
        SchedulerProfile profile = Scoring.profile(arguments.value("--scoring"), arguments.value("--shape"));
        Input input = Input.read(arguments, context);
        PodAsked asked = PodAsked.find(arguments.value("--pod").orElseThrow(), input.objects());

        ExplanationReport report =
                Explained.report(asked.pod(), asked.isTemplate(), input.objects(), input.notices(), profile, seed);
        context.print(
                format == OutputFormat.JSON
                        ? Json.of(report)
                        : new ExplanationText(context.messages()).of(report)
                                + Notices.text(input.notices(), context.messages()));
    }
}
