package naru.simulation.kubelet;

import naru.simulation.kernel.Tree;

/// What really goes on in the machines, which the API server may not know (yet), and in what they reach: the image
/// registry.
///
/// @param images what is known of images, by reference; any other image is there and works
public record KubeletState(Tree<String, Machine> machines, Tree<String, ImageConduct> images) {

    public static final KubeletState EMPTY = new KubeletState(Tree.empty(), Tree.empty());

    public ImageConduct conductOf(String image) {
        return images.get(image).orElse(ImageConduct.WORKS);
    }

    KubeletState withMachines(Tree<String, Machine> next) {
        return new KubeletState(next, images);
    }

    KubeletState withImages(Tree<String, ImageConduct> next) {
        return new KubeletState(machines, next);
    }
}
