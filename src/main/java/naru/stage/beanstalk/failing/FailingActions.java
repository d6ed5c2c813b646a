package naru.stage.beanstalk.failing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.Environment;
import naru.stage.beanstalk.failing.Inquiry.Evidence;
import naru.stage.beanstalk.failing.Inquiry.Stage;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What can be done about a failing deployment, in a row.
final class FailingActions {

    private final BeanstalkWords words;
    private final Button deploy = chip("deploy", Material2AL.CLOUD_UPLOAD);
    private final Button abort = chip("abort", Material2AL.CANCEL);
    private final Button logs = chip("logs", Material2AL.DESCRIPTION);
    private final Button back = chip("back", Material2MZ.UNDO);
    private final Button terminate = chip("terminate", Material2AL.DELETE);
    private final Button mend = chip("mend", Material2AL.BUILD);
    private final Button anew = chip("anew", Material2MZ.REPLAY);
    private Optional<String> suspect = Optional.empty();

    /// @param release deploys the version that is broken
    FailingActions(BeanstalkWords words, FailingMenus menus, Runnable release, Consumer<BeanstalkCommand> order) {
        this.words = words;
        deploy.setOnAction(event -> release.run());
        abort.setOnAction(event -> order.accept(new BeanstalkCommand.Abort(Case.ENVIRONMENT)));
        logs.setOnAction(event -> order.accept(new BeanstalkCommand.RequestLogs(Case.ENVIRONMENT)));
        back.setOnAction(event -> order.accept(new BeanstalkCommand.Deploy(Case.ENVIRONMENT, Case.GOOD)));
        terminate.setOnAction(event ->
                suspect.ifPresent(id -> order.accept(new BeanstalkCommand.TerminateInstance(Case.ENVIRONMENT, id))));
        mend.setOnAction(event -> menus.mend(mend));
        anew.setOnAction(event -> menus.anew(anew));
    }

    private static Button chip(String id, Ikon icon) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().add(Styles.CHIP);
        button.setId("failing-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    List<Node> nodes() {
        return List.of(deploy, abort, logs, back, terminate, mend, anew);
    }

    /// @param free false: a question comes first
    void show(Inquiry inquiry, boolean free) {
        Stage stage = inquiry.stage();
        boolean begun = stage != Stage.BEFORE;
        boolean ready = inquiry.environment().state() == Environment.State.READY;
        suspect = inquiry.suspects().stream().findFirst().map(each -> each.id());
        deploy.setText(words.get("failing.do.deploy", Case.BROKEN));
        deploy.setDisable(!free || begun);
        abort.setText(words.get("failing.do.abort"));
        abort.setDisable(inquiry.deployment().filter(Deployment::underWay).isEmpty());
        logs.setText(words.get("failing.do.logs"));
        logs.setDisable(!begun || inquiry.log() == Evidence.ASKED);
        back.setText(words.get("failing.do.back", Case.GOOD));
        back.setDisable(!begun || !ready || stage == Stage.WELL);
        terminate.setText(words.get("failing.do.terminate"));
        terminate.setDisable(suspect.isEmpty());
        mend.setText(words.get("failing.do.mend"));
        mend.setDisable(!begun || !ready || mended(inquiry));
        anew.setText(words.get("failing.do.anew"));
    }

    /// Whether a version that works has replaced the broken one.
    private static boolean mended(Inquiry inquiry) {
        return !inquiry.environment().version().equals(Case.GOOD);
    }
}
