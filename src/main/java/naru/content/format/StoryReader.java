package naru.content.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import naru.content.eras.Story;
import naru.content.eras.StoryStep;
import naru.content.eras.Telling;
import naru.content.eras.Tellings;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.manifest.tree.Cursor;

/// Reads the story of the eras.
public final class StoryReader {

    private static final Map<String, Telling> TELLINGS = Tellings.all();

    private StoryReader() {}

    /// @param name by which problems name the content
    public static Reading<Story> read(String name, byte[] content) {
        return OneDocument.read(name, content, StoryReader::story);
    }

    private static Story story(Cursor root) {
        Fields.only(root, "steps");
        Cursor list = root.need("steps");
        List<StoryStep> steps = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Cursor item : list.items()) {
            StoryStep step = step(item);
            if (!ids.add(step.id())) {
                throw item.fault(ProblemKind.DUPLICATE_NAME, step.id());
            }
            steps.add(step);
        }
        if (steps.isEmpty()) {
            throw list.fault(ProblemKind.LIST_EMPTY);
        }
        return new Story(steps);
    }

    private static StoryStep step(Cursor item) {
        Fields.only(item, "id", "claims", "pace", "actions", "still", "figures");
        List<StoryStep.Stretch> stretches =
                item.need("pace").items().stream().map(StoryReader::stretch).toList();
        if (stretches.isEmpty()) {
            throw item.need("pace").fault(ProblemKind.LIST_EMPTY);
        }
        Duration lasting = stretches.stream().map(StoryStep.Stretch::lasting).reduce(Duration.ZERO, Duration::plus);
        return new StoryStep(
                item.need("id").text(),
                item.items("claims").stream().map(Cursor::text).toList(),
                stretches,
                item.items("actions").stream()
                        .map(action -> action(action, lasting))
                        .sorted(Comparator.comparing(StoryStep.Action::after))
                        .toList(),
                within(item.need("still"), lasting),
                item.items("figures").stream()
                        .map(each -> each.choice(TELLINGS))
                        .toList());
    }

    private static StoryStep.Stretch stretch(Cursor item) {
        Fields.only(item, "lasting", "shown");
        return new StoryStep.Stretch(some(item.need("lasting")), some(item.need("shown")));
    }

    private static StoryStep.Action action(Cursor item, Duration lasting) {
        return new StoryStep.Action(within(item.need("at"), lasting), EraCommandReader.read(item));
    }

    /// A span that is not over before it begins.
    private static Duration some(Cursor cursor) {
        Duration span = Fields.span(cursor);
        if (span.isZero()) {
            throw cursor.fault(ProblemKind.NOT_POSITIVE, cursor.text());
        }
        return span;
    }

    /// A moment of a step: before the next one begins.
    private static Duration within(Cursor cursor, Duration lasting) {
        Duration after = Fields.span(cursor);
        if (after.compareTo(lasting) >= 0) {
            throw cursor.fault(ProblemKind.OUT_OF_RANGE, cursor.text(), 0, lasting.toSeconds());
        }
        return after;
    }
}
