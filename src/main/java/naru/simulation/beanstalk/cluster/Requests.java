package naru.simulation.beanstalk.cluster;

import naru.simulation.Snapshot;
import naru.simulation.api.ObjectKey;
import naru.simulation.traffic.Tally;

/// What a load balancer counts of the requests to one environment between two moments.
///
/// A request that no replica takes, that is cut off or that the program answers with an error is a 5xx. One whose
/// client gives up waiting is a 4xx: the balancer writes 460. Source: docs.aws.amazon.com/elasticloadbalancing/latest/
/// application/load-balancer-troubleshooting.
///
/// @param latencyMillis the sum over those that were answered
record Requests(long answered, long serverErrors, long clientErrors, long latencyMillis) {

    static Requests between(Snapshot before, Snapshot now, ObjectKey service) {
        Requests start = of(before, service);
        Requests end = of(now, service);
        return new Requests(
                end.answered - start.answered,
                end.serverErrors - start.serverErrors,
                end.clientErrors - start.clientErrors,
                end.latencyMillis - start.latencyMillis);
    }

    private static Requests of(Snapshot snapshot, ObjectKey service) {
        Tally tally = snapshot.traffic().tallyOfService(service);
        return new Requests(
                tally.answered(),
                tally.noEndpoint() + tally.lost() + tally.errors(),
                tally.timedOut(),
                tally.latencyMillis());
    }

    long total() {
        return answered + serverErrors + clientErrors;
    }

    /// In percent, rounded down.
    long share(long part) {
        return total() == 0 ? 0 : part * 100 / total();
    }

    long meanMillis() {
        return answered == 0 ? 0 : latencyMillis / answered;
    }
}
