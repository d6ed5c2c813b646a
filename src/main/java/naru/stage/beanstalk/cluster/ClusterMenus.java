package naru.stage.beanstalk.cluster;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import naru.simulation.Command;
import naru.simulation.api.Deployment;
import naru.simulation.beanstalk.cluster.ClusterCommand;
import naru.simulation.beanstalk.cluster.ClusterCommand.Beyond;
import naru.simulation.beanstalk.cluster.ClusterCommand.Setting;
import naru.simulation.beanstalk.cluster.ClusterEnvironment;
import naru.simulation.beanstalk.cluster.ClusterObjects;
import naru.simulation.beanstalk.cluster.Options;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.chapter.Overlay;
import naru.stage.story.MenuPanel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What can be asked where there is a choice: versions, numbers of replicas, and what the mode does not give.
final class ClusterMenus {

    private static final int BY_HAND = 5;

    private final BeanstalkWords words;
    private final Overlay overlay;
    private final Consumer<ClusterCommand> order;
    private final Consumer<Deployment.Strategy> anew;

    /// @param anew begins again with an environment of this strategy
    ClusterMenus(
            BeanstalkWords words, Overlay overlay, Consumer<ClusterCommand> order, Consumer<Deployment.Strategy> anew) {
        this.words = words;
        this.overlay = overlay;
        this.order = order;
        this.anew = anew;
    }

    /// @param now how the environment deploys
    void versions(Node anchor, Deployment.Strategy now) {
        boolean rolling = now.equals(ClusterEnvironment.ROLLING);
        show(
                anchor,
                "deploy",
                List.of(
                        entry("v1", Material2MZ.UNDO, deploy(Shop.NAME + ":v1")),
                        entry("v2", Material2AL.CLOUD_UPLOAD, deploy(Shop.NAME + ":v2")),
                        entry("v3", Material2MZ.WARNING, deploy(Shop.NEVER_READY)),
                        entry(
                                rolling ? "recreate" : "rolling",
                                Material2MZ.REPLAY,
                                () -> anew.accept(
                                        rolling ? ClusterEnvironment.RECREATE : ClusterEnvironment.ROLLING))));
    }

    void replicas(Node anchor) {
        show(
                anchor,
                "replicas",
                List.of(
                        entry("exactly-2", Material2AL.DYNAMIC_FEED, bounds(2, 2)),
                        entry("exactly-6", Material2AL.DYNAMIC_FEED, bounds(6, 6)),
                        entry("between", Material2MZ.TUNE, bounds(2, 6)),
                        entry("none", Material2AL.EXPOSURE_ZERO, bounds(0, 2))));
    }

    void beyond(Node anchor) {
        show(
                anchor,
                "beyond",
                List.of(
                        entry(
                                "kubectl",
                                Material2AL.BUILD,
                                new ClusterCommand.ChangeDirectly(
                                        Shop.NAME, new Command.Scale(ClusterObjects.deployment(Shop.NAME), BY_HAND))),
                        entry("classic", Material2MZ.TUNE, configure(new Setting("aws:autoscaling:asg", "MinSize", 2))),
                        entry("volume", Material2MZ.STORAGE, wish(Beyond.PERSISTENT_VOLUME)),
                        entry("stateful", Material2AL.LAYERS, wish(Beyond.STATEFUL_SET)),
                        entry("custom", Material2AL.EXTENSION, wish(Beyond.CUSTOM_RESOURCE))));
    }

    private static ClusterCommand deploy(String image) {
        return new ClusterCommand.Deploy(Shop.NAME, image);
    }

    private static ClusterCommand bounds(int min, int max) {
        return configure(
                new Setting(Options.AUTOSCALING, Options.MIN_REPLICA, min),
                new Setting(Options.AUTOSCALING, Options.MAX_REPLICA, max));
    }

    private static ClusterCommand configure(Setting... settings) {
        return new ClusterCommand.Configure(Shop.NAME, List.of(settings));
    }

    private static ClusterCommand wish(Beyond what) {
        return new ClusterCommand.Wish(Shop.NAME, what);
    }

    private MenuPanel.Entry entry(String id, Ikon icon, ClusterCommand command) {
        return entry(id, icon, () -> order.accept(command));
    }

    private MenuPanel.Entry entry(String id, Ikon icon, Runnable deed) {
        return new MenuPanel.Entry("cluster-" + id, icon, words.get("cluster.menu." + id), () -> {
            overlay.close();
            deed.run();
        });
    }

    private void show(Node anchor, String title, List<MenuPanel.Entry> entries) {
        overlay.openBeside(anchor, new MenuPanel(words.get("cluster.do." + title), entries, ""));
    }
}
