package naru.stage.beanstalk;

import java.util.List;
import java.util.concurrent.Executor;
import naru.stage.beanstalk.upload.UploadScene;
import naru.stage.story.SceneChapter;
import naru.stage.text.Messages;

/// What Beanstalk does with uploaded code, and where its walls are.
public final class BeanstalkChapter {

    private BeanstalkChapter() {}

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    public static SceneChapter of(Messages messages, Executor worker, Executor stage) {
        return new SceneChapter("beanstalk", messages, List.of(new UploadScene(messages, worker, stage)));
    }
}
