package naru.content.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import naru.manifest.Reading;
import naru.simulation.wish.WishList;

/// The wishes that come with Naru. They are part of the program: what is wrong with them is a fault of ours and throws
/// [IllegalStateException].
public final class Wishes {

    private static final String FILE = "/assets/compare/wishes.yaml";

    private Wishes() {}

    public static WishList bundled() {
        return switch (WishReader.read(FILE, content())) {
            case Reading.Read<WishList>(WishList list, var _) -> list;
            case Reading.Failed<WishList>(var problem) ->
                throw new IllegalStateException("the bundled wishes: " + problem);
        };
    }

    private static byte[] content() {
        try (InputStream stream = Wishes.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("not bundled: " + FILE);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
