package naru.simulation.beanstalk.cluster;

import java.util.List;
import java.util.Optional;
import naru.simulation.Command;

/// What came of a command.
///
/// @param service as it is now; as it was, if it refused
/// @param commands what is done to the environment's cluster, and when
/// @param refusal why nothing is done
public record Answer(ClusterService service, List<Command.Timed> commands, Optional<Refusal> refusal) {

    public Answer {
        commands = List.copyOf(commands);
    }

    static Answer done(ClusterService service, List<Command.Timed> commands) {
        return new Answer(service, commands, Optional.empty());
    }

    static Answer refused(ClusterService service, Refusal why) {
        return new Answer(service, List.of(), Optional.of(why));
    }
}
