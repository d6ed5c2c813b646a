package naru.stage.beanstalk.bill;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkCommand.Configure;
import naru.simulation.beanstalk.BeanstalkCommand.Deploy;
import naru.simulation.beanstalk.BeanstalkCommand.Scale;
import naru.simulation.beanstalk.BeanstalkCommand.Terminate;
import naru.simulation.beanstalk.BeanstalkCommand.Upload;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.Environment;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What the reader can do to the environment, and to what the bill is reckoned with.
final class BillActions {

    private static final long BUNDLE = 8_000_000;
    private static final int MORE = 3;
    private static final int USUAL = 2;

    private final BeanstalkWords words;
    private final Button deploy;
    private final Button weekend;
    private final Button scale;
    private final Button database;
    private final Button shape;
    private final Button region;
    private final Button terminate;
    private String nextVersion = "v2";
    private int nextScale = MORE;
    private Configuration withDatabase = Configuration.DEFAULT;

    /// @param order is told what is ordered, one command after the other
    /// @param weekend has the environment be forgotten over a weekend
    /// @param shape begins again with or without a load balancer
    /// @param region reckons with the prices of another region
    BillActions(
            BeanstalkWords words,
            Consumer<List<BeanstalkCommand>> order,
            Runnable weekend,
            Runnable shape,
            Runnable region) {
        this.words = words;
        String name = BillStart.NAME;
        deploy = chip(
                "deploy",
                Material2AL.CLOUD_UPLOAD,
                () -> order.accept(
                        List.of(new Upload(nextVersion, BUNDLE, Conduct.WORKS), new Deploy(name, nextVersion))));
        this.weekend = chip("weekend", Material2AL.EVENT, weekend);
        scale = chip("scale", Material2AL.CONTENT_COPY, () -> order.accept(List.of(new Scale(name, nextScale))));
        database =
                chip("database", Material2MZ.STORAGE, () -> order.accept(List.of(new Configure(name, withDatabase))));
        this.shape = chip("shape", Material2AL.CALL_SPLIT, shape);
        this.region = chip("region", Material2MZ.PUBLIC, region);
        terminate = chip("terminate", Material2AL.DELETE_OUTLINE, () -> order.accept(List.of(new Terminate(name))));
    }

    private static Button chip(String id, Ikon icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().add(Styles.CHIP);
        button.setId("bill-" + id);
        button.setOnAction(event -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    List<Node> nodes() {
        return List.of(weekend, deploy, scale, database, shape, region, terminate);
    }

    /// @param otherRegion whose prices the reader can change to
    /// @param waiting whether a question or its outcome is waited for
    void show(BeanstalkWorld world, String otherRegion, boolean waiting) {
        Environment environment = world.environment(BillStart.NAME).orElseThrow();
        Configuration now = environment.configuration();
        nextVersion = "v" + (world.versions().size() + 1);
        nextScale = environment.group().desired() >= MORE ? USUAL : MORE;
        withDatabase = now.withDatabase(Optional.of(BillStart.database()));
        deploy.setText(words.get("bill.do.deploy", nextVersion));
        weekend.setText(words.get("bill.do.weekend"));
        scale.setText(words.get("bill.do.scale", nextScale));
        database.setText(words.get("bill.do.database"));
        shape.setText(words.get(now.loadBalanced() ? "bill.do.single" : "bill.do.balanced"));
        region.setText(words.get("bill.do.region", otherRegion));
        terminate.setText(words.get("bill.do.terminate"));
        boolean ready = environment.state() == Environment.State.READY && !waiting;
        List.of(deploy, terminate).forEach(each -> each.setDisable(!ready));
        weekend.setDisable(!ready || environment.load().rateAt(world.time()) == 0);
        scale.setDisable(!ready || !now.loadBalanced());
        database.setDisable(!ready || now.database().isPresent());
        shape.setDisable(waiting);
    }
}
