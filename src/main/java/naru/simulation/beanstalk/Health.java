package naru.simulation.beanstalk;

import java.util.List;
import naru.simulation.kernel.SimTime;

/// How an instance or an environment is, as enhanced health says it.
///
/// Source: dg/health-enhanced.
///
/// @param since when the status became what it is
/// @param causes what it is for, the weightiest first
public record Health(Status status, SimTime since, List<Cause> causes) {

    public Health {
        causes = List.copyOf(causes);
    }

    public static Health of(Status status, SimTime since) {
        return new Health(status, since, List.of());
    }
}
