package naru.stage.containers.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import naru.simulation.delivery.Host;
import naru.simulation.delivery.Packing;
import naru.simulation.delivery.Part;
import naru.simulation.era.Application;
import naru.simulation.era.Figure;
import naru.simulation.era.Figures;
import naru.stage.text.Amounts;
import naru.stage.text.Messages;

/// The scene's words, and its amounts as people write them.
public final class DeliveryWords {

    private static final String KEYS = "containers.deployment.";
    private static final long GIB = 1024;

    private final Messages messages;
    private final Amounts amounts;

    public DeliveryWords(Messages messages) {
        this.messages = messages;
        amounts = new Amounts(messages);
    }

    /// The words of one of the scene's own keys.
    public String get(String key, Object... args) {
        return messages.get(KEYS + key, args);
    }

    /// `540 MiB`, `4.4 GiB`.
    public String size(double mib) {
        return mib < GIB ? get("mib", Math.round(mib)) : get("gib", gib(mib));
    }

    /// `8.9 / 10 GiB`.
    public String room(long mib, long of) {
        return get("room", gib(mib), gib(of));
    }

    private static String gib(double mib) {
        return Amounts.tenths(Math.round(mib * 10 / GIB));
    }

    public String time(Duration time) {
        return amounts.duration(time);
    }

    public String part(Part part) {
        return get("part." + part.name().toLowerCase(Locale.ROOT));
    }

    public static String release(int number) {
        return "v" + number;
    }

    /// What is the same for both, and what a guest system adds.
    String assumed(Figures figures) {
        return get(
                "assumed",
                time(Packing.INSTALL_LIBRARY),
                time(Packing.COMPILE_CODE),
                time(Application.SHOP.start()),
                time(figures.time(Figure.SYSTEM_BOOT)),
                size(Host.ROOM_MIB));
    }

    String name(LayerFace layer) {
        return get("layer", layer.part().map(this::part).orElseGet(() -> get("disk")), release(layer.revision()));
    }

    String nameAndSize(LayerFace layer) {
        return get("layer.size", name(layer), size(layer.mib()));
    }

    /// `v1 v2`; `v1–v7` where there are more, in a row; `–` where there is none.
    static String releases(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return "–";
        }
        int first = numbers.getFirst();
        int last = numbers.getLast();
        if (numbers.size() > 2 && last - first + 1 == numbers.size()) {
            return release(first) + "–" + release(last);
        }
        return numbers.stream().map(DeliveryWords::release).collect(Collectors.joining(" "));
    }
}
