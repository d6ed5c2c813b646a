package naru.stage.beanstalk.picture;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import naru.simulation.beanstalk.Fault;
import naru.simulation.beanstalk.Instance;
import naru.simulation.beanstalk.Operation;
import naru.simulation.beanstalk.Status;
import naru.simulation.beanstalk.Target;

/// Everything that is drawn of one instance.
///
/// @param version what runs on it; empty: nothing yet
/// @param work what is being done on it
/// @param faults what is wrong with it, whoever knows
/// @param busy of all its cores, 0 to 1
/// @param memory of all it has, 0 to 1
/// @param perSecond the requests that it answers, by what its agent reported last
/// @param failing of these, the part answered with an error, 0 to 1
public record InstanceFace(
        String id,
        boolean temporary,
        Instance.Lifecycle lifecycle,
        Optional<VersionMark> version,
        Optional<Work> work,
        Status status,
        Target.State target,
        SortedSet<Fault> faults,
        double busy,
        double memory,
        double perSecond,
        double failing) {

    /// @param version what is being installed
    /// @param done 0 to 1
    public record Work(Operation.Kind kind, VersionMark version, double done, Duration left) {}

    public InstanceFace {
        faults = Collections.unmodifiableSortedSet(new TreeSet<>(faults));
    }

    /// Whether requests are sent to it.
    public boolean serves() {
        return target == Target.State.HEALTHY;
    }

    public boolean leaves() {
        return lifecycle == Instance.Lifecycle.TERMINATING || lifecycle == Instance.Lifecycle.TERMINATED;
    }

    /// The one word for what is going on with it: `beanstalk.doing.<name>`.
    public Doing doing() {
        return Doing.of(this);
    }
}
