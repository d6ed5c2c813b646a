package naru.manifest.tree;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import naru.manifest.Limits;
import naru.manifest.Place;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Value.ScalarType;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// The documents of a JSON file. The `items` of a List are handed over one by one as they are parsed, so that a
/// cluster of hundreds of megabytes never is a tree as a whole.
public final class JsonDocuments {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // Ours is checked first, with a better message.
                    .maxNestingDepth(Limits.DEPTH + 10)
                    .build())
            .build();

    private final String file;
    private final JsonParser parser;
    private final Consumer<Cursor> documents;
    private int nodes;

    private JsonDocuments(String file, JsonParser parser, Consumer<Cursor> documents) {
        this.file = file;
        this.parser = parser;
        this.documents = documents;
    }

    /// Hands over every document, or every item where a document is a List. Throws [Fault]; a failing stream's
    /// [java.io.IOException] comes wrapped by Jackson.
    public static void read(String file, InputStream content, Consumer<Cursor> documents) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), content)) {
            try {
                new JsonDocuments(file, parser, documents).readAll();
            } catch (StreamReadException | StreamConstraintsException fault) {
                throw syntax(file, parser.currentLocation(), fault.getOriginalMessage());
            }
        }
    }

    private static Fault syntax(String file, TokenStreamLocation location, String message) {
        // Jackson explains its own settings after the first line, in brackets or after "from"; none of it is about the
        // file.
        String words = message.lines()
                .findFirst()
                .orElse("")
                .replaceAll(", from `[^`]*`", "")
                .replaceAll(" \\([^()]*(StreamRead|Feature)[^()]*\\)", "");
        ProblemKind kind = words.startsWith("Invalid UTF-8") ? ProblemKind.FILE_NOT_UTF8 : ProblemKind.JSON_SYNTAX;
        Place place = new Place(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()), "");
        return new Fault(new Problem(place, kind, kind == ProblemKind.JSON_SYNTAX ? List.of(words) : List.of()));
    }

    private void readAll() {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            nodes = 0;
            if (token == JsonToken.START_OBJECT) {
                document();
            } else {
                documents.accept(Cursor.root(file, value(0)));
            }
        }
    }

    /// kubectl writes the keys of a List in the order of the alphabet, `items` before `kind`: so items are handed
    /// over as long as nothing says that this is no List.
    private void document() {
        Mark mark = mark();
        Map<String, Value> entries = new LinkedHashMap<>();
        boolean handedOver = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = key(entries);
            JsonToken token = parser.nextToken();
            if (key.equals("items") && token == JsonToken.START_ARRAY && mayBeList(entries)) {
                items();
                handedOver = true;
            } else {
                entries.put(key, value(1));
            }
        }
        if (!handedOver) {
            documents.accept(Cursor.root(file, new Value.Mapping(mark, entries)));
        }
    }

    private static boolean mayBeList(Map<String, Value> entries) {
        Value kind = entries.get("kind");
        return kind == null
                || (kind instanceof Value.Scalar scalar && scalar.text().equals("List"));
    }

    private void items() {
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            nodes = 0;
            documents.accept(Cursor.item(file, "items", index, value(2)));
        }
    }

    /// The value whose first token is the current one.
    private Value value(int depth) {
        Mark mark = mark();
        if (depth > Limits.DEPTH) {
            throw fault(mark, ProblemKind.NESTED_TOO_DEEP, Limits.DEPTH);
        }
        if (++nodes > Limits.TREE_NODES) {
            throw fault(mark, ProblemKind.TREE_TOO_LARGE, Limits.TREE_NODES);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(mark, depth);
            case START_ARRAY -> sequence(mark, depth);
            case VALUE_NULL -> new Value.Scalar(mark, ScalarType.NULL, "");
            case VALUE_TRUE, VALUE_FALSE -> new Value.Scalar(mark, ScalarType.BOOLEAN, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Scalar(mark, ScalarType.NUMBER, parser.getString());
            default -> new Value.Scalar(mark, ScalarType.TEXT, parser.getString());
        };
    }

    private Value mapping(Mark mark, int depth) {
        Map<String, Value> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = key(entries);
            parser.nextToken();
            entries.put(key, value(depth + 1));
        }
        return new Value.Mapping(mark, entries);
    }

    private Value sequence(Mark mark, int depth) {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return new Value.Sequence(mark, items);
    }

    /// The current token, a key that must not be among `entries` yet.
    private String key(Map<String, Value> entries) {
        String key = parser.currentName();
        Value first = entries.get(key);
        if (first != null) {
            throw fault(mark(), ProblemKind.DUPLICATE_KEY, key, first.mark().line());
        }
        return key;
    }

    private Mark mark() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Mark(location.getLineNr(), location.getColumnNr());
    }

    private Fault fault(Mark mark, ProblemKind kind, Object... arguments) {
        return new Fault(new Problem(new Place(file, mark.line(), mark.column(), ""), kind, List.of(arguments)));
    }
}
