package naru.command.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import naru.content.compare.Comparison;
import naru.content.compare.Source;
import naru.stage.compare.paper.AspectWords;
import naru.stage.text.Messages;

/// What `facts` answers, for a person: a sentence, and a line for each source of an old cell.
public record FactsText(Messages messages) {

    public String of(LocalDate on, int days, List<Comparison.Place> old) {
        String told = messages.get("command.text.facts", old.size(), days, on.toString()) + "\n";
        return old.isEmpty() ? told : told + "\n" + table(on, old);
    }

    private String table(LocalDate on, List<Comparison.Place> old) {
        AspectWords words = new AspectWords(messages, messages.language().get());
        Columns columns = new Columns()
                .row(
                        messages.get("command.column.aspect"),
                        messages.get("command.column.compared"),
                        messages.get("command.column.checked"),
                        messages.get("command.column.age-days"),
                        messages.get("command.column.source"));
        for (Comparison.Place place : old) {
            LocalDate checked = place.cell().checked();
            for (Source source : place.cell().sources()) {
                columns.row(
                        words.title(place.aspect()),
                        words.column(place.column()),
                        checked.toString(),
                        Long.toString(ChronoUnit.DAYS.between(checked, on)),
                        source.address().toString());
            }
        }
        return columns.text();
    }
}
