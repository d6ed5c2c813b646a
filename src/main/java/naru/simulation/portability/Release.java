package naru.simulation.portability;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import naru.simulation.image.Digest;

/// What is published under one digest: an image, or an index of images of which each processor takes its own.
///
/// Source: OCI image specification, "Image Index".
///
/// @param file the program alone, as the laptop has it
/// @param images by the processor each is made for; at least one
public record Release(Program file, SortedMap<Architecture, Packed> images) {

    public Release {
        images = Collections.unmodifiableSortedMap(new TreeMap<>(images));
    }

    public int number() {
        return file.release();
    }

    /// Of the only image, or of the index that lists them.
    public Digest digest() {
        if (images.size() == 1) {
            return images.firstEntry().getValue().image().digest();
        }
        return Digest.of(images.entrySet().stream()
                .map(each -> each.getKey().label() + " "
                        + each.getValue().image().digest().value())
                .collect(Collectors.joining("\n")));
    }

    /// What a machine with this processor pulls. Where there is only one image it gets that one, fitting or not: an
    /// image that is in no index is not asked what it is for.
    public Packed forProcessor(Architecture processor) {
        return Optional.ofNullable(images.get(processor))
                .orElseGet(() -> images.firstEntry().getValue());
    }
}
