package naru.command.report;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import naru.content.fact.Fact;
import naru.simulation.price.Items;
import naru.stage.text.Messages;

/// What `facts` answers, for a person: a sentence, and a line for each source of an old fact.
public record FactsText(Messages messages) {

    public String of(LocalDate on, int days, List<Fact> old) {
        String told = messages.get("command.text.facts", old.size(), days, on.toString()) + "\n";
        return old.isEmpty() ? told : told + "\n" + table(on, old);
    }

    private String table(LocalDate on, List<Fact> old) {
        Columns columns = new Columns()
                .row(
                        messages.get("command.column.table"),
                        messages.get("command.column.fact"),
                        messages.get("command.column.checked"),
                        messages.get("command.column.age-days"),
                        messages.get("command.column.page"));
        for (Fact fact : old) {
            for (URI source : fact.sources()) {
                columns.row(
                        messages.get("command.facts." + fact.table().id()),
                        String.join(" · ", words(fact)),
                        fact.checked().toString(),
                        Long.toString(ChronoUnit.DAYS.between(fact.checked(), on)),
                        source.toString());
            }
        }
        return columns.text();
    }

    private List<String> words(Fact fact) {
        List<String> path = fact.path();
        String last = path.getLast();
        return switch (fact.table()) {
            case ASPECTS ->
                List.of(messages.get("aspects." + path.getFirst() + ".title"), messages.get("aspects.column." + last));
            case WISHES ->
                List.of(
                        messages.get("beanstalk.walls.wish." + path.getFirst()),
                        messages.get("guide.candidate." + last));
            case GUIDE -> guide(path, messages.get("guide.candidate." + last));
            case PRICES -> List.of(messages.get(Items.key(last)), path.getFirst());
        };
    }

    /// A candidate by itself is the newcomer; all else is what an answer says of a candidate.
    private List<String> guide(List<String> path, String candidate) {
        return path.size() == 1
                ? List.of(candidate)
                : List.of(messages.get("guide.answer." + path.get(0) + "." + path.get(1)), candidate);
    }
}
