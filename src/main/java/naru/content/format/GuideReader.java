package naru.content.format;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import naru.content.guide.Answer;
import naru.content.guide.Candidate;
import naru.content.guide.Effect;
import naru.content.guide.Guide;
import naru.content.guide.Newcomer;
import naru.content.guide.Question;
import naru.content.guide.Reason;
import naru.content.guide.Source;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.manifest.tree.Cursor;

/// Reads a guide to choosing.
public final class GuideReader {

    /// How many rows the table of aspects has.
    private static final int ROWS = 25;

    private static final int FEWEST_ANSWERS = 2;
    private static final int MOST_ANSWERS = 4;

    private static final Map<String, Candidate> CANDIDATES = Fields.byName(Candidate.values(), Candidate::id);

    private GuideReader() {}

    /// @param name by which problems name the content
    public static Reading<Guide> read(String name, byte[] content) {
        return OneDocument.read(name, content, GuideReader::guide);
    }

    private static Guide guide(Cursor root) {
        Fields.only(root, "newcomer", "enough", "lead", "sources", "questions", "unasked");
        Map<String, Source> sources = new LinkedHashMap<>();
        root.need("sources").entries().forEach((id, source) -> sources.put(id, source(source)));
        List<Question> questions = distinct(root.need("questions").items()).stream()
                .map(item -> question(item, sources))
                .toList();
        return new Guide(
                newcomer(root.need("newcomer"), sources),
                (int) root.need("enough").whole(1, questions.size()),
                (int) root.need("lead").whole(1, (long) Effect.MOST * questions.size()),
                questions,
                root.need("unasked").items().stream().map(Cursor::text).toList());
    }

    private static Newcomer newcomer(Cursor item, Map<String, Source> sources) {
        Fields.only(item, "candidate", "since", "row", "source");
        return new Newcomer(
                item.need("candidate").choice(CANDIDATES),
                Fields.parsed(item.need("since"), YearMonth::parse, "2026-09"),
                (int) item.need("row").whole(1, ROWS),
                item.need("source").choice(sources));
    }

    private static Question question(Cursor item, Map<String, Source> sources) {
        Fields.only(item, "id", "play", "answers");
        List<Cursor> answers = distinct(item.need("answers").items());
        if (answers.size() < FEWEST_ANSWERS || answers.size() > MOST_ANSWERS) {
            throw item.need("answers").fault(ProblemKind.OUT_OF_RANGE, answers.size(), FEWEST_ANSWERS, MOST_ANSWERS);
        }
        return new Question(
                item.need("id").text(),
                item.find("play").map(Cursor::text),
                answers.stream().map(answer -> answer(answer, sources)).toList());
    }

    private static Answer answer(Cursor item, Map<String, Source> sources) {
        List<String> known = new ArrayList<>(CANDIDATES.keySet());
        known.add("id");
        Fields.only(item, known.toArray(String[]::new));
        Map<Candidate, Reason> reasons = new EnumMap<>(Candidate.class);
        CANDIDATES.forEach((name, candidate) ->
                item.find(name).ifPresent(reason -> reasons.put(candidate, reason(reason, sources))));
        return new Answer(item.need("id").text(), reasons);
    }

    private static Reason reason(Cursor item, Map<String, Source> sources) {
        Fields.only(item, "weight", "row", "source");
        return new Reason(
                effect(item.need("weight")),
                (int) item.need("row").whole(1, ROWS),
                item.need("source").choice(sources));
    }

    private static Effect effect(Cursor weight) {
        if (!weight.isNumber()) {
            return weight.choice(Map.of("rules-out", new Effect.RulesOut()));
        }
        int points = (int) weight.whole(-Effect.MOST, Effect.MOST);
        if (points == 0) {
            throw weight.fault(ProblemKind.OUT_OF_RANGE, points, 1, Effect.MOST);
        }
        return new Effect.Weighs(points);
    }

    private static Source source(Cursor item) {
        Fields.only(item, "page", "checked");
        return new Source(Fields.page(item.need("page")), Fields.date(item.need("checked")));
    }

    private static List<Cursor> distinct(List<Cursor> items) {
        Set<String> ids = new LinkedHashSet<>();
        for (Cursor item : items) {
            String id = item.need("id").text();
            if (!ids.add(id)) {
                throw item.fault(ProblemKind.DUPLICATE_NAME, id);
            }
        }
        return items;
    }
}
