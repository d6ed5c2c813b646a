package naru.content.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import naru.content.price.PriceList;
import naru.manifest.Limits;
import naru.manifest.Reading;
import naru.manifest.WholeFile;

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
        return Bundled.read("prices/" + region + ".yaml", (name, content) -> read(name, content, Optional.empty()));
    }

    /// A reader's own file, over `base`: what it does not mention keeps its price there.
    public static Reading<PriceList> read(Path file, PriceList base) {
        return WholeFile.read(file, "YAML", Limits.YAML_BYTES, (name, content) -> read(name, content, base));
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
        return OneDocument.read(name, content, document -> PriceReader.read(document, base));
    }
}
