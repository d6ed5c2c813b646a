package naru.simulation.portability;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.image.Build;
import naru.simulation.image.Image;

/// Builds the shop, on the laptop.
final class Builder {

    private static final long PROGRAM_MIB = 8;

    /// Sizes as of debian:12-slim and what libpq5 brings along, unpacked, rounded.
    private static final long BASE_MIB = 75;

    private static final long LIBRARIES_MIB = 21;

    private static final Userland INSIDE = Userland.of(List.of(Library.GLIBC_2_36, Library.OPENSSL_3, Library.LIBPQ));

    private Builder() {}

    static Release build(int number, List<Architecture> processors) {
        SortedMap<Architecture, Packed> images = new TreeMap<>();
        processors.forEach(processor -> images.put(processor, pack(program(number, processor))));
        return new Release(program(number, Architecture.AMD64), images);
    }

    private static Program program(int number, Architecture processor) {
        return new Program(
                "shop", number, processor, List.of(Need.OPENSSL_3, Need.LIBPQ, Need.GLIBC_2_34), PROGRAM_MIB);
    }

    private static Packed pack(Program program) {
        String platform = "linux/" + program.architecture().label();
        Image image = Build.image(
                "shop:" + program.release(),
                List.of(
                        new Build.Instruction("FROM debian:12-slim", platform, BASE_MIB),
                        new Build.Instruction("RUN apt-get install -y libpq5", platform, LIBRARIES_MIB),
                        new Build.Instruction("COPY shop /usr/bin/", "release " + program.release(), PROGRAM_MIB)));
        return new Packed(image, program, INSIDE);
    }
}
