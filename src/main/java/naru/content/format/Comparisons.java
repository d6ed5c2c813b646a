package naru.content.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import naru.content.compare.Comparison;
import naru.manifest.Reading;

/// The comparison that comes with Naru. It is part of the program: what is wrong with it is a fault of ours and throws
/// [IllegalStateException].
public final class Comparisons {

    private static final String FILE = "/assets/compare/aspects.yaml";

    private Comparisons() {}

    public static Comparison bundled() {
        return switch (ComparisonReader.read(FILE, content())) {
            case Reading.Read<Comparison>(Comparison comparison, var _) -> comparison;
            case Reading.Failed<Comparison>(var problem) ->
                throw new IllegalStateException("the bundled comparison: " + problem);
        };
    }

    private static byte[] content() {
        try (InputStream stream = Comparisons.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("not bundled: " + FILE);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
