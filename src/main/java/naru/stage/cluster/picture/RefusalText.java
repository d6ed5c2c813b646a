package naru.stage.cluster.picture;

import naru.simulation.scheduling.Refusal;
import naru.stage.text.Amounts;

/// A filter's refusal in keys: which words, and the figures for them.
public record RefusalText(String key, Object[] arguments) {

    public static RefusalText of(Refusal refusal) {
        return switch (Obstacles.kindOf(refusal)) {
            case CPU, MEMORY, OTHER_RESOURCE, PODS -> resource(refusal);
            case TAINT -> new RefusalText("refusal.taint", new Object[] {argument(refusal, "taint")});
            case CORDONED -> new RefusalText("refusal.cordoned", new Object[0]);
            case AFFINITY -> new RefusalText("refusal.affinity", new Object[0]);
            case NAME -> new RefusalText("refusal.name", new Object[] {argument(refusal, "wanted")});
            case PORTS -> new RefusalText("refusal.port", new Object[] {argument(refusal, "port")});
            case VOLUME -> volume(refusal);
            case VOLUME_IN_USE -> new RefusalText("refusal.volume-in-use", new Object[] {argument(refusal, "claim")});
            case SPREAD -> new RefusalText("refusal.spread", new Object[] {argument(refusal, "topology")});
            case NEIGHBOURS -> new RefusalText("refusal.neighbours", new Object[0]);
            case SCHEDULER_STOPPED, NOT_TRIED, DECIDING, OTHER ->
                new RefusalText("refusal.other", new Object[] {refusal.reason()});
        };
    }

    /// Either the node cannot have the volume, or the claim has none that any node could have.
    private static RefusalText volume(Refusal refusal) {
        return refusal.reason().startsWith("node(s)")
                ? new RefusalText("refusal.volume", new Object[0])
                : new RefusalText("refusal.claim", new Object[] {argument(refusal, "claim")});
    }

    private static RefusalText resource(Refusal refusal) {
        String resource = argument(refusal, "resource");
        String key = switch (Obstacles.kindOf(refusal)) {
            case CPU -> "refusal.cpu";
            case MEMORY -> "refusal.memory";
            case PODS -> "refusal.pods";
            default -> "refusal.resource";
        };
        return new RefusalText(key, new Object[] {
            Amounts.of(resource, number(refusal, "requested")),
            Amounts.of(resource, number(refusal, "free")),
            resource,
            Amounts.of(resource, number(refusal, "allocatable"))
        });
    }

    private static String argument(Refusal refusal, String name) {
        return refusal.arguments().getOrDefault(name, "");
    }

    private static long number(Refusal refusal, String name) {
        String text = argument(refusal, name);
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }
}
