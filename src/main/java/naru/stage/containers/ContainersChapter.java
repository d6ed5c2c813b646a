package naru.stage.containers;

import java.util.List;
import java.util.concurrent.Executor;
import naru.stage.containers.delivery.DeliveryScene;
import naru.stage.containers.pipeline.PipelineScene;
import naru.stage.containers.portability.PortabilityScene;
import naru.stage.story.SceneChapter;
import naru.stage.text.Messages;

/// Why containers.
public final class ContainersChapter {

    private ContainersChapter() {}

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    public static SceneChapter of(Messages messages, Executor worker, Executor stage) {
        return new SceneChapter(
                "containers",
                messages,
                List.of(
                        new PortabilityScene(messages, worker, stage),
                        new DeliveryScene(messages, worker, stage),
                        new PipelineScene(messages, worker, stage)));
    }
}
