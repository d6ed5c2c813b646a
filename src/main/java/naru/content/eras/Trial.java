package naru.content.eras;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import naru.content.Choice;
import naru.content.measure.Measured;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraWorld;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.Dynamics;
import naru.simulation.kernel.SimTime;

/// An incident as it goes in one world: everything that is asked and told of it is measured here.
///
/// @param target the application it is about
/// @param figures by the names of [EraMeasures]
public record Trial(Incident incident, String target, Map<String, Measured> figures) {

    /// How often a running world is looked at.
    private static final Duration LOOK = Duration.ofMillis(200);

    public Trial {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /// Plays it through, from the world's beginning to its own end.
    ///
    /// @param cancelled asked about at every look
    /// @return empty if it was cancelled
    public static Optional<Trial> of(
            Incident incident, String target, Dynamics<EraWorld, EraCommand> dynamics, BooleanSupplier cancelled) {
        Chronicle<EraWorld, EraCommand> chronicle = Chronicle.begin(dynamics, incident.script(target));
        EraMeasures measures = new EraMeasures(chronicle.at(SimTime.ZERO), incident.begin(), target);
        for (SimTime now = incident.begin(); !now.isAfter(incident.end()); now = now.plus(LOOK)) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            measures.see(chronicle.at(now));
        }
        return Optional.of(new Trial(incident, target, measures.result()));
    }

    /// The choices that came true: one, if the incident is well written; where the reader assumes odd figures, none
    /// may.
    public List<Choice> truths() {
        return incident.choices().stream()
                .filter(choice -> choice.when().holds(figures))
                .toList();
    }
}
