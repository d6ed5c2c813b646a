package naru.simulation.image;

import java.util.List;
import java.util.stream.Collectors;

/// An image: layers upon layers, none of which ever changes.
///
/// @param name with its tag, which may be given to another image later; the digest may not
/// @param layers the lowest first
public record Image(String name, List<Layer> layers) {

    public Image {
        layers = List.copyOf(layers);
    }

    /// Of its manifest, which lists its layers.
    public Digest digest() {
        return Digest.of(layers.stream().map(layer -> layer.digest().value()).collect(Collectors.joining("\n")));
    }

    public long mib() {
        return layers.stream().mapToLong(Layer::mib).sum();
    }
}
