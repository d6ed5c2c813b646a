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
        Label name = label(environment.name(), Styles.TITLE);
        String cause = words.get("cluster.cause." + BeanstalkWords.kebab(health.cause()), health.percent());
        HBox top = new HBox(name, status, label(cause));
        top.getStyleClass().add("cluster-line");
        String addresses = moment.service().addresses().entrySet().stream()
                .filter(entry -> entry.getValue().equals(environment.name()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        HBox facts = new HBox(
                fact(words, "replicas", words.get("cluster.replicas", figures.ready(), figures.wished())),
                fact(words, "bounds", words.get("cluster.bounds", environment.minReplica(), environment.maxReplica())),
                fact(words, "strategy", strategy(environment)),
                fact(words, "address", addresses.isEmpty() ? words.get("cluster.no-address") : addresses));
        facts.getStyleClass().add("cluster-facts");
        getChildren().setAll(top, facts);
    }

    private static VBox fact(BeanstalkWords words, String what, String value) {
        return new VBox(
                label(words.get("cluster.fact." + what), Styles.MUTED), label(value, Styles.STRONG, Styles.FIGURES));
    }

    private static String strategy(ClusterEnvironment environment) {
        return environment.strategy().equals(ClusterEnvironment.RECREATE) ? "Recreate" : "RollingUpdate";
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().add(Styles.BODY);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
