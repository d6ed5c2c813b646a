package naru.stage.containers.delivery;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import naru.simulation.delivery.DeliveryCommand;
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

    /// Empty: the order is not worth a question.
    static Optional<Prediction> of(DeliveryCommand command) {
        return switch (command) {
            case DeliveryCommand.Deploy(Part part) -> Optional.of(deploy(part));
            case DeliveryCommand.RollBack back -> Optional.of(allCodeOrNone("ask.rollback"));
            case DeliveryCommand.ReplaceHost replace ->
                Optional.of(new Prediction("ask.replace", List.of(EnumSet.of(Part.CODE), ALL, NONE)));
            case DeliveryCommand.Scale(int copies) ->
                copies > Fleet.HOSTS ? Optional.of(allCodeOrNone("ask.scale")) : Optional.empty();
            case DeliveryCommand.SetNetwork network -> Optional.empty();
        };
    }

    private static Prediction deploy(Part part) {
        return switch (part) {
            case CODE -> allCodeOrNone("ask.code");
            case LIBRARY ->
                new Prediction(
                        "ask.library", List.of(EnumSet.of(Part.LIBRARY), EnumSet.of(Part.LIBRARY, Part.CODE), ALL));
            case BASE -> new Prediction("ask.base", List.of(EnumSet.of(Part.BASE), ALL, NONE));
        };
    }

    private static Prediction allCodeOrNone(String key) {
        return new Prediction(key, List.of(ALL, EnumSet.of(Part.CODE), NONE));
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
