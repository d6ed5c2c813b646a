package naru.command.report;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import naru.content.fact.Fact;

/// What `facts` answers: which facts are older than so many days.
///
/// @param on the day it is asked for
/// @param facts in the order of their tables
public record FactsReport(String on, int days, List<FactLine> facts) {

    public FactsReport {
        facts = List.copyOf(facts);
    }

    /// @param path the ids that lead to it in its table
    /// @param checked the day its sources were last read
    /// @param age in days
    /// @param sources their addresses
    public record FactLine(String table, List<String> path, String checked, long age, List<String> sources) {
        public FactLine {
            path = List.copyOf(path);
            sources = List.copyOf(sources);
        }
    }

    public static FactsReport of(LocalDate on, int days, List<Fact> old) {
        return new FactsReport(
                on.toString(), days, old.stream().map(fact -> line(on, fact)).toList());
    }

    private static FactLine line(LocalDate on, Fact fact) {
        return new FactLine(
                fact.table().id(),
                fact.path(),
                fact.checked().toString(),
                ChronoUnit.DAYS.between(fact.checked(), on),
                fact.sources().stream().map(URI::toString).toList());
    }
}
