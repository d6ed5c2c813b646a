package naru.stage.beanstalk.cluster;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.cluster.ClusterCommand;
import naru.simulation.beanstalk.cluster.ClusterEnvironment;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What can be asked of the service, in a row.
final class ClusterActions {

    private final BeanstalkWords words;
    private final Button deploy = chip("deploy", Material2AL.CLOUD_UPLOAD);
    private final Button replicas = chip("replicas", Material2AL.DYNAMIC_FEED);
    private final Button second = chip("second", Material2AL.ADD_CIRCLE);
    private final Button swap = chip("swap", Material2MZ.SWAP_HORIZ);
    private final Button beyond = chip("beyond", Material2AL.HELP);
    private final Button terminate = chip("terminate", Material2AL.DELETE);
    private ClusterEnvironment shop = Shop.environment(ClusterEnvironment.ROLLING);
    private String last = Shop.NAME;

    ClusterActions(BeanstalkWords words, ClusterMenus menus, Consumer<ClusterCommand> order) {
        this.words = words;
        deploy.setOnAction(event -> menus.versions(deploy, shop.strategy()));
        replicas.setOnAction(event -> menus.replicas(replicas));
        second.setOnAction(event -> order.accept(new ClusterCommand.Create(Shop.blog())));
        swap.setOnAction(event -> order.accept(new ClusterCommand.Swap(Shop.NAME, Shop.BLOG)));
        beyond.setOnAction(event -> menus.beyond(beyond));
        terminate.setOnAction(event -> order.accept(new ClusterCommand.Terminate(last)));
    }

    private static Button chip(String id, Ikon icon) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().add(Styles.CHIP);
        button.setId("cluster-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    List<Node> nodes() {
        return List.of(deploy, replicas, second, swap, beyond, terminate);
    }

    /// @param free false: a question comes first
    void show(ClusterMoment moment, boolean free) {
        var shops = moment.service().environment(Shop.NAME);
        boolean blog = moment.service().environment(Shop.BLOG).isPresent();
        shop = shops.orElse(shop);
        last = blog ? Shop.BLOG : Shop.NAME;
        deploy.setText(words.get("cluster.do.deploy"));
        replicas.setText(words.get("cluster.do.replicas"));
        second.setText(words.get("cluster.do.second"));
        swap.setText(words.get("cluster.do.swap"));
        beyond.setText(words.get("cluster.do.beyond"));
        terminate.setText(words.get("cluster.do.terminate", last));
        List.of(deploy, replicas, beyond).forEach(button -> button.setDisable(!free || shops.isEmpty()));
        second.setDisable(!free || blog || shops.isEmpty());
        swap.setDisable(!free || !blog || shops.isEmpty());
        terminate.setDisable(!free || moment.environments().isEmpty());
    }
}
