package naru.stage.containers.delivery;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import naru.simulation.delivery.DeliveryWorld;
import naru.simulation.delivery.Fleet;
import naru.simulation.delivery.Packing;
import naru.simulation.delivery.Part;
import naru.simulation.delivery.Rollout;
import naru.stage.story.AskBar;

/// Says what is going on, from the world alone: what is under way, or how the last order went and why.
final class DeliveryTelling {

    private final DeliveryWords words;
    private final AskBar bar;

    DeliveryTelling(DeliveryWords words, AskBar bar) {
        this.words = words;
        this.bar = bar;
    }

    /// @param predicted what the reader said of the last order; empty: nobody asked
    void tell(DeliveryWorld world, Optional<Set<Part>> predicted) {
        if (world.rollout().isEmpty()) {
            bar.say(
                    words.get("open", whole(world, Packing.DISK), whole(world, Packing.LAYERS)),
                    words.get("open.more"));
        } else if (!world.idle()) {
            bar.say(progress(world), moved(world));
        } else {
            Rollout order = world.rollout().get();
            String result = result(world, order);
            String why = why(world, order);
            predicted.ifPresentOrElse(
                    said -> {
                        boolean right = said.equals(Prediction.outcome(world.layers()));
                        bar.decide(right, words.get(right ? "right" : "other", result), why);
                    },
                    () -> bar.say(result, why));
        }
    }

    private String progress(DeliveryWorld world) {
        String order = order(world.rollout().orElseThrow());
        String disks = words.get("now." + stage(world.disks()));
        if (world.layers().idle()) {
            return words.get("progress.layers-done", order, took(world, world.layers()), disks);
        }
        return words.get("progress", order, disks, words.get("now." + stage(world.layers())));
    }

    private String order(Rollout order) {
        return switch (order.kind()) {
            case DEPLOY -> words.get("order.deploy", DeliveryWords.release(order.to()));
            case ROLL_BACK -> words.get("order.rollback", DeliveryWords.release(order.to()));
            case SCALE -> words.get("order.scale", order.copies());
            case REPLACE_HOST -> words.get("order.replace");
        };
    }

    private static String stage(Fleet fleet) {
        return FleetStage.of(fleet).name().toLowerCase(Locale.ROOT);
    }

    private String moved(DeliveryWorld world) {
        return words.get(
                "progress.more",
                words.size(world.disks().movedMib(world.time())),
                words.size(world.layers().movedMib(world.time())));
    }

    private String result(DeliveryWorld world, Rollout order) {
        String disks = took(world, world.disks());
        String layers = took(world, world.layers());
        return switch (order.kind()) {
            case DEPLOY -> words.get("result.deploy", DeliveryWords.release(order.to()), layers, disks);
            case ROLL_BACK -> words.get("result.rollback", DeliveryWords.release(order.to()), layers, disks);
            case SCALE -> words.get("result.scale", order.copies(), layers, disks);
            case REPLACE_HOST -> words.get("result.replace", layers, disks);
        };
    }

    private String why(DeliveryWorld world, Rollout order) {
        String disk = whole(world, Packing.DISK);
        return switch (order.kind()) {
            case DEPLOY ->
                words.get(
                        "why." + order.changed().orElseThrow().name().toLowerCase(Locale.ROOT),
                        words.size(pulledMib(world)),
                        disk,
                        whole(world, Packing.LAYERS));
            case ROLL_BACK -> whyBack(world, disk);
            case REPLACE_HOST -> words.get("why.replace", whole(world, Packing.LAYERS), disk);
            case SCALE ->
                words.get(
                        "why.scale",
                        words.time(Packing.DISK.start(world.figures())),
                        words.time(Packing.LAYERS.start(world.figures())));
        };
    }

    private String whyBack(DeliveryWorld world, String disk) {
        if (world.layers().tally().movedMib() > 0) {
            return words.get("why.rollback-replaced", words.size(pulledMib(world)), disk);
        }
        return words.get(world.disks().tally().movedMib() == 0 ? "why.rollback" : "why.rollback-gone", disk);
    }

    /// What one host had to fetch.
    private static long pulledMib(DeliveryWorld world) {
        return world.layers().tally().pulled().stream()
                .mapToLong(layer -> layer.mib())
                .sum();
    }

    private String whole(DeliveryWorld world, Packing packing) {
        return words.size(
                packing.image(world.release(world.wanted()), world.figures()).mib());
    }

    private String took(DeliveryWorld world, Fleet fleet) {
        Rollout order = world.rollout().orElseThrow();
        return words.time(fleet.tally().done().orElse(world.time()).since(order.begun()));
    }
}
