package naru.simulation.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import naru.simulation.image.Build;
import naru.simulation.image.Digest;
import naru.simulation.image.Image;

/// What is built from a source, and what its name is then.
public final class Artifacts {

    private Artifacts() {}

    /// Built on a machine by hand: compiler and library are those that happen to be there, so that every machine
    /// makes something else of the same source.
    static Digest builtOn(Place place, List<Integer> source) {
        return Digest.of(place.compiler() + "\n" + place.libraryVersion() + "\n" + words(source));
    }

    /// The image of a source. Its library comes with it, in the version that the Dockerfile of that source names.
    public static Image image(List<Integer> source, int library) {
        return Build.image(
                "shop:" + (source.isEmpty() ? 0 : source.getLast()),
                List.of(
                        new Build.Instruction("FROM debian:12-slim", "debian:12-slim", 80),
                        new Build.Instruction("RUN apt-get install libssl", Integer.toString(library), 60),
                        new Build.Instruction("COPY shop /app/", words(source), 45)));
    }

    private static String words(List<Integer> source) {
        return source.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
