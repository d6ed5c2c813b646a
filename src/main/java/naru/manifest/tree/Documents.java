package naru.manifest.tree;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import naru.manifest.Limits;
import naru.manifest.Place;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// The documents of a file that is YAML or JSON, told apart by content, as kubectl does.
public final class Documents {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Documents() {}

    /// Hands over the documents of `content` in order. Throws [Fault] for what is wrong with the content, and
    /// [IOException] (or one wrapped by Jackson) if it cannot be had at all.
    public static void read(String file, InputStream content, Consumer<Cursor> documents) throws IOException {
        byte[] head = content.readNBytes(Limits.YAML_BYTES + 1);
        boolean whole = head.length <= Limits.YAML_BYTES;
        int start = startsWith(head, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        if (isJson(head, start, whole)) {
            InputStream rest = new BoundedStream(file, content, Limits.JSON_BYTES - head.length);
            InputStream json = new ByteArrayInputStream(head, start, head.length - start);
            JsonDocuments.read(file, whole ? json : new SequenceInputStream(json, rest), documents);
        } else if (whole) {
            YamlDocuments.read(file, decoded(file, head, start), documents);
        } else {
            throw new Fault(Problem.of(file, ProblemKind.FILE_TOO_LARGE, "YAML", Limits.YAML_BYTES >> 20));
        }
    }

    /// A brace first, but not a chart's `{{`, and no further YAML document behind: a line of dashes is never JSON.
    private static boolean isJson(byte[] content, int start, boolean whole) {
        int first = start;
        while (first < content.length && content[first] <= ' ' && content[first] >= 0) {
            first++;
        }
        boolean brace = first < content.length && content[first] == '{';
        boolean chart = first + 1 < content.length && content[first + 1] == '{';
        return brace && !chart && !(whole && hasSeparator(content));
    }

    private static boolean hasSeparator(byte[] content) {
        for (int i = 0; i + 3 < content.length; i++) {
            if (content[i] == '\n' && content[i + 1] == '-' && content[i + 2] == '-' && content[i + 3] == '-') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, byte[] prefix) {
        return content.length >= prefix.length && Arrays.equals(content, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static String decoded(String file, byte[] content, int start) {
        // Before decoding: a picture or an archive is not merely text in the wrong encoding.
        for (int i = start; i < content.length; i++) {
            if (content[i] == 0) {
                throw new Fault(Problem.of(file, ProblemKind.FILE_BINARY));
            }
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content, start, content.length - start))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new Fault(Problem.of(file, ProblemKind.FILE_NOT_UTF8));
        }
        int line = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (text.charAt(i) == '\n') {
                line++;
            } else if (!StreamReader.isPrintable(text.codePointAt(i))) {
                throw new Fault(new Problem(new Place(file, line, 0, ""), ProblemKind.FILE_BINARY, List.of()));
            }
        }
        return text;
    }
}
