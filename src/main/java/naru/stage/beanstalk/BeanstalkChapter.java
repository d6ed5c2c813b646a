package naru.stage.beanstalk;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import naru.simulation.wish.WishList;
import naru.stage.beanstalk.bill.BillScene;
import naru.stage.beanstalk.cluster.ClusterScene;
import naru.stage.beanstalk.failing.FailingScene;
import naru.stage.beanstalk.policies.PoliciesScene;
import naru.stage.beanstalk.price.Tariff;
import naru.stage.beanstalk.upload.UploadScene;
import naru.stage.beanstalk.walls.WallsScene;
import naru.stage.story.SceneChapter;
import naru.stage.text.Messages;

/// What Beanstalk does with uploaded code, and where its walls are.
public final class BeanstalkChapter {

    private BeanstalkChapter() {}

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    /// @param tariffs what things cost, by region, the usual one first
    /// @param wishes what a reader may wish beyond the usual
    /// @param browser shows a page of the web
    public static SceneChapter of(
            Messages messages,
            Executor worker,
            Executor stage,
            List<Tariff> tariffs,
            WishList wishes,
            Consumer<URI> browser) {
        return new SceneChapter(
                "beanstalk",
                messages,
                List.of(
                        new UploadScene(messages, worker, stage),
                        new PoliciesScene(messages, worker, stage),
                        new FailingScene(messages, worker, stage),
                        new BillScene(messages, worker, stage, tariffs, browser),
                        new WallsScene(messages, worker, stage, tariffs.getFirst(), wishes, browser),
                        new ClusterScene(messages, worker, stage, browser)));
    }
}
