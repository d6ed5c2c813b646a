package naru.simulation.delivery;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import naru.simulation.era.Application;
import naru.simulation.era.Figure;
import naru.simulation.era.Figures;
import naru.simulation.image.Build;
import naru.simulation.image.Build.Instruction;
import naru.simulation.image.Image;
import naru.simulation.image.LayerStore;

/// How a release is packed, and what that costs: the program is the shop of the eras.
///
/// Source: Docker, "Build cache" (an instruction runs anew if it, what it takes in or anything below it has changed);
/// HashiCorp Packer, "How does Packer work?" (a machine is booted from the base, provisioned, and its disk written
/// out).
public enum Packing {
    /// The whole disk of a virtual machine, in one piece.
    DISK,
    /// A container image: one layer for each part.
    LAYERS;

    /// Of the program's files, one tenth is its own; the rest came with packages it uses.
    private static final int OWN_SHARE = 10;

    /// Assumed, the same for both.
    public static final Duration INSTALL_LIBRARY = Duration.ofSeconds(40);

    /// Assumed, the same for both.
    public static final Duration COMPILE_CODE = Duration.ofSeconds(15);

    /// How large a part is in an image of this kind, in MiB.
    public long mib(Part part, Figures figures) {
        long program = Application.SHOP.diskMib();
        long own = program / OWN_SHARE;
        return switch (part) {
            case BASE -> figures.mib(this == DISK ? Figure.SYSTEM_DISK : Figure.BASE_LAYER);
            case LIBRARY -> figures.mib(Figure.LIBRARY_LAYER) + program - own;
            case CODE -> own;
        };
    }

    public Image image(Release release, Figures figures) {
        String name = Release.imageName(release.number());
        List<Instruction> instructions = Arrays.stream(Part.values())
                .map(part ->
                        new Instruction(instruction(part), part + " " + release.revision(part), mib(part, figures)))
                .toList();
        return switch (this) {
            case LAYERS -> Build.image(name, instructions);
            case DISK -> {
                Image whole = Build.image(name, instructions);
                yield Build.image(
                        name, List.of(new Instruction("disk", whole.digest().value(), whole.mib())));
            }
        };
    }

    /// As it stands in the Dockerfile.
    public static String instruction(Part part) {
        return switch (part) {
            case BASE -> "FROM python:3.13-slim";
            case LIBRARY -> "RUN pip install -r requirements.txt";
            case CODE -> "COPY shop/ .";
        };
    }

    /// Until the image is made, on a machine that has `cache` from the builds before. A base is fetched once.
    Duration build(Release release, LayerStore cache, Figures figures) {
        boolean newBase = release.revision(Part.BASE) == release.number();
        Duration fetch = newBase ? transfer(mib(Part.BASE, figures), Figure.NETWORK_SPEED, figures) : Duration.ZERO;
        Image image = image(release, figures);
        long written =
                cache.missing(image).stream().mapToLong(layer -> layer.mib()).sum();
        Duration write = transfer(written, Figure.DISK_SPEED, figures);
        return switch (this) {
            case DISK ->
                fetch.plus(figures.time(Figure.SYSTEM_BOOT))
                        .plus(INSTALL_LIBRARY)
                        .plus(COMPILE_CODE)
                        .plus(write);
            case LAYERS -> {
                boolean library = cache.missing(image).stream()
                        .anyMatch(layer -> layer.instruction().equals(instruction(Part.LIBRARY)));
                yield fetch.plus(library ? INSTALL_LIBRARY : Duration.ZERO)
                        .plus(COMPILE_CODE)
                        .plus(write);
            }
        };
    }

    private static Duration transfer(long mib, Figure speed, Figures figures) {
        return Duration.ofNanos(Math.round(mib / figures.get(speed) * 1e9));
    }

    /// From the order to start a copy until it answers.
    public Duration start(Figures figures) {
        Duration own = Application.SHOP.start();
        return figures.time(this == DISK ? Figure.SYSTEM_BOOT : Figure.CONTAINER_CREATE)
                .plus(own);
    }
}
