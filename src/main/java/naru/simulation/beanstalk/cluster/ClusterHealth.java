package naru.simulation.beanstalk.cluster;

import naru.simulation.Snapshot;
import naru.simulation.api.ObjectKey;
import naru.simulation.beanstalk.Status;

/// How an environment is, by what its load balancer counted in the last minute. There is no health of single replicas
/// or nodes: a replica that crashes again and again shows here only by the requests it costs.
///
/// Status and colour mean what they mean in the other mode. Source: dg/monitoring-cluster-environments. From which
/// share of failures on a status is worse is documented for neither mode; the bounds are assumed to be the same in
/// both.
///
/// @param status with its colour
/// @param cause why
/// @param percent of the cause: the share of requests that failed
public record ClusterHealth(Status status, Cause cause, long percent) {

    public enum Cause {
        /// Requests are served.
        SERVING,
        /// The service is making the environment.
        CREATING,
        /// A version or a number of replicas is on its way.
        UPDATING,
        /// Too few requests to say anything: usual for an environment that nobody uses.
        TOO_FEW_REQUESTS,
        /// There is no load balancer that could tell.
        NOT_EVALUATED,
        SERVER_ERRORS,
        CLIENT_ERRORS,
        SLOW
    }

    /// Fewer in a minute say nothing. Assumed.
    private static final int ENOUGH = 10;

    /// Assumed.
    private static final long SLOW_MILLIS = 1000;

    private static final Bounds SERVER_ERRORS = new Bounds(1, 10, 50);
    private static final Bounds CLIENT_ERRORS = new Bounds(10, 25, 50);

    /// In percent.
    private record Bounds(int warning, int degraded, int severe) {
        Status of(long percent) {
            if (percent >= severe) {
                return Status.SEVERE;
            }
            if (percent >= degraded) {
                return Status.DEGRADED;
            }
            return percent >= warning ? Status.WARNING : Status.OK;
        }
    }

    /// @param before the same world a minute earlier, or at its beginning if that is later
    public static ClusterHealth of(Snapshot before, Snapshot now, ClusterEnvironment environment) {
        ClusterFigures figures = ClusterFigures.of(now, environment);
        ObjectKey service = ClusterObjects.service(environment.name());
        boolean neverServed = now.traffic().tallyOfService(service).answered() == 0;
        if (figures.ready() == 0 && neverServed && !figures.stalled()) {
            return new ClusterHealth(Status.PENDING, Cause.CREATING, 0);
        }
        ClusterHealth served = environment.loadBalanced()
                ? ofRequests(Requests.between(before, now, service))
                : new ClusterHealth(Status.UNKNOWN, Cause.NOT_EVALUATED, 0);
        return served.status == Status.OK && !figures.isAsWished()
                ? new ClusterHealth(Status.INFO, Cause.UPDATING, 0)
                : served;
    }

    private static ClusterHealth ofRequests(Requests requests) {
        if (requests.total() < ENOUGH) {
            return new ClusterHealth(Status.UNKNOWN, Cause.TOO_FEW_REQUESTS, 0);
        }
        long serverErrors = requests.share(requests.serverErrors());
        long clientErrors = requests.share(requests.clientErrors());
        Status byServer = SERVER_ERRORS.of(serverErrors);
        Status byClient = CLIENT_ERRORS.of(clientErrors);
        if (byServer != Status.OK && byServer.compareTo(byClient) >= 0) {
            return new ClusterHealth(byServer, Cause.SERVER_ERRORS, serverErrors);
        }
        if (byClient != Status.OK) {
            return new ClusterHealth(byClient, Cause.CLIENT_ERRORS, clientErrors);
        }
        return requests.meanMillis() >= SLOW_MILLIS
                ? new ClusterHealth(Status.WARNING, Cause.SLOW, 0)
                : new ClusterHealth(Status.OK, Cause.SERVING, 0);
    }
}
