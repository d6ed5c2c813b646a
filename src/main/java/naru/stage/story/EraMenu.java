package naru.stage.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import naru.simulation.era.Application;
import naru.simulation.era.Depth;
import naru.simulation.era.Era;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Instance;
import naru.simulation.era.Phase;
import naru.simulation.era.Server;
import naru.simulation.era.Site;
import naru.stage.chapter.Overlay;
import naru.stage.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The menus at the things themselves: what can be done to an application, to a server, and to the whole. Whatever is
/// chosen is given to every site.
final class EraMenu {

    private static final int USUAL_TRAFFIC = 100;
    private static final int TWICE = 200;

    private final Messages messages;
    private final Overlay overlay;
    private final Consumer<EraCommand> give;

    /// @param overlay where the menus open
    /// @param give is told what was chosen; the menu is closed by then
    EraMenu(Messages messages, Overlay overlay, Consumer<EraCommand> give) {
        this.messages = messages;
        this.overlay = overlay;
        this.give = give;
    }

    /// The menu of an application; nothing opens if no site has an instance of that name.
    void openInstance(EraWorld world, String name, Node anchor) {
        List<Instance> everywhere = world.sites().stream()
                .flatMap(site -> site.instance(name).stream())
                .toList();
        if (!everywhere.isEmpty()) {
            open(word("eras.app.", everywhere.getFirst().application().name()), ofInstance(world, everywhere), anchor);
        }
    }

    void openServer(EraWorld world, int number, Node anchor) {
        List<MenuPanel.Entry> entries = new ArrayList<>();
        boolean on = world.sites().stream()
                .flatMap(site -> site.server(number).stream())
                .anyMatch(server -> server.state() == Server.State.ON);
        if (on) {
            entries.add(entry("stop-server", Material2MZ.POWER_OFF, new EraCommand.StopServer(number)));
        }
        open(messages.get("eras.menu.server", number), entries, anchor);
    }

    /// The menu of the whole: applications that are not there yet, and, where there is one site only, what comes
    /// next.
    void openSite(EraWorld world, Node anchor) {
        Site first = world.sites().getFirst();
        List<MenuPanel.Entry> entries = new ArrayList<>();
        for (Application application : Application.all()) {
            if (first.instance(application.name()).isEmpty()) {
                entries.add(new MenuPanel.Entry(
                        "install-" + application.name(),
                        Material2AL.ADD_BOX,
                        messages.get("eras.menu.install", word("eras.app.", application.name())),
                        () -> choose(new EraCommand.Install(application.name()))));
            }
        }
        world.site(Era.CONTAINER)
                .ifPresent(site -> entries.add(entry(
                        site.limits() ? "limits-off" : "limits-on",
                        Material2MZ.SPEED,
                        new EraCommand.SetLimits(!site.limits()))));
        if (world.sites().size() == 1) {
            if (first.era() == Era.PHYSICAL) {
                entries.add(entry("dedicate", Material2AL.DNS, new EraCommand.Dedicate()));
            }
            next(first.era())
                    .ifPresent(era -> entries.add(
                            entry("adopt-" + low(era), Material2AL.ARROW_FORWARD, new EraCommand.Adopt(era))));
        }
        open(messages.get("eras.menu.site"), entries, anchor);
    }

    private List<MenuPanel.Entry> ofInstance(EraWorld world, List<Instance> everywhere) {
        Instance one = everywhere.getFirst();
        String name = one.name();
        List<MenuPanel.Entry> entries = new ArrayList<>();
        if (everywhere.stream().anyMatch(each -> each.wild() || each.leaking() || each.phase() == Phase.BROKEN)) {
            entries.add(entry("calm", Material2AL.BUILD, new EraCommand.Calm(name)));
        }
        if (!one.wild()) {
            entries.add(entry("go-wild", Material2AL.LOCAL_FIRE_DEPARTMENT, new EraCommand.GoWild(name)));
        }
        if (!one.leaking()) {
            entries.add(entry("leak", Material2AL.INVERT_COLORS, new EraCommand.Leak(name)));
        }
        entries.add(entry("add-copy", Material2AL.CONTROL_POINT_DUPLICATE, new EraCommand.AddCopy(name)));
        String application = one.application().name();
        boolean usual = world.sites().getFirst().traffic().getOrDefault(application, USUAL_TRAFFIC) == USUAL_TRAFFIC;
        entries.add(entry(
                usual ? "traffic-twice" : "traffic-usual",
                Material2AL.GROUPS,
                new EraCommand.SetTraffic(application, usual ? TWICE : USUAL_TRAFFIC)));
        if (one.release() == 1) {
            entries.add(entry("update", Material2MZ.SYSTEM_UPDATE_ALT, new EraCommand.Update(name)));
        }
        boolean hypervisors = world.site(Era.VIRTUAL).isPresent();
        Stream<Depth> depths = Arrays.stream(Depth.values()).filter(depth -> hypervisors || depth != Depth.HYPERVISOR);
        depths.forEach(depth ->
                entries.add(entry("break-in-" + low(depth), icon(depth), new EraCommand.BreakIn(name, depth))));
        return entries;
    }

    private void open(String title, List<MenuPanel.Entry> entries, Node anchor) {
        overlay.openBeside(anchor, new MenuPanel(title, entries, messages.get("eras.menu.nothing")));
    }

    private MenuPanel.Entry entry(String id, Ikon icon, EraCommand command) {
        return new MenuPanel.Entry(id, icon, messages.get("eras.menu." + id), () -> choose(command));
    }

    private void choose(EraCommand command) {
        overlay.close();
        give.accept(command);
    }

    private String word(String prefix, String name) {
        return messages.get(prefix + name);
    }

    private static Optional<Era> next(Era era) {
        return switch (era) {
            case PHYSICAL -> Optional.of(Era.VIRTUAL);
            case VIRTUAL -> Optional.of(Era.CONTAINER);
            case CONTAINER -> Optional.empty();
        };
    }

    private static Ikon icon(Depth depth) {
        return switch (depth) {
            case APPLICATION -> Material2AL.BUG_REPORT;
            case KERNEL -> Material2MZ.MEMORY;
            case HYPERVISOR -> Material2AL.LAYERS;
        };
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
