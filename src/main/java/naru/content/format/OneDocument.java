package naru.content.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.manifest.tree.Cursor;
import naru.manifest.tree.Documents;
import naru.manifest.tree.Fault;

/// Most files of ours are one document that says one thing.
final class OneDocument {

    private OneDocument() {}

    /// @param name by which problems name the content
    /// @param reader makes the thing, or throws a [Fault]; a file without a document is a problem, too
    static <T> Reading<T> read(String name, byte[] content, Function<Cursor, T> reader) {
        List<T> things = new ArrayList<>();
        try {
            Documents.read(name, new ByteArrayInputStream(content), document -> things.add(reader.apply(document)));
        } catch (Fault fault) {
            return Reading.failed(fault.problem());
        } catch (IOException impossible) {
            throw new IllegalStateException("memory cannot be unreadable", impossible);
        }
        return things.isEmpty()
                ? Reading.failed(Problem.of(name, ProblemKind.FILE_EMPTY))
                : Reading.read(things.getFirst());
    }
}
