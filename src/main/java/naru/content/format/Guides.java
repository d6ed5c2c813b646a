package naru.content.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import naru.content.guide.Guide;
import naru.manifest.Reading;

/// The guide that comes with Naru. It is part of the program: what is wrong with it is a fault of ours and throws
/// [IllegalStateException].
public final class Guides {

    private static final String CHOOSING = "/assets/compare/guide.yaml";

    private Guides() {}

    /// Between the two modes of Beanstalk and Kubernetes.
    public static Guide choosing() {
        return switch (GuideReader.read(CHOOSING, content())) {
            case Reading.Read<Guide>(Guide guide, var _) -> guide;
            case Reading.Failed<Guide>(var problem) -> throw new IllegalStateException("the bundled guide: " + problem);
        };
    }

    private static byte[] content() {
        try (InputStream stream = Guides.class.getResourceAsStream(CHOOSING)) {
            if (stream == null) {
                throw new IllegalStateException("not bundled: " + CHOOSING);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
