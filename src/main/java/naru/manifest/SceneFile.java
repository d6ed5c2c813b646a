package naru.manifest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Saved scenes as JSON: `{"format": "naru-scene", "version": 2, "scene": …}`.
public final class SceneFile {

    public static final String FORMAT = "naru-scene";

    /// Raised whenever an older Naru could not read what is written.
    public static final int VERSION = 2;

    private record Envelope(String format, int version, SavedScene scene) {}

    /// What a file says of itself: an empty text and zero where it does not.
    private record Head(String format, int version) {}

    private SceneFile() {}

    /// Writes the whole file or nothing.
    ///
    /// @throws IOException if that cannot be; what was there before is still there
    public static void write(Path file, SavedScene scene) throws IOException {
        WholeFile.write(file, SceneJson.MAPPER.writeValueAsBytes(new Envelope(FORMAT, VERSION, scene)));
    }

    public static Reading<SavedScene> read(Path file) {
        return WholeFile.read(file, FORMAT, Limits.SCENE_BYTES, SceneFile::read);
    }

    /// @param name by which problems name the content
    public static Reading<SavedScene> read(String name, byte[] content) {
        try {
            Head head = head(content);
            if (!head.format.equals(FORMAT)) {
                return Reading.failed(Problem.of(name, ProblemKind.SCENE_FORMAT_WRONG));
            } else if (head.version > VERSION) {
                return Reading.failed(Problem.of(name, ProblemKind.SCENE_TOO_NEW, head.version, VERSION));
            }
            SavedScene scene = scene(content, head.version);
            return SceneCheck.problem(name, scene)
                    .<Reading<SavedScene>>map(Reading::failed)
                    .orElseGet(() -> Reading.read(scene));
        } catch (UnrecognizedPropertyException unknown) {
            return failed(place(name, unknown), ProblemKind.SCENE_FIELD_UNKNOWN, path(unknown));
        } catch (DatabindException malformed) {
            return failed(place(name, malformed), ProblemKind.SCENE_MALFORMED, path(malformed));
        } catch (JacksonIOException notText) {
            // From memory nothing else can fail: the bytes are no text in any encoding JSON may have.
            return Reading.failed(Problem.of(name, ProblemKind.FILE_NOT_UTF8));
        } catch (JacksonException syntax) {
            return failed(place(name, syntax), ProblemKind.JSON_SYNTAX, words(syntax.getOriginalMessage()));
        }
    }

    private static SavedScene scene(byte[] content, int version) {
        if (version == VERSION) {
            return SceneJson.MAPPER.readValue(content, Envelope.class).scene();
        }
        JsonNode tree = SceneJson.MAPPER.readTree(content);
        SceneUpgrade.fromVersion1(tree);
        return SceneJson.MAPPER.treeToValue(tree, Envelope.class).scene();
    }

    /// Asked first, so that a newer scene is called newer whatever else is new in it.
    private static Head head(byte[] content) {
        String format = "";
        int version = 0;
        try (JsonParser parser = SceneJson.MAPPER.createParser(content)) {
            boolean more = parser.nextToken() == JsonToken.START_OBJECT;
            while (more && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals("format") && value == JsonToken.VALUE_STRING) {
                    format = parser.getString();
                } else if (field.equals("version") && value == JsonToken.VALUE_NUMBER_INT) {
                    version = parser.getValueAsInt();
                }
                // The scene comes last in what is written, so it is not read twice.
                more = format.isEmpty() || version == 0;
                parser.skipChildren();
            }
        }
        return new Head(format, version);
    }

    private static Reading<SavedScene> failed(Place place, ProblemKind kind, String argument) {
        return Reading.failed(new Problem(place, kind, List.of(argument)));
    }

    private static Place place(String name, JacksonException fault) {
        TokenStreamLocation location = fault.getLocation();
        int line = location == null ? 0 : Math.max(0, location.getLineNr());
        int column = location == null ? 0 : Math.max(0, location.getColumnNr());
        return new Place(name, line, column, path(fault));
    }

    private static String path(JacksonException fault) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : fault.getPath()) {
            String step = reference.getPropertyName() == null
                    ? Integer.toString(reference.getIndex())
                    : reference.getPropertyName().replace("~", "~0").replace("/", "~1");
            path.append('/').append(step);
        }
        return path.toString();
    }

    /// What Jackson says beyond its first line is about its own settings.
    private static String words(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
