package naru.stage.containers.pipeline;

import java.util.List;
import naru.simulation.kernel.SimTime;
import naru.simulation.pipeline.Manner;
import naru.simulation.pipeline.PipelineWorld;

/// All that the picture shows of a world.
record PipelineFace(SimTime time, List<WayFace> ways) {

    static PipelineFace of(PipelineWorld world) {
        return new PipelineFace(
                world.time(),
                List.of(new WayReading(world, Manner.BY_HAND).face(), new WayReading(world, Manner.PIPELINE).face()));
    }
}
