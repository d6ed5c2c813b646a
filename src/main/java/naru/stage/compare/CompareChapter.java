package naru.stage.compare;

import java.util.List;
import java.util.concurrent.Executor;
import naru.stage.story.SceneChapter;
import naru.stage.text.Messages;

/// Beanstalk and Kubernetes, compared.
public final class CompareChapter {

    private CompareChapter() {}

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    public static SceneChapter of(Messages messages, Executor worker, Executor stage) {
        return new SceneChapter("compare", messages, List.of(new LiveScene(messages, worker, stage)));
    }
}
