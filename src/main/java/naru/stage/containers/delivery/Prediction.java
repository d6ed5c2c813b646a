package naru.stage.containers.delivery;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import naru.simulation.delivery.DeliveryCommand;
import naru.simulation.delivery.DeliveryCommand.Deploy;
import naru.simulation.delivery.Fleet;
import naru.simulation.delivery.Packing;
import naru.simulation.delivery.Part;
import naru.simulation.image.Layer;

/// What a reader says before an order runs: which layers the hosts will have to fetch. Every answer is a set of
/// layers, so that it can be held against what was fetched.
///
/// @param key of the question's words
record Prediction(String key, List<Set<Part>> answers) {

    private static final Set<Part> NONE = EnumSet.noneOf(Part.class);
    private static final Set<Part> ALL = EnumSet.allOf(Part.class);

    static Prediction of(DeliveryCommand command) {
        return switch (command) {
            case Deploy(Part part)
            when part == Part.CODE -> new Prediction("ask.code", List.of(ALL, EnumSet.of(Part.CODE), NONE));
            case Deploy(Part part)
            when part == Part.LIBRARY ->
                new Prediction(
                        "ask.library", List.of(EnumSet.of(Part.LIBRARY), EnumSet.of(Part.LIBRARY, Part.CODE), ALL));
            case Deploy deploy -> new Prediction("ask.base", List.of(EnumSet.of(Part.BASE), ALL, NONE));
            case DeliveryCommand.RollBack back ->
                new Prediction("ask.rollback", List.of(ALL, EnumSet.of(Part.CODE), NONE));
            case DeliveryCommand.ReplaceHost replace ->
                new Prediction("ask.replace", List.of(EnumSet.of(Part.CODE), ALL, NONE));
            default -> new Prediction("ask.scale", List.of(ALL, EnumSet.of(Part.CODE), NONE));
        };
    }

    /// The words of an answer.
    static String key(Set<Part> answer) {
        if (answer.isEmpty()) {
            return "answer.none";
        }
        return answer.equals(ALL)
                ? "answer.all"
                : "answer."
                        + answer.stream()
                                .map(part -> part.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining("-"));
    }

    /// What a fleet of containers did fetch.
    static Set<Part> outcome(Fleet fleet) {
        Set<Part> fetched = EnumSet.noneOf(Part.class);
        for (Layer layer : fleet.tally().pulled()) {
            for (Part part : Part.values()) {
                if (layer.instruction().equals(Packing.instruction(part))) {
                    fetched.add(part);
                }
            }
        }
        return fetched;
    }
}
