package naru.stage.beanstalk.policies;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.race.Race;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What can be done to all environments, in a row.
final class PoliciesActions {

    private final BeanstalkWords words;
    private final Button deploy;
    private final Button conduct;
    private final Button abort;
    private final Button batch;
    private final Button instances;

    /// @param menus opens below one of the buttons
    PoliciesActions(BeanstalkWords words, Runnable release, Runnable abortAll, PoliciesMenus menus) {
        this.words = words;
        deploy = chip("deploy", Material2AL.CLOUD_UPLOAD);
        deploy.getStyleClass().add(Styles.PRIMARY);
        deploy.setOnAction(event -> release.run());
        conduct = chip("conduct", Material2AL.BUG_REPORT);
        conduct.setOnAction(event -> menus.openConduct(conduct));
        abort = chip("abort", Material2AL.CANCEL);
        abort.setOnAction(event -> abortAll.run());
        batch = chip("batch", Material2MZ.VIEW_MODULE);
        batch.setOnAction(event -> menus.openBatch(batch));
        instances = chip("instances", Material2AL.DYNAMIC_FEED);
        instances.setOnAction(event -> menus.openInstances(instances));
    }

    private static Button chip(String id, Ikon icon) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.CHIP, "beanstalk-choice");
        button.setId("policies-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    List<Node> nodes() {
        return List.of(deploy, conduct, abort, batch, instances);
    }

    /// @param next the label of the version that is deployed next
    void show(Race race, Setup setup, String next, Conduct how) {
        deploy.setText(words.get("policies.do.deploy", next));
        deploy.setDisable(!race.idle());
        conduct.setText(words.get("policies.do.conduct", next, conduct(words, how)));
        conduct.setDisable(!race.idle());
        abort.setText(words.get("policies.do.abort"));
        abort.setDisable(race.idle());
        batch.setText(words.get("policies.do.batch", batch(words, setup.batch())));
        instances.setText(words.get("policies.do.instances", setup.instances()));
    }

    static String conduct(BeanstalkWords words, Conduct how) {
        return words.get("policies.conduct." + BeanstalkWords.kebab(how));
    }

    static String batch(BeanstalkWords words, BatchSize size) {
        return switch (size) {
            case BatchSize.Percentage(int value) -> words.get("policies.batch.percent", value);
            case BatchSize.Fixed(int value) -> words.get("policies.batch.count", value);
        };
    }
}
