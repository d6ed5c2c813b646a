package naru.stage.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.stage.cluster.layout.Density;
import naru.stage.cluster.layout.StageLayout;
import naru.stage.cluster.picture.Hops;
import naru.stage.cluster.picture.Narrator;
import naru.stage.cluster.picture.Picture;
import naru.stage.cluster.picture.PictureMaker;
import naru.stage.gesture.CommandSink;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;

/// The picture of a cluster that a person can play with: shows snapshots, sends commands.
///
/// It is laid out in the logical pixels of a 1600 x 900 stage and shows any moment from nothing. Motion depends on
/// nothing but what was shown before, what is shown now, and the seconds it is told have passed.
public final class LabView extends Region {

    /// With more pods than this, the picture is made anew only so often, in seconds on the wall.
    private static final int CROWD = 1500;

    private static final double CROWD_PACE = 0.3;

    private final Words words;
    private final PictureMaker maker = new PictureMaker();
    private final Pane stage = new Surface();
    private final Requests requests = new Requests();
    private final Pane air = new Surface();
    private final Overlay overlay = new Overlay();
    private final Furniture furniture;
    private final Cast cast;
    private final Spotlight spotlight;
    private final Director director;
    private final Ghost ghost;
    private final Ground ground;
    private final Hands hands;
    private final Menus menus;
    private final Voice voice;
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private Optional<Snapshot> shown = Optional.empty();
    private Picture real = Picture.EMPTY;
    private Picture picture = Picture.EMPTY;
    private Set<String> held = Set.of();
    private StageLayout layout = StageLayout.EMPTY;
    private double layoutWidth;
    private double layoutHeight;
    private int trayFirst;
    private int workloadsFirst;
    private double madeAt;
    private double clock;

    /// @param commands is sent what a person does
    public LabView(Messages messages, CommandSink commands) {
        words = new Words(messages);
        getStyleClass().add("lab");
        setAccessibleRole(AccessibleRole.PARENT);
        air.setMouseTransparent(true);
        furniture = new Furniture(words, new Hints(air), this::send, this::turnTray, this::turnWorkloads);
        cast = new Cast(words, this::addPod, this::addCard);
        spotlight = new Spotlight(words, cast);
        director = new Director(spotlight);
        voice = new Voice(furniture.sentence(), words);
        ghost = new Ghost(air, words);
        ground = new Ground(furniture, cast, voice, this::snapshot);
        hands = new Hands(stage, ghost, ground, words, commands, this, () -> clock);
        menus = new Menus(overlay, words, hands, this::snapshot);
        menus.addField(furniture.mosaic());
        menus.addTile(furniture.addTile(), () -> picture);
        furniture.onNewRow(menus::addRow);
        furniture.onNewChip(menus::addChip);
        new Paths(this, stage, overlay::isOpen, hands::isCarrying);
        stage.getChildren().setAll(furniture.before());
        stage.getChildren().addAll(furniture.after());
        getChildren().addAll(stage, requests, air, overlay);
        messages.language().addListener((property, was, is) -> speak());
        theme.addListener((property, was, is) -> refresh());
        reducedMotion.addListener((property, was, is) -> refresh());
    }

    /// What a screen reader should say next.
    public ObservableValue<String> announcement() {
        return voice.announcement();
    }

    /// Whether things change place at once instead of moving.
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /// For what is drawn by hand; everything else follows the scene's stylesheets.
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// Shows this moment.
    public void show(Snapshot now, Motion motion) {
        if (shown.isPresent() && shown.get().checkpoint() == now.checkpoint()) {
            return;
        }
        if (motion == Motion.PLAY && picture.podCount() > CROWD && clock < madeAt + CROWD_PACE) {
            return;
        }
        madeAt = clock;
        // What a person does while time stands still is seen to happen, too.
        boolean elsewhere = motion == Motion.JUMP
                && shown.filter(before -> before.time().equals(now.time())).isEmpty();
        boolean jump = elsewhere || reducedMotion.get() || shown.isEmpty();
        Optional<Snapshot> before = shown;
        shown = Optional.of(now);
        Picture next = maker.of(now);
        if (jump) {
            spotlight.stop();
        } else {
            director.follow(before, now, real, next, layout.roomInTray(), clock);
        }
        if (elsewhere) {
            overlay.close();
        }
        real = next;
        arrange(jump);
        flow(now);
        furniture.acted(director.acted(before, now, jump), clock, jump);
        voice.tell(Narrator.tell(now, real), clock, elsewhere);
        hands.recheck();
    }

    /// Brings the stage in line with the picture, with those still in the tray whose decision is being shown.
    private void arrange(boolean jump) {
        Picture next =
                real.holding(spotlight.held(clock)).waitingFrom(trayFirst).workloadsFrom(workloadsFirst);
        boolean changed = !next.equals(picture);
        picture = next;
        if (getWidth() > 0 && (changed || jump)) {
            place(jump);
        }
    }

    /// Lets motion go on.
    ///
    /// @param seconds that have passed on the wall
    public void advance(double seconds) {
        clock += seconds;
        Set<String> holding = spotlight.held(clock);
        if (!holding.equals(held)) {
            held = holding;
            arrange(false);
        }
        cast.advance(clock);
        spotlight.advance(clock);
        ghost.advance(clock);
        furniture.advance(clock);
        sweep();
    }

    /// Shows the next of more waiting pods than the tray has room for.
    private void turnTray() {
        int waiting = picture.waiting().size();
        trayFirst = waiting == 0 ? 0 : (trayFirst + Math.max(1, layout.waiting().size())) % waiting;
        arrange(true);
    }

    /// Shows the next of more workloads than there is room for.
    private void turnWorkloads() {
        int room = Math.max(
                1, StageLayout.workloadsIn(layout.workloads(), notes(picture)).size());
        workloadsFirst =
                (workloadsFirst + room) % Math.max(1, picture.workloads().size());
        arrange(true);
    }

    private void refresh() {
        if (shown.isPresent()) {
            arrange(true);
        }
    }

    private void place(boolean jump) {
        layout = StageLayout.of(
                getWidth(),
                getHeight(),
                new StageLayout.Counts(
                        picture.nodes().size(),
                        picture.podCount(),
                        picture.waiting().size(),
                        notes(picture),
                        picture.scenery().clients().size(),
                        picture.scenery().services().size(),
                        picture.scenery().disks().size()));
        ground.show(picture, layout);
        cast.show(picture, layout, jump);
        furniture.show(picture, layout, theme.get());
        shown.ifPresent(this::flow);
        sweep();
    }

    private static List<Integer> notes(Picture picture) {
        return picture.workloads().stream()
                .map(workload -> workload.notes().size())
                .toList();
    }

    /// The requests in sight; counters alone tell of them where nothing shall move, and where pods have no cards.
    private void flow(Snapshot now) {
        boolean moving = !reducedMotion.get() && layout.density() != Density.MOSAIC;
        Hops hops = moving && !picture.scenery().clients().isEmpty() ? Hops.of(now) : Hops.NONE;
        requests.show(hops, furniture.trafficPlaces(), cast.stopsByPod());
        furniture.dotsStandFor(hops.each());
    }

    /// Keeps the stage's children in the order of the eye, moving as few of them as possible.
    private void sweep() {
        List<javafx.scene.Node> order = new ArrayList<>(furniture.before());
        order.addAll(cast.inOrder());
        order.addAll(furniture.after());
        Order.bring(stage.getChildren(), order);
    }

    private void speak() {
        furniture.dress();
        cast.dress();
        voice.dress();
        overlay.close();
        refresh();
    }

    private void send(Command command) {
        hands.send(command, "");
    }

    private void addPod(PodView view) {
        hands.addSource(view);
        menus.addPod(view);
    }

    private void addCard(NodeCard card) {
        menus.addCard(card);
    }

    private Snapshot snapshot() {
        return shown.orElseThrow();
    }

    @Override
    protected void layoutChildren() {
        for (Region layer : List.of(stage, requests, air, overlay)) {
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        if (getWidth() != layoutWidth || getHeight() != layoutHeight) {
            layoutWidth = getWidth();
            layoutHeight = getHeight();
            refresh();
        }
    }
}
