package naru.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.command.argument.Numbers;
import naru.command.argument.SentenceException;
import naru.command.argument.Times;
import naru.manifest.kube.AsBuilt;
import naru.manifest.kube.ManifestWriter;
import naru.simulation.History;
import naru.simulation.Scenario;
import naru.simulation.Snapshot;
import naru.simulation.kernel.SimTime;
import naru.simulation.scheduling.SchedulerProfile;

/// `naru export`: writes a cluster as it was built, or as it is built after a while, as YAML that kubectl reads;
/// or, by a word after it, something else that is not a cluster.
final class Export implements Verb {

    private static final String FILE = "FILE";

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<Verb> verbs() {
        return List.of(new ExportStory(), new ExportTable());
    }

    @Override
    public void declare(Declaration declaration) {
        // None of them where it is not a cluster that is asked for.
        declaration.parameters(FILE, 0, "*");
        declaration.value("--nodes", "3x2cpu4Gi");
        declaration.value("--at", "5m");
        declaration.value("--seed", "7");
        declaration.value("--script", "FILE");
        declaration.value("--out", "FILE");
        declaration.footer();
    }

    @Override
    public void run(Arguments arguments, Context context) {
        if (arguments.parameters().isEmpty()) {
            throw new SentenceException("command.problem.missing", name(), FILE);
        }
        Duration end = arguments.value("--at").map(Times::duration).orElse(Duration.ZERO);
        long seed = arguments.value("--seed").map(Numbers::seed).orElse(0L);
        Plan plan = Plan.of(arguments, context, end);
        Input input = Input.read(arguments, context);
        History history = History.begin(new Scenario(seed, SchedulerProfile.DEFAULT, true, input.objects(), List.of()));
        plan.carryOut(history);
        Snapshot world = history.at(SimTime.ZERO.plus(end));
        String yaml = ManifestWriter.write(AsBuilt.of(world));
        Optional<String> target = arguments.value("--out");
        if (target.isPresent()) {
            write(context.surroundings().resolve(target.get()), yaml);
        } else {
            context.print(yaml);
        }
    }

    private static void write(Path file, String yaml) {
        try {
            Files.writeString(file, yaml);
        } catch (IOException unwritable) {
            throw new SentenceException("command.problem.unwritable", file.toString());
        }
    }
}
