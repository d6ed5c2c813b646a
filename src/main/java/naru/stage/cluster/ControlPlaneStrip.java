package naru.stage.cluster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import naru.simulation.api.Component;

/// The parts of the control plane; those that have just acted are lit.
final class ControlPlaneStrip extends HBox {

    /// How long a part stays lit, in seconds on the wall.
    private static final double GLOW = 1.5;

    /// From left to right.
    private static final List<Component> ORDER = List.of(
            Component.API_SERVER,
            Component.SCHEDULER,
            Component.DEPLOYMENT_CONTROLLER,
            Component.REPLICA_SET_CONTROLLER,
            Component.STATEFUL_SET_CONTROLLER,
            Component.DAEMON_SET_CONTROLLER,
            Component.JOB_CONTROLLER,
            Component.CRON_JOB_CONTROLLER,
            Component.HORIZONTAL_POD_AUTOSCALER,
            Component.NODE_PROVISIONER,
            Component.DISRUPTION_CONTROLLER,
            Component.PERSISTENT_VOLUME_CONTROLLER,
            Component.PROVISIONER,
            Component.ATTACH_DETACH_CONTROLLER,
            Component.NODE_LIFECYCLE_CONTROLLER,
            Component.TAINT_EVICTION_CONTROLLER,
            Component.ENDPOINT_SLICE_CONTROLLER,
            Component.POD_GARBAGE_COLLECTOR);

    /// Who steps back first where there is no room for all.
    private static final List<Component> YIELDING = List.of(
            Component.POD_GARBAGE_COLLECTOR,
            Component.PROVISIONER,
            Component.TAINT_EVICTION_CONTROLLER,
            Component.NODE_LIFECYCLE_CONTROLLER,
            Component.REPLICA_SET_CONTROLLER,
            Component.CRON_JOB_CONTROLLER,
            Component.DISRUPTION_CONTROLLER,
            Component.ENDPOINT_SLICE_CONTROLLER,
            Component.PERSISTENT_VOLUME_CONTROLLER,
            Component.DAEMON_SET_CONTROLLER);

    private final Words words;
    private final Label title = new Label();
    private final Map<Component, Label> parts = new LinkedHashMap<>();
    private final Map<Component, Double> litAt = new EnumMap<>(Component.class);
    private Set<Component> busy = Set.of();
    private boolean schedulerRunning = true;

    ControlPlaneStrip(Words words) {
        this.words = words;
        getStyleClass().add("control-plane");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("strip-title");
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().add(title);
        for (Component component : ORDER) {
            Label part = new Label();
            part.getStyleClass().add("part");
            part.setAccessibleRole(AccessibleRole.TEXT);
            parts.put(component, part);
            getChildren().add(part);
        }
        dress();
        // Beside a story there is less room than before it.
        widthProperty().subscribe(width -> choose());
    }

    /// Again in the language of the moment.
    void dress() {
        title.setText(words.get("control-plane"));
        parts.forEach((component, part) -> part.setText(words.get(
                component == Component.SCHEDULER && !schedulerRunning
                        ? "component.scheduler.stopped"
                        : "component." + component.title())));
    }

    /// Shows those parts that have something to do, as many as there is room for.
    void parts(Set<Component> next) {
        busy = next;
        choose();
    }

    private void choose() {
        List<Component> shown = new ArrayList<>(ORDER);
        shown.retainAll(busy);
        for (Component yielding : YIELDING) {
            if (width(shown) > getWidth()) {
                shown.remove(yielding);
            }
        }
        parts.forEach((component, part) -> {
            part.setVisible(shown.contains(component));
            part.setManaged(shown.contains(component));
        });
    }

    private double width(List<Component> shown) {
        applyCss();
        return getInsets().getLeft()
                + getInsets().getRight()
                + snapSizeX(title.prefWidth(-1))
                + parts.entrySet().stream()
                        .filter(part -> shown.contains(part.getKey()))
                        .mapToDouble(part -> snapSizeX(part.getValue().prefWidth(-1)) + getSpacing())
                        .sum();
    }

    void schedulerRunning(boolean running) {
        if (running != schedulerRunning) {
            schedulerRunning = running;
            parts.forEach(
                    (component, part) -> Looks.pseudo(part, "stopped", component == Component.SCHEDULER && !running));
            dress();
        }
    }

    /// Lights these parts at this moment of the wall clock. What a person asks for goes to the API server.
    void light(Set<Component> acted, double clock) {
        for (Component component : acted) {
            litAt.put(component == Component.USER ? Component.API_SERVER : component, clock);
        }
        advance(clock);
    }

    /// Lights these and no others, for good: a moment that stands still.
    void only(Set<Component> acted) {
        litAt.clear();
        light(acted, Double.POSITIVE_INFINITY);
    }

    void advance(double clock) {
        parts.forEach((component, part) -> Looks.pseudo(
                part,
                "lit",
                clock - litAt.getOrDefault(component, -GLOW) < GLOW
                        || litAt.getOrDefault(component, 0.0) == Double.POSITIVE_INFINITY));
    }
}
