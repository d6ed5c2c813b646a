package naru.stage.containers.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naru.simulation.delivery.DeliveryWorld;
import naru.simulation.delivery.Happening;
import naru.simulation.delivery.Packing;
import naru.stage.playback.Mark;

/// What of a delivery is worth a mark on the line of time: what was ordered, and when each fleet was done with it.
final class DeliveryMarks {

    private static final String KEYS = "containers.deployment.";

    private DeliveryMarks() {}

    static List<Mark> of(DeliveryWorld world) {
        return world.happenings().stream()
                .flatMap(happening -> mark(happening).stream())
                .toList();
    }

    private static Optional<Mark> mark(Happening happening) {
        return switch (happening.what()) {
            case ORDERED, ROLLED_BACK, SCALED, HOST_REPLACED, NETWORK_CHANGED ->
                Optional.of(new Mark(
                        happening.time(),
                        Mark.Kind.DEED,
                        KEYS + happening.what().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        DeliveryWords.release(happening.number()),
                        happening.number(),
                        0));
            case DONE ->
                happening
                        .fleet()
                        .map(fleet -> new Mark(
                                happening.time(),
                                Mark.Kind.RECOVERY,
                                KEYS + (fleet == Packing.DISK ? "done-disk" : "done-layers"),
                                DeliveryWords.release(happening.number()),
                                1,
                                1));
            case BUILT, PUSHED, PULLED, SWITCHED -> Optional.empty();
        };
    }
}
