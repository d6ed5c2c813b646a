package naru.manifest.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import naru.manifest.Place;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// The documents of a YAML file, one after the other. Only the library's parser is used: composing is done here,
/// where it has bounds.
public final class YamlDocuments {

    private final String file;
    private final String text;
    private final ParserImpl parser;
    private Mark last = Mark.START;

    private YamlDocuments(String file, String text) {
        this.file = file;
        this.text = text;
        LoadSettings settings = LoadSettings.builder()
                // The size has been bounded before; the library's own bound is far lower.
                .setCodePointLimit(Integer.MAX_VALUE)
                // The library copies all of a word for every buffer it takes: with its 1,024 characters a word of 30 MB
                // takes minutes.
                .setBufferSize(Math.clamp(text.length(), 1 << 10, 1 << 20))
                .build();
        this.parser = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /// Hands over every document that is not empty, before the next one is parsed. Throws [Fault].
    public static void read(String file, String text, Consumer<Cursor> documents) {
        YamlDocuments yaml = new YamlDocuments(file, text);
        while (yaml.peek() != Event.ID.StreamEnd) {
            Event event = yaml.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                Value value = new YamlComposer(yaml).document();
                if (!value.type().equals("null")) {
                    documents.accept(Cursor.root(file, value));
                }
            }
        }
    }

    Event.ID peek() {
        try {
            return parser.peekEvent().getEventId();
        } catch (YamlEngineException fault) {
            throw syntax(fault);
        }
    }

    Event next() {
        try {
            Event event = parser.next();
            last = mark(event.getStartMark());
            return event;
        } catch (YamlEngineException fault) {
            throw syntax(fault);
        }
    }

    /// Where the last event began.
    Mark last() {
        return last;
    }

    Fault fault(Mark mark, ProblemKind kind, Object... arguments) {
        return new Fault(new Problem(new Place(file, mark.line(), mark.column(), ""), kind, List.of(arguments)));
    }

    /// Whether the line looks like one of a chart that has not been rendered.
    boolean isTemplate(Mark mark) {
        return text.lines()
                .skip(Math.max(0, mark.line() - 2L))
                .limit(mark.line() == 1 ? 1 : 2)
                .anyMatch(line -> line.contains("{{"));
    }

    private Fault syntax(YamlEngineException fault) {
        if (!(fault instanceof MarkedYamlEngineException marked)) {
            return fault(last, ProblemKind.YAML_SYNTAX, String.valueOf(fault.getMessage()));
        }
        Mark mark = marked.getProblemMark().isPresent() ? mark(marked.getProblemMark()) : mark(marked.getContextMark());
        if (isTemplate(mark)) {
            return fault(mark, ProblemKind.TEMPLATE_NOT_RENDERED);
        }
        if (isIndentedByTab(mark)) {
            return fault(mark, ProblemKind.TAB_INDENTATION);
        }
        return fault(mark, ProblemKind.YAML_SYNTAX, String.valueOf(marked.getProblem()));
    }

    private boolean isIndentedByTab(Mark mark) {
        return text.lines()
                .skip(mark.line() - 1L)
                .findFirst()
                .map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .filter(indent -> indent.indexOf('\t') >= 0)
                .isPresent();
    }

    private Mark mark(Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark) {
        return mark.map(at -> new Mark(at.getLine() + 1, at.getColumn() + 1)).orElse(last);
    }
}
