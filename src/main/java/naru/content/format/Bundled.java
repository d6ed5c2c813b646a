package naru.content.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import naru.manifest.Reading;

/// The files of `assets/`. They are part of the program: what is wrong with them is a fault of ours and throws
/// [IllegalStateException].
final class Bundled {

    private static final String FOLDER = "/assets/";

    private Bundled() {}

    /// @param reader what turns a file into a thing, given its name for problems and its bytes
    static <T> T read(String file, BiFunction<String, byte[], Reading<T>> reader) {
        return value(reader.apply(file, content(file)));
    }

    static <T> T value(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(T value, var _) -> value;
            case Reading.Failed<T>(var problem) -> throw new IllegalStateException("bundled: " + problem);
        };
    }

    static byte[] content(String file) {
        try (InputStream stream = Bundled.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("not bundled: " + file);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
