package naru.simulation.kubelet;

import java.util.List;
import naru.simulation.kernel.Tree;

/// What really goes on in the machines, which the API server may not know (yet), and in what they reach: the image
/// registry and the storage.
///
/// @param images what is known of images, by reference; any other image is there and works
/// @param disks what has been written on storage, by handle
public record KubeletState(
        Tree<String, Machine> machines, Tree<String, ImageConduct> images, Tree<String, Disk> disks) {

    public static final KubeletState EMPTY = new KubeletState(Tree.empty(), Tree.empty(), Tree.empty());

    public ImageConduct conductOf(String image) {
        return images.get(image).orElse(ImageConduct.WORKS);
    }

    KubeletState withMachines(Tree<String, Machine> next) {
        return new KubeletState(next, images, disks);
    }

    KubeletState withImages(Tree<String, ImageConduct> next) {
        return new KubeletState(machines, next, disks);
    }

    KubeletState withDisks(Tree<String, Disk> next) {
        return new KubeletState(machines, images, next);
    }

    /// What has been written on a piece of storage, first to last.
    public List<Disk.Line> linesOn(String handle) {
        return disks.get(handle).map(Disk::lines).orElse(List.of());
    }
}
