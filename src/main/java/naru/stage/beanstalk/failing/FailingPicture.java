package naru.stage.beanstalk.failing;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import naru.simulation.beanstalk.Instance;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.Detail;
import naru.stage.beanstalk.picture.EnvironmentPicture;
import naru.stage.beanstalk.picture.EventList;
import naru.stage.beanstalk.picture.HealthList;
import naru.stage.chapter.Overlay;
import naru.stage.theme.Styles;

/// The environment above, with what the search has cost so far; below it the sources of evidence, from what can be seen
/// at once to what nobody sees.
final class FailingPicture extends StackPane {

    private static final double SIDE = 32;
    private static final double GAP = 16;
    private static final double TOP = 124;
    private static final double COST = 520;
    private static final double EVENTS = 370;
    private static final double HEALTH = 350;
    private static final double DISK = 270;

    private final BeanstalkWords words;
    private final EnvironmentPicture environment;
    private final CostRow cost = new CostRow();
    private final EventList events;
    private final HealthList health;
    private final LogView lines;
    private final Label machines = new Label();
    private final EvidenceCard eventCard;
    private final EvidenceCard healthCard;
    private final EvidenceCard logCard;
    private final EvidenceCard diskCard;
    private final Overlay overlay = new Overlay();

    FailingPicture(BeanstalkWords words) {
        this.words = words;
        environment = new EnvironmentPicture(words, Detail.ROW, (chosen, anchor) -> {});
        events = new EventList(words);
        health = new HealthList(words);
        lines = new LogView(words);
        machines.getStyleClass().add(Styles.BODY);
        machines.setWrapText(true);
        machines.setAlignment(Pos.TOP_LEFT);
        machines.setMaxHeight(Double.MAX_VALUE);
        eventCard = new EvidenceCard(words, "events", events);
        healthCard = new EvidenceCard(words, "health", health);
        logCard = new EvidenceCard(words, "log", lines);
        diskCard = new EvidenceCard(words, "disk", machines);
        setFocusTraversable(true);
        getChildren().addAll(new Ground(), overlay);
    }

    Overlay overlay() {
        return overlay;
    }

    /// @param flowing whether time flows, so that what comes is seen to come
    void show(Inquiry inquiry, Bug bug, boolean flowing) {
        environment.show(inquiry.world(), Case.ENVIRONMENT, flowing);
        cost.show(inquiry, words);
        events.show(inquiry.since());
        eventCard.showSeen();
        health.show(inquiry.environment());
        healthCard.showSeen();
        lines.show(inquiry, bug);
        logCard.show(inquiry.log());
        diskCard.showUnseen(inquiry.disk());
        String suspects = inquiry.suspects().stream().map(Instance::id).collect(Collectors.joining(", "));
        machines.setText(words.get("failing.disk." + BeanstalkWords.kebab(inquiry.disk()) + ".more", suspects));
    }

    void advance(double seconds, boolean moving) {
        environment.advance(seconds, moving);
    }

    private final class Ground extends Pane {

        Ground() {
            getChildren().addAll(environment, cost, eventCard, healthCard, logCard, diskCard);
        }

        @Override
        protected void layoutChildren() {
            double right = getWidth() - SIDE;
            put(environment, SIDE, 0, right - COST - GAP, TOP);
            put(cost, right - COST, 0, right, TOP);
            double y = TOP + GAP;
            double bottom = getHeight() - 8;
            double log = SIDE + EVENTS + GAP + HEALTH + GAP;
            put(eventCard, SIDE, y, SIDE + EVENTS, bottom);
            put(healthCard, SIDE + EVENTS + GAP, y, log - GAP, bottom);
            put(logCard, log, y, right - DISK - GAP, bottom);
            put(diskCard, right - DISK, y, right, bottom);
        }

        private static void put(Region region, double x, double y, double right, double bottom) {
            region.resizeRelocate(x, y, right - x, bottom - y);
        }
    }
}
