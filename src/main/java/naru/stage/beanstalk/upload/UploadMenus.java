package naru.stage.beanstalk.upload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Fault;
import naru.simulation.beanstalk.Instance;
import naru.simulation.beanstalk.InstanceType;
import naru.simulation.beanstalk.Resource;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.Chosen;
import naru.stage.chapter.Overlay;
import naru.stage.story.MenuPanel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The menus at the things themselves: what can be done to an instance, to the group, to the environment's
/// configuration; and of everything else what it is.
final class UploadMenus {

    private static final int MOST_INSTANCES = 4;

    private final BeanstalkWords words;
    private final Supplier<Overlay> overlay;
    private final Supplier<BeanstalkWorld> world;
    private final Consumer<BeanstalkCommand> order;

    /// @param overlay where menus open
    /// @param order is told what was chosen; the menu is closed by then
    UploadMenus(
            BeanstalkWords words,
            Supplier<Overlay> overlay,
            Supplier<BeanstalkWorld> world,
            Consumer<BeanstalkCommand> order) {
        this.words = words;
        this.overlay = overlay;
        this.world = world;
        this.order = order;
    }

    private Optional<Environment> environment() {
        return world.get().environment(Settings.ENVIRONMENT);
    }

    void open(Chosen chosen, Node anchor) {
        switch (chosen) {
            case Chosen.OfInstance(String id) ->
                environment().flatMap(each -> each.instance(id)).ifPresent(each -> openInstance(each, anchor));
            case Chosen.OfPart(Resource resource) -> openPart(resource, anchor);
        }
    }

    /// For the first instance that has no fault; where there is none of these, for the first.
    void openBreak(Node anchor) {
        environment().stream()
                .flatMap(each -> each.instances().stream())
                .filter(Instance::exists)
                .min(Comparator.comparingInt(each -> each.faults().size()))
                .ifPresent(each -> openInstance(each, anchor));
    }

    private void openInstance(Instance instance, Node anchor) {
        List<MenuPanel.Entry> entries = new ArrayList<>();
        if (instance.exists()) {
            entries.addAll(faults(instance));
            if (!instance.faults().isEmpty() && !instance.has(Fault.HARDWARE)) {
                entries.add(entry(
                        "heal",
                        Material2AL.BUILD,
                        words.get("menu.heal"),
                        new BeanstalkCommand.Heal(Settings.ENVIRONMENT, instance.id())));
            }
            entries.add(entry(
                    "terminate-instance",
                    Material2AL.DELETE,
                    words.get("menu.terminate-instance"),
                    new BeanstalkCommand.TerminateInstance(Settings.ENVIRONMENT, instance.id())));
        }
        show(words.get("menu.instance", instance.id()), entries, anchor);
    }

    private List<MenuPanel.Entry> faults(Instance instance) {
        List<MenuPanel.Entry> entries = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            if (!instance.has(fault) && !instance.has(Fault.HARDWARE)) {
                String id = BeanstalkWords.kebab(fault);
                entries.add(entry(
                        "fault-" + id,
                        icon(fault),
                        words.get("menu.fault." + id),
                        new BeanstalkCommand.Break(Settings.ENVIRONMENT, instance.id(), fault)));
            }
        }
        return entries;
    }

    private static Ikon icon(Fault fault) {
        return switch (fault) {
            case HARDWARE -> Material2MZ.POWER_OFF;
            case HUNG -> Material2MZ.PAUSE_CIRCLE_FILLED;
            case LEAK -> Material2MZ.OPACITY;
            case CPU -> Material2AL.LOCAL_FIRE_DEPARTMENT;
        };
    }

    private void openPart(Resource resource, Node anchor) {
        List<MenuPanel.Entry> entries = new ArrayList<>();
        if (resource == Resource.AUTO_SCALING_GROUP) {
            for (int i = 1; i <= MOST_INSTANCES; i++) {
                entries.add(entry(
                        "scale-" + i,
                        Material2AL.DYNAMIC_FEED,
                        words.get("menu.scale", i),
                        new BeanstalkCommand.Scale(Settings.ENVIRONMENT, i)));
            }
        }
        overlay.get()
                .openBeside(
                        anchor,
                        new MenuPanel(
                                words.resource(resource),
                                entries,
                                words.get("about." + BeanstalkWords.kebab(resource))));
    }

    void openConfiguration(Node anchor) {
        environment().ifPresent(each -> show(words.get("menu.configuration"), settings(each.configuration()), anchor));
    }

    private List<MenuPanel.Entry> settings(Configuration now) {
        boolean small = now.instanceType().equals(InstanceType.T3_SMALL);
        InstanceType other = small ? InstanceType.T3_MEDIUM : InstanceType.T3_SMALL;
        int min = now.capacity().min() == 1 ? 2 : 1;
        return List.of(
                entry(
                        "database",
                        Material2MZ.STORAGE,
                        words.get(now.database().isPresent() ? "menu.database-off" : "menu.database-on"),
                        configure(Settings.withDatabase(now))),
                entry(
                        "type",
                        Material2MZ.MEMORY,
                        words.get("menu.type", other.name()),
                        configure(now.withInstanceType(other))),
                entry(
                        "minimum",
                        Material2AL.DYNAMIC_FEED,
                        words.get("menu.minimum", min),
                        configure(Settings.withMinimum(now, min))),
                entry(
                        "restart",
                        Material2MZ.REFRESH,
                        words.get("menu.restart"),
                        new BeanstalkCommand.Restart(Settings.ENVIRONMENT)),
                entry(
                        "logs",
                        Material2AL.DESCRIPTION,
                        words.get("menu.logs"),
                        new BeanstalkCommand.RequestLogs(Settings.ENVIRONMENT)));
    }

    private static BeanstalkCommand configure(Configuration next) {
        return new BeanstalkCommand.Configure(Settings.ENVIRONMENT, next);
    }

    private void show(String title, List<MenuPanel.Entry> entries, Node anchor) {
        overlay.get().openBeside(anchor, new MenuPanel(title, entries, words.get("menu.nothing")));
    }

    private MenuPanel.Entry entry(String id, Ikon icon, String title, BeanstalkCommand command) {
        return new MenuPanel.Entry(id, icon, title, () -> {
            overlay.get().close();
            order.accept(command);
        });
    }
}
