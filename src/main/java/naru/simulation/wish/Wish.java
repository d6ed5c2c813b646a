package naru.simulation.wish;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Something that the usual web application does not need.
///
/// @param played whether the simulated cluster plays it
/// @param offers of every platform
public record Wish(String id, boolean played, Map<Platform, Offer> offers) {

    /// @throws IllegalArgumentException if a platform has no answer
    public Wish {
        if (offers.size() < Platform.values().length) {
            throw new IllegalArgumentException(id + " is answered by " + offers.keySet() + " only");
        }
        offers = Collections.unmodifiableMap(new EnumMap<>(offers));
    }

    public Offer offer(Platform platform) {
        Offer offer = offers.get(platform);
        if (offer == null) {
            throw new IllegalStateException("checked when made: " + platform);
        }
        return offer;
    }
}
