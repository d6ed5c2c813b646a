package naru.content.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import naru.content.Choice;
import naru.content.Step;
import naru.content.measure.Measure;
import naru.content.measure.Take;
import naru.manifest.ProblemKind;
import naru.manifest.script.Beside;
import naru.manifest.script.Script;
import naru.manifest.script.Scripts;
import naru.manifest.tree.Cursor;

/// The steps of a mission. What a step is shows in its first key, whose value is the step's id.
final class StepReader {

    private static final List<String> KINDS = List.of("say", "predict", "run", "explain", "free-play");
    private static final Map<String, Take> TAKES = new TreeMap<>(Map.of(
            "begin", new Take.AtBegin(),
            "end", new Take.AtEnd(),
            "least", new Take.Least(),
            "most", new Take.Most(),
            "change", new Take.Change()));
    private static final int FASTEST = 600;

    private final List<Cursor> items;
    private final Beside beside;

    private StepReader(List<Cursor> items, Beside beside) {
        this.items = items;
        this.beside = beside;
    }

    /// @param beside where the files are that actions name
    static List<Step> read(Cursor list, Beside beside) {
        return new StepReader(list.items(), beside).steps();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Step step = step(i);
            if (!ids.add(step.id())) {
                throw items.get(i).fault(ProblemKind.DUPLICATE_NAME, step.id());
            }
            steps.add(step);
        }
        return steps;
    }

    private Step step(int place) {
        Cursor item = items.get(place);
        String kind = KINDS.stream()
                .filter(each -> item.find(each).isPresent())
                .findFirst()
                .orElseThrow(() -> item.missing(String.join("|", KINDS)));
        String id = item.need(kind).text();
        return switch (kind) {
            case "say" -> {
                Fields.only(item, kind);
                yield new Step.Say(id);
            }
            case "predict" -> {
                Fields.only(item, kind, "choices");
                yield predict(id, item, figuresOf(item, nextRun(place)));
            }
            case "run" -> {
                Fields.only(item, kind, "for", "speed", "actions", "figures");
                yield run(id, item);
            }
            case "explain" -> {
                Fields.only(item, kind, "figures", "facts");
                yield explain(id, item, figuresOf(item, lastRun(place)));
            }
            default -> {
                Fields.only(item, kind);
                yield new Step.FreePlay(id);
            }
        };
    }

    private Optional<Cursor> nextRun(int place) {
        return firstRun(items.subList(place, items.size()));
    }

    private Optional<Cursor> lastRun(int place) {
        return firstRun(items.subList(0, place).reversed());
    }

    private static Optional<Cursor> firstRun(List<Cursor> some) {
        return some.stream().filter(item -> item.find("run").isPresent()).findFirst();
    }

    private static Set<String> figuresOf(Cursor item, Optional<Cursor> run) {
        return run.orElseThrow(() -> item.missing("run"))
                .find("figures")
                .map(figures -> figures.entries().keySet())
                .orElse(Set.of());
    }

    private static Step.Predict predict(String id, Cursor item, Set<String> figures) {
        List<Choice> choices = new ArrayList<>();
        for (Cursor choice : item.need("choices").items()) {
            Fields.only(choice, "id", "when");
            choices.add(new Choice(choice.need("id").text(), ConditionReader.read(choice.need("when"), figures)));
        }
        return new Step.Predict(id, choices);
    }

    private Step.Run run(String id, Cursor item) {
        Duration lasting = Fields.span(item.need("for"));
        int speed = item.whole("speed", 5, 1, FASTEST);
        Script actions =
                item.find("actions").map(list -> Scripts.of(list, beside)).orElse(Script.EMPTY);
        Map<String, Measure> figures = new LinkedHashMap<>();
        item.find("figures")
                .ifPresent(map -> map.entries().forEach((name, figure) -> figures.put(name, measure(figure))));
        return new Step.Run(id, lasting, speed, actions, figures);
    }

    private static Measure measure(Cursor figure) {
        Optional<Cursor> first = figure.find("first");
        Optional<Cursor> again = figure.find("again");
        Take take = first.or(() -> again)
                .<Take>map(bound -> new Take.First(
                        ConditionReader.relation(bound), ConditionReader.bound(bound), again.isPresent()))
                .orElseGet(() -> figure.choice("take", TAKES, new Take.AtEnd()));
        return new Measure(GaugeReader.read(figure), take);
    }

    private static Step.Explain explain(String id, Cursor item, Set<String> figures) {
        return new Step.Explain(id, names(item, "figures", figures), names(item, "facts", figures));
    }

    private static List<String> names(Cursor item, String key, Set<String> figures) {
        List<String> names = new ArrayList<>();
        for (Cursor name : item.items(key)) {
            if (!figures.contains(name.text())) {
                throw name.fault(ProblemKind.UNKNOWN_VALUE, name.text(), String.join(", ", figures));
            }
            names.add(name.text());
        }
        return names;
    }
}
