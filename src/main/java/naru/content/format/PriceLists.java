package naru.content.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.content.price.PriceList;
import naru.manifest.Limits;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.manifest.tree.Documents;
import naru.manifest.tree.Fault;

/// Reads what things cost: the lists that come with Naru, and a reader's own.
public final class PriceLists {

    /// The regions there are lists for, the usual one first.
    public static final List<String> REGIONS = List.of("us-east-1", "ap-northeast-2");

    private PriceLists() {}

    /// The one that is meant where nobody has said otherwise.
    public static PriceList usual() {
        return bundled(REGIONS.getFirst());
    }

    /// It is part of the program: what is wrong with it is a fault of ours and throws [IllegalStateException].
    public static PriceList bundled(String region) {
        String name = region + ".yaml";
        try (InputStream stream = PriceLists.class.getResourceAsStream("/assets/prices/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("not bundled: " + name);
            }
            return switch (read(name, stream.readAllBytes(), Optional.empty())) {
                case Reading.Read<PriceList>(var list, var _) -> list;
                case Reading.Failed<PriceList>(var problem) -> throw new IllegalStateException("bundled: " + problem);
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A reader's own file, over `base`: what it does not mention keeps its price there.
    public static Reading<PriceList> read(Path file, PriceList base) {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        if (Files.isDirectory(file)) {
            return Reading.failed(Problem.of(name, ProblemKind.FILE_IS_FOLDER));
        }
        try {
            if (Files.size(file) > Limits.YAML_BYTES) {
                return Reading.failed(Problem.of(name, ProblemKind.FILE_TOO_LARGE, "YAML", Limits.YAML_BYTES >> 20));
            }
            return read(name, Files.readAllBytes(file), base);
        } catch (NoSuchFileException missing) {
            return Reading.failed(Problem.of(name, ProblemKind.FILE_MISSING));
        } catch (IOException unreadable) {
            return Reading.failed(
                    Problem.of(name, ProblemKind.FILE_UNREADABLE, String.valueOf(unreadable.getMessage())));
        }
    }

    /// The same from memory.
    ///
    /// @param name by which problems name the content
    public static Reading<PriceList> read(String name, byte[] content, PriceList base) {
        return switch (read(name, content, Optional.of(base))) {
            case Reading.Read<PriceList>(var own, var notices) -> new Reading.Read<>(base.with(own), notices);
            case Reading.Failed<PriceList> failed -> failed;
        };
    }

    private static Reading<PriceList> read(String name, byte[] content, Optional<PriceList> base) {
        List<PriceList> lists = new ArrayList<>();
        try {
            Documents.read(
                    name, new ByteArrayInputStream(content), document -> lists.add(PriceReader.read(document, base)));
        } catch (Fault fault) {
            return Reading.failed(fault.problem());
        } catch (IOException impossible) {
            throw new IllegalStateException("memory cannot be unreadable", impossible);
        }
        return lists.isEmpty()
                ? Reading.failed(Problem.of(name, ProblemKind.FILE_EMPTY))
                : Reading.read(lists.getFirst());
    }
}
