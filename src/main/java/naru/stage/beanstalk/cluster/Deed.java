package naru.stage.beanstalk.cluster;

import java.util.Optional;
import naru.simulation.beanstalk.cluster.ClusterCommand;
import naru.simulation.beanstalk.cluster.ClusterService;
import naru.simulation.beanstalk.cluster.Refusal;
import naru.simulation.kernel.SimTime;

/// Something the service was asked.
///
/// @param refusal why it did nothing
/// @param after what the service knew from then on
record Deed(SimTime at, ClusterCommand command, Optional<Refusal> refusal, ClusterService after) {}
