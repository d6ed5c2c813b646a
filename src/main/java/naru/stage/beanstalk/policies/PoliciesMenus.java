package naru.stage.beanstalk.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Fault;
import naru.simulation.beanstalk.Instance;
import naru.simulation.beanstalk.race.Race;
import naru.simulation.beanstalk.race.RaceCommand;
import naru.simulation.beanstalk.race.Way;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.Chosen;
import naru.stage.chapter.Overlay;
import naru.stage.story.MenuPanel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What the buttons below and the instances offer.
final class PoliciesMenus {

    private final BeanstalkWords words;
    private final Supplier<Overlay> overlay;
    private final Supplier<Setup> setup;
    private final Consumer<Setup> begin;
    private final Consumer<Conduct> next;
    private final Consumer<RaceCommand> order;

    /// @param begin is told what everything is to begin anew with
    /// @param next is told what comes of the version that is deployed next
    PoliciesMenus(
            BeanstalkWords words,
            Supplier<Overlay> overlay,
            Supplier<Setup> setup,
            Consumer<Setup> begin,
            Consumer<Conduct> next,
            Consumer<RaceCommand> order) {
        this.words = words;
        this.overlay = overlay;
        this.setup = setup;
        this.begin = begin;
        this.next = next;
        this.order = order;
    }

    void openConduct(Node anchor) {
        List<MenuPanel.Entry> entries = new ArrayList<>();
        for (Conduct each : Conduct.values()) {
            entries.add(entry(
                    "conduct-" + BeanstalkWords.kebab(each),
                    each == Conduct.WORKS ? Material2AL.CHECK : Material2AL.BUG_REPORT,
                    PoliciesActions.conduct(words, each),
                    () -> next.accept(each)));
        }
        open(words.get("policies.menu.conduct"), entries, anchor);
    }

    void openBatch(Node anchor) {
        List<MenuPanel.Entry> entries = new ArrayList<>();
        for (BatchSize each : Setup.BATCHES) {
            entries.add(entry(
                    "batch-" + Setup.BATCHES.indexOf(each),
                    Material2MZ.VIEW_MODULE,
                    PoliciesActions.batch(words, each),
                    () -> begin.accept(setup.get().withBatch(each))));
        }
        open(words.get("policies.menu.anew"), entries, anchor);
    }

    void openInstances(Node anchor) {
        List<MenuPanel.Entry> entries = new ArrayList<>();
        for (int each : Setup.INSTANCES) {
            entries.add(entry(
                    "instances-" + each,
                    Material2AL.DYNAMIC_FEED,
                    words.get("policies.do.instances", each),
                    () -> begin.accept(setup.get().withInstances(each))));
        }
        open(words.get("policies.menu.anew"), entries, anchor);
    }

    /// What an instance is open to, or what another thing is for.
    void open(Race race, Way way, Chosen chosen, Node anchor) {
        switch (chosen) {
            case Chosen.OfInstance(String id) ->
                race.environments(way)
                        .forEach(owner -> owner.instance(id)
                                .ifPresent(it -> open(words.get("menu.instance", id), deeds(owner, it), anchor)));
            case Chosen.OfPart(var resource) ->
                overlay.get()
                        .openBeside(
                                anchor,
                                new MenuPanel(
                                        words.resource(resource),
                                        List.of(),
                                        words.get("about." + BeanstalkWords.kebab(resource))));
        }
    }

    private List<MenuPanel.Entry> deeds(Environment owner, Instance instance) {
        String name = owner.name();
        List<MenuPanel.Entry> entries = new ArrayList<>();
        if (!instance.exists()) {
            return entries;
        }
        if (instance.faults().isEmpty()) {
            entries.add(deed(
                    "fault-hung",
                    Material2MZ.PAUSE_CIRCLE_FILLED,
                    "menu.fault.hung",
                    new BeanstalkCommand.Break(name, instance.id(), Fault.HUNG)));
            entries.add(deed(
                    "fault-hardware",
                    Material2MZ.POWER_OFF,
                    "menu.fault.hardware",
                    new BeanstalkCommand.Break(name, instance.id(), Fault.HARDWARE)));
        } else if (!instance.has(Fault.HARDWARE)) {
            entries.add(deed("heal", Material2AL.BUILD, "menu.heal", new BeanstalkCommand.Heal(name, instance.id())));
        }
        return entries;
    }

    private MenuPanel.Entry deed(String id, Ikon icon, String key, BeanstalkCommand.ToOne command) {
        return entry(id, icon, words.get(key), () -> order.accept(new RaceCommand.Only(command)));
    }

    private void open(String title, List<MenuPanel.Entry> entries, Node anchor) {
        overlay.get().openBeside(anchor, new MenuPanel(title, entries, words.get("menu.nothing")));
    }

    private MenuPanel.Entry entry(String id, Ikon icon, String title, Runnable deed) {
        return new MenuPanel.Entry(id, icon, title, () -> {
            overlay.get().close();
            deed.run();
        });
    }
}
