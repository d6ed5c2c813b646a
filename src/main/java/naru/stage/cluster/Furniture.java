package naru.stage.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import naru.simulation.Command;
import naru.simulation.api.Component;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.Density;
import naru.stage.cluster.layout.StageLayout;
import naru.stage.cluster.picture.PackingFacts;
import naru.stage.cluster.picture.PackingNeed;
import naru.stage.cluster.picture.Picture;
import naru.stage.cluster.picture.PodFace;
import naru.stage.cluster.picture.WorkloadFace;
import naru.stage.gesture.Target;
import naru.stage.theme.Theme;

/// Everything on the stage that is always there: the sentence, the control plane, the tray, the workloads, the facts.
final class Furniture {

    private final Words words;
    private final Consumer<Command> send;
    private final SentenceView sentence = new SentenceView();
    private final ControlPlaneStrip strip;
    private final Choice choice;
    private final TrayView tray;
    private final Label workloadsTitle = new Label();
    private final Button moreWorkloads = new Button();
    private final Map<ObjectKey, WorkloadRow> rows = new LinkedHashMap<>();
    private final MosaicField mosaic;
    private final AddTile addTile;
    private final FactsStrip facts;
    private final Legend legend;
    private final PackingWatch packing;
    private final Footnote remark = new Footnote();
    private final Chips chips;
    private Consumer<WorkloadRow> newRow = row -> {};
    private boolean otherKinds;
    private List<WorkloadRow> shownRows = List.of();

    /// @param turnTray shows the next waiting pods
    /// @param turnWorkloads shows the next workloads
    Furniture(Words words, Hints hints, Consumer<Command> send, Runnable turnTray, Runnable turnWorkloads) {
        this.words = words;
        this.send = send;
        strip = new ControlPlaneStrip(words);
        choice = new Choice(words, scoring -> send.accept(new Command.Configure(scoring.profile())), hints);
        tray = new TrayView(words, running -> send.accept(new Command.RunScheduler(running)), turnTray, hints);
        mosaic = new MosaicField(words);
        addTile = new AddTile(words);
        facts = new FactsStrip(words, hints);
        legend = new Legend(words);
        packing = new PackingWatch(facts::show);
        workloadsTitle.getStyleClass().add("tray-title");
        moreWorkloads.getStyleClass().add("tray-more");
        moreWorkloads.setGraphic(new Icon("right"));
        moreWorkloads.setContentDisplay(ContentDisplay.RIGHT);
        moreWorkloads.setOnAction(event -> turnWorkloads.run());
        remark.getStyleClass().add("field-remark");
        remark.setMouseTransparent(true);
        chips = new Chips(words);
        dressTitles();
    }

    /// In the order of the eye, what comes before the pods.
    List<Node> before() {
        List<Node> before = new ArrayList<>(List.of(sentence, strip, choice, tray));
        before.addAll(chips.traffic());
        return before;
    }

    /// In the order of the eye, what comes after them.
    List<Node> after() {
        List<Node> after = new ArrayList<>();
        after.add(mosaic);
        after.addAll(chips.storage());
        after.add(addTile);
        after.add(workloadsTitle);
        after.addAll(shownRows);
        after.add(moreWorkloads);
        after.add(facts);
        after.add(legend);
        after.add(remark);
        return after;
    }

    SentenceView sentence() {
        return sentence;
    }

    MosaicField mosaic() {
        return mosaic;
    }

    AddTile addTile() {
        return addTile;
    }

    /// @param made is shown every workload's row that is made
    void onNewRow(Consumer<WorkloadRow> made) {
        newRow = made;
    }

    /// @param made is shown every client, Service and piece of storage that comes to the stage
    void onNewChip(Consumer<Chip> made) {
        chips.onNew(made);
    }

    /// Where clients and Services stand.
    Map<ObjectKey, Box> trafficPlaces() {
        return chips.places();
    }

    /// @param each how many requests one dot stands for
    void dotsStandFor(int each) {
        chips.dotsStandFor(each);
    }

    void show(Picture picture, StageLayout layout, Theme theme) {
        Looks.place(sentence, layout.sentence());
        double wide = Math.min(choice.prefWidth(-1), layout.strip().width() * 0.4);
        Box line = layout.strip();
        choice.resizeRelocate(line.right() - wide, line.y(), wide, line.height());
        strip.resizeRelocate(line.x(), line.y(), line.width() - wide - 16, line.height());
        Looks.place(tray, layout.tray());
        Looks.place(addTile, layout.addTile());
        bottom(layout.facts());
        strip.parts(picture.scenery().parts());
        strip.schedulerRunning(picture.schedulerRunning());
        choice.show(picture.scenery().scoring());
        tray.show(picture, layout);
        facts.show(PackingFacts.of(picture));
        packing.ask(PackingNeed.of(picture));
        mosaic.setVisible(layout.density() == Density.MOSAIC);
        if (mosaic.isVisible()) {
            Looks.place(mosaic, layout.field());
            mosaic.show(picture.nodes(), theme);
        }
        workloads(picture, layout);
        chips.show(picture.scenery(), layout);
    }

    private void bottom(Box line) {
        double wide = facts.prefWidth(-1);
        double rest = line.width() - wide - 20;
        Looks.place(facts, line);
        legend.setVisible(legend.prefWidth(-1) <= rest);
        legend.resizeRelocate(line.right() - rest, line.y(), rest, line.height());
    }

    private void workloads(Picture picture, StageLayout layout) {
        Map<ObjectKey, WorkloadRow> next = new HashMap<>();
        List<WorkloadRow> order = new ArrayList<>();
        List<Box> boxes = StageLayout.workloadsIn(
                layout.workloads(),
                picture.workloads().stream().map(each -> each.notes().size()).toList());
        for (WorkloadFace face : picture.workloads().subList(0, boxes.size())) {
            WorkloadRow row = rows.get(face.key());
            if (row == null) {
                row = new WorkloadRow(face, words, send);
                newRow.accept(row);
            }
            row.show(face);
            Looks.place(row, boxes.get(order.size()));
            next.put(face.key(), row);
            order.add(row);
        }
        otherKinds = picture.workloads().stream().anyMatch(each -> each.key().kind() != Kind.DEPLOYMENT);
        dressTitles();
        rows.clear();
        rows.putAll(next);
        shownRows = order;
        workloadsTitle.setVisible(!order.isEmpty());
        int hidden = picture.workloads().size() - order.size();
        moreWorkloads.setVisible(hidden > 0);
        moreWorkloads.setText(words.get("tray.more", hidden));
        Box title = layout.workloads().top(30);
        double wide = hidden > 0 ? 130 : 0;
        workloadsTitle.resizeRelocate(title.x(), title.y(), title.width() - wide, title.height());
        moreWorkloads.resizeRelocate(title.right() - wide, title.y(), wide, title.height());
    }

    void acted(Set<Component> acted, double clock, boolean standing) {
        if (standing) {
            strip.only(acted);
        } else {
            strip.light(acted, clock);
        }
    }

    void advance(double clock) {
        strip.advance(clock);
    }

    /// What would be with this pod over this target.
    void preview(Optional<PodFace> pod, Optional<Target> over, Optional<Remark> said) {
        boolean overTray = over.filter(Target.Tray.class::isInstance).isPresent();
        Looks.pseudo(tray, "over", overTray);
        boolean overCell = mosaic.isVisible()
                && over.filter(Target.OnNode.class::isInstance).isPresent();
        mosaic.carry(mosaic.isVisible() ? pod : Optional.empty());
        Optional<Remark> shown = overTray || overCell ? said : Optional.empty();
        remark.show(shown, true);
        if (shown.isPresent()) {
            double width = overTray ? tray.getWidth() : Math.min(560, mosaic.getWidth());
            remark.applyCss();
            double height = remark.prefHeight(width);
            double x = overTray ? tray.getLayoutX() : mosaic.getLayoutX();
            double bottom = overTray ? tray.getLayoutY() + tray.getHeight() : mosaic.getLayoutY() + mosaic.getHeight();
            remark.resizeRelocate(x, bottom - height - 6, width, height);
        }
        if (overCell && over.get() instanceof Target.OnNode node) {
            mosaic.pointAt(node.name());
        }
    }

    /// Again in the language of the moment.
    void dress() {
        dressTitles();
        strip.dress();
        choice.dress();
        tray.dress();
        rows.values().forEach(WorkloadRow::dress);
        addTile.dress();
        facts.dress();
        legend.dress();
        mosaic.write();
        chips.dress();
    }

    private void dressTitles() {
        workloadsTitle.setText(words.get(otherKinds ? "workloads.all" : "workloads"));
    }
}
