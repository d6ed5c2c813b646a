package naru.simulation.delivery;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import naru.simulation.era.Application;

/// One version of the program with everything it stands on.
///
/// @param number 1 for v1
/// @param revisions of each part: the number of the release that brought it
public record Release(int number, Map<Part, Integer> revisions) {

    public static final Release FIRST = new Release(1, Map.of(Part.BASE, 1, Part.LIBRARY, 1, Part.CODE, 1));

    public Release {
        revisions = Collections.unmodifiableMap(new EnumMap<>(revisions));
    }

    public int revision(Part part) {
        return Objects.requireNonNull(revisions.get(part));
    }

    /// The number of the release that the layer of a part was built for: the last one that changed it or anything
    /// below it.
    public int built(Part part) {
        return revisions.entrySet().stream()
                .filter(each -> each.getKey().compareTo(part) <= 0)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElseThrow();
    }

    /// The name that the image of a release is given, with its tag.
    public static String imageName(int number) {
        return Application.SHOP.name() + ":" + number;
    }

    /// The same with one part changed.
    Release changed(Part part, int next) {
        EnumMap<Part, Integer> all = new EnumMap<>(revisions);
        all.put(part, next);
        return new Release(next, all);
    }
}
