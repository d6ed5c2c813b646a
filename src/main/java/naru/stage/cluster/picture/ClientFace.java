package naru.stage.cluster.picture;

import java.util.OptionalLong;
import naru.simulation.api.ObjectKey;

/// All that is shown of somebody who sends requests.
///
/// @param perSecond how many it sends now, in tenths
/// @param answered exactly how many were, since it began
/// @param meanMillis how long the answered ones took on average; empty while there are none
public record ClientFace(
        String name, ObjectKey service, long perSecond, long answered, long failed, OptionalLong meanMillis) {}
