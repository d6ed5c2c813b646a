package naru.command;

import java.io.IOException;
import java.nio.file.Path;
import naru.command.argument.Choices;
import naru.command.argument.SentenceException;
import naru.content.compare.Comparison;
import naru.content.format.Comparisons;
import naru.manifest.WholeFile;
import naru.stage.compare.paper.AspectWords;
import naru.stage.compare.paper.PaperFormat;
import naru.stage.compare.paper.Sheets;

/// `naru export table`: the comparison of Beanstalk with Kubernetes as a document.
final class ExportTable implements Verb {

    private static final String FULL = "--full";

    @Override
    public String name() {
        return "table";
    }

    @Override
    public void declare(Declaration declaration) {
        declaration.flag(FULL);
        declaration.value("--format", "pdf|html|md");
        declaration.value("--out", "FILE");
        declaration.footer();
    }

    @Override
    public void run(Arguments arguments, Context context) {
        boolean full = arguments.has(FULL);
        PaperFormat format = arguments.value("--format").map(Choices::paper).orElse(PaperFormat.PDF);
        String usual = "comparison-" + (full ? "full-" : "")
                + context.language().locale().getLanguage() + "." + format.ending();
        Path file = context.surroundings().resolve(arguments.value("--out").orElse(usual));
        Comparison comparison = Comparisons.bundled();
        AspectWords words = new AspectWords(context.messages(), context.language());
        byte[] content = format.write(Sheets.of(comparison, full ? comparison.full() : comparison.notes(), words));
        try {
            WholeFile.write(file, content);
        } catch (IOException unwritable) {
            throw new SentenceException("command.problem.unwritable", file.toString());
        }
        context.print(file + System.lineSeparator());
    }
}
