package naru.stage.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.ChapterView;
import naru.stage.playback.Mark;
import naru.stage.playback.Pace;
import naru.stage.playback.Playback;
import naru.stage.text.Amounts;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;

/// The line of time: what was and what is planned as marks with words, and a thumb to go anywhere.
///
/// Left and right step from event to event, Page Up and Page Down from mark to mark, Home and End to the ends.
final class Timeline extends Region {

    private static final double HEIGHT = 92;
    private static final double TRACK = 6;
    private static final double THUMB = 22;
    private static final double TICK_WIDTH = 4;
    /// Wide enough to be hollow.
    private static final double PLANNED_WIDTH = 9;

    private static final double TICK_HEIGHT = 20;
    private static final double MIDDLE = HEIGHT / 2;
    private static final double SIDE = 14;
    private static final PseudoClass PLANNED = PseudoClass.getPseudoClass("planned");

    private final Playback<?, ?, ?> playback;
    private final ObservableValue<Optional<Pace>> pace;
    private final MarkWords words;
    private final Amounts amounts;
    private final Region track = part("timeline-track");
    private final Region explored = part("timeline-explored");
    private final Region passed = part("timeline-passed");
    private final Region thumb = part("timeline-thumb");
    private final Label pointer = new Label();
    private final List<Region> ticks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private Optional<Double> hover = Optional.empty();

    Timeline(ChapterView chapter, Messages messages) {
        playback = chapter.playback();
        pace = chapter.pace();
        words = new MarkWords(messages);
        amounts = new Amounts(messages);
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(messages.text("timeline.name"));
        pointer.getStyleClass().addAll(Styles.BODY, Styles.FIGURES, "timeline-pointer");
        pointer.setManaged(false);
        playback.marks().subscribe(marks -> relabel());
        messages.language().subscribe(language -> relabel());
        playback.position().subscribe(time -> requestLayout());
        playback.explored().subscribe(time -> requestLayout());
        pace.subscribe(now -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::scrub);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(Optional.of(event.getX())));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Optional.empty()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Region part(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }

    private void relabel() {
        ticks.clear();
        labels.clear();
        for (Mark mark : playback.marks().get()) {
            Region tick = part("timeline-tick");
            Label label = new Label(words.of(mark));
            label.getStyleClass().addAll(Styles.BODY, "timeline-label");
            label.setManaged(false);
            label.setMouseTransparent(true);
            for (Node node : List.of(tick, label)) {
                node.getStyleClass().add(styleOf(mark.kind()));
                node.pseudoClassStateChanged(PLANNED, mark.kind() == Mark.Kind.PLANNED);
            }
            ticks.add(tick);
            labels.add(label);
        }
        List<Node> all = new ArrayList<>(List.of(track, explored, passed));
        all.addAll(ticks);
        all.addAll(labels);
        all.add(thumb);
        all.add(pointer);
        getChildren().setAll(all);
        requestLayout();
    }

    private static String styleOf(Mark.Kind kind) {
        return switch (kind) {
            case STEP -> "story-step";
            case DEED -> "deed";
            case TROUBLE -> Styles.BAD;
            case RECOVERY -> Styles.GOOD;
            case PLANNED -> Styles.CAUTION;
        };
    }

    private TimelineScale scale() {
        List<Mark> marks = playback.marks().get();
        SimTime seen = max(playback.explored().get(), playback.position().get());
        SimTime furthest = marks.isEmpty() ? seen : max(seen, marks.getLast().time());
        double width = Math.max(1, getWidth() - 2 * SIDE);
        return pace.getValue()
                .<TimelineScale>map(story -> PacedScale.reaching(furthest, story, width))
                .orElseGet(() -> RoundScale.reaching(furthest, width));
    }

    private static SimTime max(SimTime one, SimTime other) {
        return one.isAfter(other) ? one : other;
    }

    private void scrub(MouseEvent event) {
        requestFocus();
        playback.seek(snapped(event.getX() - SIDE));
        point(Optional.of(event.getX()));
        event.consume();
    }

    /// A press near a mark means the mark.
    private SimTime snapped(double x) {
        TimelineScale scale = scale();
        return playback.marks().get().stream()
                .map(Mark::time)
                .filter(time -> Math.abs(scale.x(time) - x) < TICK_WIDTH * 2)
                .findFirst()
                .orElse(scale.time(x));
    }

    private void point(Optional<Double> x) {
        hover = x;
        requestLayout();
    }

    private void key(KeyEvent event) {
        SimTime now = playback.position().get();
        List<Mark> marks = playback.marks().get();
        switch (event.getCode()) {
            case LEFT -> playback.stepBack();
            case RIGHT -> playback.stepForward();
            case HOME -> playback.seek(SimTime.ZERO);
            case END -> playback.seek(playback.explored().get());
            case PAGE_DOWN ->
                marks.stream()
                        .map(Mark::time)
                        .filter(time -> time.isAfter(now))
                        .findFirst()
                        .ifPresent(playback::seek);
            case PAGE_UP ->
                marks.reversed().stream()
                        .map(Mark::time)
                        .filter(time -> time.isBefore(now))
                        .findFirst()
                        .ifPresent(playback::seek);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        TimelineScale scale = scale();
        double now = SIDE + scale.x(playback.position().get());
        place(track, SIDE, MIDDLE, scale.width(), TRACK);
        place(explored, SIDE, MIDDLE, scale.x(playback.explored().get()), TRACK);
        place(passed, SIDE, MIDDLE, now - SIDE, TRACK);
        place(thumb, now - THUMB / 2, MIDDLE, THUMB, THUMB);
        layoutMarks(scale);
        layoutPointer(scale);
    }

    private static void place(Region region, double x, double middle, double width, double height) {
        region.resizeRelocate(x, middle - height / 2, width, height);
    }

    private void layoutMarks(TimelineScale scale) {
        List<Mark> marks = playback.marks().get();
        for (int i = 0; i < marks.size(); i++) {
            double width = marks.get(i).kind() == Mark.Kind.PLANNED ? PLANNED_WIDTH : TICK_WIDTH;
            place(ticks.get(i), SIDE + scale.x(marks.get(i).time()) - width / 2, MIDDLE, width, TICK_HEIGHT);
            labels.get(i).setVisible(false);
        }
        List<TimelineLabels.Placed> placed =
                TimelineLabels.place(marks, scale, index -> labels.get(index).prefWidth(-1));
        for (TimelineLabels.Placed each : placed) {
            Label label = labels.get(each.mark());
            double height = label.prefHeight(-1);
            double y = each.above() ? MIDDLE - TICK_HEIGHT / 2 - 4 - height : MIDDLE + TICK_HEIGHT / 2 + 4;
            label.resizeRelocate(SIDE + each.x(), y, each.width(), height);
            label.setVisible(true);
        }
    }

    private void layoutPointer(TimelineScale scale) {
        pointer.setVisible(hover.isPresent());
        hover.ifPresent(x -> {
            SimTime time = scale.time(x - SIDE);
            pointer.setText(amounts.moment(Duration.ofNanos(time.nanos())));
            double width = pointer.prefWidth(-1);
            double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
            pointer.resizeRelocate(left, -pointer.prefHeight(-1) + 8, width, pointer.prefHeight(-1));
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }
}
