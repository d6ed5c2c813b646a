package naru.stage.beanstalk.picture;

import java.util.Comparator;
import java.util.List;
import naru.simulation.beanstalk.ApplicationVersion;
import naru.simulation.beanstalk.BeanstalkWorld;

/// A version as it is marked wherever it is: by its label and by a colour of its own.
///
/// @param colour its place in the order of uploads
public record VersionMark(String label, int colour) {

    /// Of the palette, in the order in which versions get them: neighbours lie far apart.
    private static final List<Integer> COLOURS = List.of(0, 3, 1, 2, 7, 4, 5, 6);

    /// A version that nobody has uploaded is marked as the next would be.
    public static VersionMark of(BeanstalkWorld world, String label) {
        List<String> labels = all(world).stream().map(VersionMark::label).toList();
        int place = labels.indexOf(label);
        return new VersionMark(label, colour(place < 0 ? labels.size() : place));
    }

    /// All versions, the first upload first.
    public static List<VersionMark> all(BeanstalkWorld world) {
        List<String> labels = world.versions().values().stream()
                .sorted(Comparator.comparing(ApplicationVersion::uploaded))
                .map(ApplicationVersion::label)
                .toList();
        return labels.stream()
                .map(label -> new VersionMark(label, colour(labels.indexOf(label))))
                .toList();
    }

    private static int colour(int place) {
        return COLOURS.get(place % COLOURS.size());
    }
}
