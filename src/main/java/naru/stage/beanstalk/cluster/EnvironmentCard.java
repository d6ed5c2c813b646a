package naru.stage.beanstalk.cluster;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.simulation.beanstalk.cluster.ClusterEnvironment;
import naru.simulation.beanstalk.cluster.ClusterFigures;
import naru.simulation.beanstalk.cluster.ClusterHealth;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.HealthLook;
import naru.stage.beanstalk.picture.Sign;
import naru.stage.theme.Styles;

/// An environment as the service shows it: its health, why, its replicas in number, and the address it answers at.
final class EnvironmentCard extends VBox {

    EnvironmentCard(BeanstalkWords words, ClusterMoment moment, ClusterEnvironment environment) {
        getStyleClass().addAll("part-card", "cluster-environment");
        ClusterHealth health = moment.health(environment);
        ClusterFigures figures = moment.figures(environment);
        Sign status = new Sign(Styles.STRONG);
        status.show(HealthLook.icon(health.status()), words.status(health.status()), HealthLook.style(health.status()));
        status.setMinWidth(Region.USE_PREF_SIZE);
        Label name = label(environment.name(), Styles.STRONG);
        HBox top = new HBox(name, status);
        top.getStyleClass().add("cluster-line");
        String addresses = moment.service().addresses().entrySet().stream()
                .filter(entry -> entry.getValue().equals(environment.name()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        getChildren()
                .setAll(
                        top,
                        label(words.get("cluster.cause." + BeanstalkWords.kebab(health.cause()), health.percent())),
                        label(words.get(
                                "cluster.replicas",
                                figures.ready(),
                                figures.wished(),
                                environment.minReplica(),
                                environment.maxReplica())),
                        label(
                                addresses.isEmpty()
                                        ? words.get("cluster.no-address", strategy(environment))
                                        : words.get("cluster.address", addresses, strategy(environment)),
                                Styles.MUTED));
    }

    private static String strategy(ClusterEnvironment environment) {
        return environment.strategy().equals(ClusterEnvironment.RECREATE) ? "Recreate" : "RollingUpdate";
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().add(Styles.BODY);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
