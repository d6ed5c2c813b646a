package naru.content.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import naru.content.eras.Story;
import naru.manifest.Reading;

/// The story that comes with Naru. It is part of the program: what is wrong with it is a fault of ours and throws
/// [IllegalStateException].
public final class Stories {

    private static final String ERAS = "/assets/eras/story.yaml";

    private Stories() {}

    public static Story eras() {
        return switch (StoryReader.read(ERAS, content())) {
            case Reading.Read<Story>(Story story, var _) -> story;
            case Reading.Failed<Story>(var problem) -> throw new IllegalStateException("the bundled story: " + problem);
        };
    }

    private static byte[] content() {
        try (InputStream stream = Stories.class.getResourceAsStream(ERAS)) {
            if (stream == null) {
                throw new IllegalStateException("not bundled: " + ERAS);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
