package naru.stage.containers.delivery;

import java.util.Optional;
import naru.simulation.delivery.Part;
import naru.simulation.image.Digest;

/// A layer of an image, or the one piece that a disk image is, where it is or should be.
///
/// @param part what it brings; empty: everything in one piece
/// @param revision the number of the release that it was built for
/// @param arrived how much of it is here, from 0 to 1
record LayerFace(Digest digest, Optional<Part> part, int revision, long mib, double arrived) {}
