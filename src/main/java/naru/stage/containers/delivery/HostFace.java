package naru.stage.containers.delivery;

import java.util.List;

/// A host.
///
/// @param layers of the image that is wanted, the lowest first
/// @param kept the numbers of the releases whose whole image is on its disk
record HostFace(int number, List<LayerFace> layers, List<Integer> kept, List<CopyFace> copies) {}
