package naru.stage.beanstalk.upload;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Instance;
import naru.simulation.traffic.LoadCurve;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What can be done to the environment, in a row: more traffic, trouble, other settings, and the end.
final class UploadActions {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final List<Integer> TRAFFIC = List.of(1, 3, 10);

    private final BeanstalkWords words;
    private final List<Button> traffic;
    private final Button breakOne;
    private final Button configure;
    private final Button terminate;

    UploadActions(BeanstalkWords words, Consumer<BeanstalkCommand> order, UploadMenus menus) {
        this.words = words;
        traffic = TRAFFIC.stream()
                .map(times -> chip("traffic-" + times, Material2AL.GROUPS, () -> order.accept(load(times))))
                .toList();
        breakOne = chip("break", Material2AL.FLASH_ON, () -> {});
        breakOne.setOnAction(event -> menus.openBreak(breakOne));
        configure = chip("configure", Material2MZ.TUNE, () -> {});
        configure.setOnAction(event -> menus.openConfiguration(configure));
        terminate = chip(
                "terminate",
                Material2AL.DELETE,
                () -> order.accept(new BeanstalkCommand.Terminate(Settings.ENVIRONMENT)));
    }

    private static BeanstalkCommand load(int times) {
        return new BeanstalkCommand.SetLoad(Settings.ENVIRONMENT, LoadCurve.constant(Settings.USUAL * times));
    }

    private static Button chip(String id, Ikon icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.CHIP, "beanstalk-choice");
        button.setId("upload-" + id);
        button.setOnAction(event -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    List<Node> nodes() {
        return List.of(traffic.get(0), traffic.get(1), traffic.get(2), breakOne, configure, terminate);
    }

    void show(BeanstalkWorld world) {
        Optional<Environment> environment = world.environment(Settings.ENVIRONMENT);
        for (int i = 0; i < TRAFFIC.size(); i++) {
            int times = TRAFFIC.get(i);
            boolean now = environment
                    .filter(each -> each.load().rateAt(world.time()) == Settings.USUAL * times)
                    .isPresent();
            traffic.get(i).setText(words.get("do.traffic", times));
            traffic.get(i).setDisable(environment.isEmpty());
            traffic.get(i).pseudoClassStateChanged(CURRENT, now);
        }
        breakOne.setText(words.get("do.break"));
        breakOne.setDisable(environment
                .filter(each -> each.instances().stream().anyMatch(Instance::exists))
                .isEmpty());
        boolean ready = environment
                .filter(each -> each.state() == Environment.State.READY)
                .isPresent();
        configure.setText(words.get("do.configure"));
        configure.setDisable(!ready);
        terminate.setText(words.get("do.terminate"));
        terminate.setDisable(!ready);
    }
}
