package naru.simulation.image;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The layers a machine or a registry has: each once, however many images are made of it.
///
/// @param layers by digest
public record LayerStore(SortedMap<Digest, Layer> layers) {

    public static final LayerStore EMPTY = new LayerStore(new TreeMap<>());

    public LayerStore {
        layers = Collections.unmodifiableSortedMap(new TreeMap<>(layers));
    }

    /// Whether every layer of an image is here.
    public boolean has(Image image) {
        return missing(image).isEmpty();
    }

    /// What would have to be transferred, the lowest first.
    public List<Layer> missing(Image image) {
        return image.layers().stream()
                .filter(layer -> !layers.containsKey(layer.digest()))
                .toList();
    }

    public LayerStore with(Layer layer) {
        SortedMap<Digest, Layer> more = new TreeMap<>(layers);
        more.put(layer.digest(), layer);
        return new LayerStore(more);
    }

    public LayerStore with(Image image) {
        SortedMap<Digest, Layer> more = new TreeMap<>(layers);
        image.layers().forEach(layer -> more.put(layer.digest(), layer));
        return new LayerStore(more);
    }

    public long mib() {
        return layers.values().stream().mapToLong(Layer::mib).sum();
    }
}
