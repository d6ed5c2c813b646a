package naru.stage.compare.table;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import naru.stage.compare.paper.AspectWords;
import naru.stage.compare.paper.PaperFormat;
import naru.stage.compare.paper.Sheet;

/// The ways of the table out of the window: a file, a printer.
final class Ways {

    private final Doors doors;
    private final Voice voice;

    /// Says what came of it, by the end of a key.
    interface Voice {
        void say(String key, Object... arguments);
    }

    Ways(Doors doors, Voice voice) {
        this.doors = doors;
        this.voice = voice;
    }

    /// Asks for a file and writes it.
    void export(PaperFormat format, Sheet sheet, AspectWords words, Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.label("export-as"));
        chooser.setInitialFileName("comparison-" + sheet.language() + "." + format.ending());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*." + format.ending()));
        Optional.ofNullable(chooser.showSaveDialog(window))
                .map(File::toPath)
                .ifPresent(file -> write(format, sheet, file));
    }

    /// Writes a file, off the JavaFX thread.
    void write(PaperFormat format, Sheet sheet, Path file) {
        String name = String.valueOf(file.getFileName());
        doors.worker().execute(() -> {
            String outcome = "saved";
            try {
                doors.files().write(file, format.write(sheet));
            } catch (IOException unwritable) {
                outcome = "unwritable";
            }
            String said = outcome;
            doors.stage().execute(() -> voice.say(said, name));
        });
    }

    /// Asks for a printer and prints; says so where there is none.
    void print(Sheet sheet, Window window) {
        if (Printer.getDefaultPrinter() == null) {
            voice.say("no-printer");
            return;
        }
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(window)) {
            return;
        }
        PageLayout layout =
                job.getPrinter().createPageLayout(Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT);
        boolean printed = true;
        for (VBox page : PrintPages.of(sheet, layout.getPrintableWidth(), layout.getPrintableHeight())) {
            printed &= job.printPage(layout, page);
        }
        voice.say(printed && job.endJob() ? "printed" : "not-printed");
    }
}
