package naru.stage.containers.delivery;

import java.util.Map;
import java.util.Set;
import naru.simulation.delivery.Part;

/// The machine that builds.
///
/// @param built whether the last order needed a new image at all
/// @param done how much of the building is done, from 0 to 1
/// @param mib how large each part is
/// @param anew the parts that were made anew; the others came from its cache
record BuildFace(boolean built, double done, Map<Part, Long> mib, Set<Part> anew) {}
