package naru.stage.beanstalk.walls;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Environment;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;

/// The virtual machines of both sides, drawn alike: what differs is how much is in each, and what stands before them.
final class Boxes {

    private static final int ENVIRONMENTS_IN_A_ROW = 3;
    private static final double GAP = 10;

    private Boxes() {}

    /// Each environment with a load balancer and instances of its own; in each instance its one service.
    static Region environments(BeanstalkWords words, BeanstalkWorld world) {
        GridPane grid = grid(ENVIRONMENTS_IN_A_ROW);
        for (int i = 0; i < world.environments().size(); i++) {
            Node box = environment(words, world.environments().get(i));
            grid.add(box, i % ENVIRONMENTS_IN_A_ROW, i / ENVIRONMENTS_IN_A_ROW);
        }
        return grid;
    }

    private static VBox environment(BeanstalkWords words, Environment environment) {
        String state = words.get("state." + BeanstalkWords.kebab(environment.state()));
        HBox heading = new HBox(
                GAP,
                Parts.icon(Material2AL.CALL_SPLIT),
                Parts.label(environment.name(), Styles.STRONG),
                Parts.label(state, Styles.MUTED));
        HBox instances = new HBox(GAP);
        for (int i = 0; i < environment.instances().size(); i++) {
            Node instance = machine(new HBox(Parts.icon(Material2AL.DNS)), pod(environment.name()));
            HBox.setHgrow(instance, Priority.ALWAYS);
            instances.getChildren().add(instance);
        }
        VBox box = new VBox(6, heading, instances);
        box.getStyleClass().add("wall-environment");
        return box;
    }

    /// The nodes behind the one load balancer; in each whatever found room there.
    static Region nodes(BeanstalkWords words, Shared shared, BeanstalkWorld world) {
        HBox balancer = new HBox(
                GAP,
                Parts.icon(Material2AL.CALL_SPLIT),
                Parts.label(words.get("resource.load-balancer"), Styles.STRONG));
        GridPane grid = grid(shared.nodes());
        VBox.setVgrow(grid, Priority.ALWAYS);
        for (int i = 0; i < shared.nodes(); i++) {
            HBox heading = new HBox(
                    GAP,
                    Parts.icon(Material2AL.DNS),
                    Parts.label(words.get("walls.services.node", i + 1), Styles.STRONG));
            Node node = machine(heading, pods(i, shared, world));
            GridPane.setVgrow(node, Priority.ALWAYS);
            grid.add(node, i, 0);
        }
        VBox cluster = new VBox(6, balancer, grid);
        cluster.getStyleClass().add("wall-environment");
        return cluster;
    }

    private static FlowPane pods(int node, Shared shared, BeanstalkWorld world) {
        FlowPane pods = new FlowPane(GAP, GAP);
        for (int pod = 0; pod < shared.nodeOf().size(); pod++) {
            if (shared.nodeOf().get(pod) == node) {
                pods.getChildren()
                        .add(pod(world.environments().get(pod / Shared.COPIES).name()));
            }
        }
        return pods;
    }

    private static VBox machine(Node heading, Node inside) {
        VBox machine = new VBox(8, heading, inside);
        machine.getStyleClass().add("wall-machine");
        machine.setMaxHeight(Double.MAX_VALUE);
        return machine;
    }

    private static Label pod(String name) {
        return Parts.label(name, "wall-pod");
    }

    private static GridPane grid(int columns) {
        GridPane grid = new GridPane(GAP, GAP);
        for (int i = 0; i < columns; i++) {
            grid.getColumnConstraints()
                    .add(new ColumnConstraints(0, 1, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true));
        }
        return grid;
    }
}
