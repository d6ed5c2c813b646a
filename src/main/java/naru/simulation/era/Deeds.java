package naru.simulation.era;

import java.util.Optional;

/// What commands do. A site to which a command makes no sense stays as it is; if it makes sense to none, it is refused.
final class Deeds {

    private Deeds() {}

    static Optional<EraWorld> apply(EraWorld world, EraCommand command) {
        return Optional.empty();
    }
}
