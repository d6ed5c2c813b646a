package naru.stage.cluster.picture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Reason;
import naru.stage.text.Amounts;

/// One sentence for each thing that can happen. Argument 0 is always what it happened to.
final class Happenings {

    private Happenings() {}

    static Sentence sentence(Occurrence occurrence) {
        Reason reason = occurrence.reason();
        if (reason != Reason.UNHEALTHY) {
            return Sentence.of(
                    key(reason), weight(reason), arguments(occurrence).toArray());
        }
        return unhealthy(occurrence);
    }

    /// A program that is still starting fails its start-up and readiness probes; that is no news.
    private static Sentence unhealthy(Occurrence occurrence) {
        boolean enough = decimal(occurrence.argument("inARow")) >= decimal(occurrence.argument("threshold"));
        double weight = switch (occurrence.argument("probe").toLowerCase(Locale.ROOT)) {
            case "liveness" -> 76;
            case "readiness" -> enough ? 60 : 48;
            default -> enough ? 60 : 40;
        };
        return Sentence.of(
                enough ? "happened.unhealthy-enough" : key(Reason.UNHEALTHY),
                weight,
                arguments(occurrence).toArray());
    }

    /// `happened.node-not-ready`
    static String key(Reason reason) {
        return "happened." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How much it tells: a person's own deed and what goes wrong more than what always happens.
    static double weight(Reason reason) {
        return switch (reason) {
            case POWER_CUT, NETWORK_CUT, NODE_NOT_READY, EVICTED, PREEMPTED, OOM_KILLED -> 95;
            case DRAINED, SCALED, MOVED_BY_HAND, PLACED_BY_HAND, NODE_ADDED, NODE_REMOVED, NODE_RESTORED -> 88;
            case NODE_LAUNCHED, NODE_DISRUPTED, NODE_TERMINATED, NO_NODE_LAUNCHED -> 86;
            case CRASH_INJECTED, PROGRAM_BROKEN, LEAK_INJECTED, PROBE_FAILURE_INJECTED, FAULTS_CLEARED, DELETED -> 88;
            case CORDONED, UNCORDONED, TAINTED, UNTAINTED, SCHEDULER_STOPPED, SCHEDULER_STARTED, SCORING_CHANGED -> 86;
            case EVICTION_PLANNED, EVICTION_CANCELLED, NODE_READY -> 84;
            case IMAGE_SET, ROLLOUT_RESTARTED, ROLLOUT_PAUSED, ROLLOUT_RESUMED, ROLLOUT_UNDONE, JOB_STARTED_BY_HAND ->
                88;
            case PROGRESS_DEADLINE_EXCEEDED -> 95;
            case EVICTION_ASKED, EVICTION_REFUSED, NODE_EMPTIED -> 84;
            case STATEFUL_POD_FAILED, DAEMON_POD_FAILED -> 76;
            case STATEFUL_POD_CREATED, STATEFUL_POD_DELETED, DAEMON_POD_CREATED, DAEMON_POD_DELETED -> 60;
            case STATEFUL_CLAIM_CREATED -> 56;
            case EXITED, BACK_OFF, KILLING -> 80;
            case APPLIED, FAILED_SCHEDULING, UNHEALTHY -> 76;
            case TAINT_ADDED, TAINT_REMOVED, ORPHAN_REMOVED -> 70;
            case SUCCESSFUL_RESCALE, JOB_FAILED -> 82;
            case FAILED_GET_METRIC, FAILED_GET_SCALE, CRON_JOB_MISSED, CRON_JOB_MISSED_MANY, INVALID_SCHEDULE -> 78;
            case JOB_COMPLETED, JOB_SUSPENDED, JOB_RESUMED -> 74;
            case CRON_JOB_STARTED, CRON_JOB_REPLACED, CRON_JOB_SKIPPED -> 72;
            case JOB_POD_CREATED, JOB_POD_DELETED, JOB_EXPIRED -> 58;
            case CRON_JOB_SAW_END -> 50;
            case SCHEDULED, SCALING_REPLICA_SET, COMPLETED -> 62;
            case SUCCESSFUL_CREATE, SUCCESSFUL_DELETE -> 58;
            case STARTED, READY, REMOVED -> 54;
            case PULLING, PULLED, ENDPOINTS_CHANGED -> 50;
            case CREATED -> 40;
            case FORCE_DETACHED, CLAIM_LOST, PRESSURE_EVICTED, MEMORY_PRESSURE -> 94;
            case DATA_SET, SECRETS_ENCRYPTED, SECRETS_IN_CLEAR, LINE_WRITTEN, IMAGE_DESCRIBED -> 88;
            case FAILED_ATTACH_VOLUME, FAILED_BINDING, FAILED_MOUNT, VOLUME_DELETE_FAILED -> 82;
            case CONFIG_ERROR, PULL_FAILED, PULL_BACK_OFF, DEADLINE_EXCEEDED, MEMORY_FREE -> 80;
            case FILES_UPDATED, VOLUME_RELEASED, VOLUME_DELETED -> 72;
            case WAIT_FOR_FIRST_CONSUMER, PROVISIONING, PROVISIONED, CLAIM_BOUND, ATTACHED, DETACHED -> 60;
            case TRAFFIC_BEGAN, TRAFFIC_CHANGED, TRAFFIC_ENDED -> 86;
            case REQUESTS_FAILING, INTRUDER_ENTERED, INTRUDER_SUCCEEDED, INTRUDER_REPELLED -> 93;
            case REQUESTS_ANSWERED, INTRUDER_STOPPED, FAILED_CREATE -> 84;
        };
    }

    private static List<Object> arguments(Occurrence occurrence) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(Names.brief(occurrence.involved()));
        for (String name : named(occurrence.reason())) {
            arguments.add(value(name, occurrence.argument(name)));
        }
        return arguments;
    }

    /// Which of the occurrence's arguments follow, in order.
    private static List<String> named(Reason reason) {
        return switch (reason) {
            case APPLIED -> List.of("count", "names");
            case SCALED -> List.of("replicas");
            case DRAINED -> List.of("pods");
            case TAINTED, UNTAINTED, TAINT_ADDED, TAINT_REMOVED -> List.of("taint");
            case PLACED_BY_HAND, MOVED_BY_HAND, SCHEDULED, EVICTED, EVICTION_CANCELLED, ORPHAN_REMOVED ->
                List.of("node");
            case CRASH_INJECTED, PROGRAM_BROKEN, COMPLETED, CREATED -> List.of("container");
            case PREEMPTED -> List.of("node", "by");
            case LEAK_INJECTED -> List.of("container", "bytesPerSecond");
            case PROBE_FAILURE_INJECTED -> List.of("container", "probe");
            case SCORING_CHANGED -> List.of("strategy");
            case FAILED_SCHEDULING -> List.of("nodes");
            case SCALING_REPLICA_SET -> List.of("replicaSet", "from", "to");
            case SUCCESSFUL_CREATE, SUCCESSFUL_DELETE -> List.of("pod", "actual", "desired");
            case SUCCESSFUL_RESCALE -> List.of("from", "to", "metric", "why");
            case FAILED_GET_METRIC -> List.of("metric", "cause", "pod", "container");
            case FAILED_GET_SCALE -> List.of("target");
            case JOB_POD_CREATED, JOB_POD_DELETED -> List.of("pod", "active");
            case JOB_COMPLETED -> List.of("succeeded");
            case JOB_FAILED -> List.of("cause", "failed", "seconds");
            case CRON_JOB_STARTED, CRON_JOB_SAW_END, CRON_JOB_REPLACED -> List.of("job");
            case CRON_JOB_MISSED -> List.of("seconds");
            case INVALID_SCHEDULE -> List.of("schedule");
            case PULLING, PULLED -> List.of("image", "seconds");
            case STARTED -> List.of("container", "restarts");
            case UNHEALTHY -> List.of("container", "probe", "inARow", "threshold");
            case KILLING -> List.of("container", "why");
            case BACK_OFF -> List.of("container", "seconds");
            case EXITED -> List.of("container", "exitCode");
            case OOM_KILLED -> List.of("container", "limit", "usage");
            case NODE_LAUNCHED -> List.of("shape", "pods");
            case NO_NODE_LAUNCHED -> List.of("nodes");
            case NODE_DISRUPTED -> List.of("why");
            case NODE_TERMINATED -> List.of("seconds");
            case NODE_READY, NODE_NOT_READY -> List.of("silentSeconds");
            case EVICTION_PLANNED -> List.of("node", "seconds");
            case ENDPOINTS_CHANGED -> List.of("ready", "total");
            case DATA_SET -> List.of("keys");
            case LINE_WRITTEN -> List.of("volume", "line");
            case IMAGE_DESCRIBED -> List.of("image", "conduct");
            case PROVISIONING -> List.of("provisioner");
            case PROVISIONED, CLAIM_BOUND, CLAIM_LOST -> List.of("volume");
            case VOLUME_RELEASED -> List.of("policy");
            case VOLUME_DELETE_FAILED -> List.of("driver");
            case ATTACHED, DETACHED, FORCE_DETACHED, FAILED_ATTACH_VOLUME -> List.of("volume", "node");
            case FAILED_MOUNT -> List.of("volume", "what");
            case FILES_UPDATED -> List.of("volume");
            case CONFIG_ERROR -> List.of("container", "what");
            case PULL_FAILED, PULL_BACK_OFF -> List.of("image", "seconds");
            case PRESSURE_EVICTED -> List.of("usage", "request");
            case IMAGE_SET -> List.of("container", "image");
            case ROLLOUT_UNDONE -> List.of("revision");
            case JOB_STARTED_BY_HAND -> List.of("job");
            case EVICTION_REFUSED -> List.of("budget");
            case PROGRESS_DEADLINE_EXCEEDED -> List.of("seconds");
            case STATEFUL_POD_CREATED, STATEFUL_POD_DELETED, STATEFUL_POD_FAILED -> List.of("pod");
            case STATEFUL_CLAIM_CREATED -> List.of("claim", "pod");
            case DAEMON_POD_CREATED, DAEMON_POD_DELETED, DAEMON_POD_FAILED -> List.of("pod", "node");
            case TRAFFIC_BEGAN, TRAFFIC_CHANGED -> List.of("client", "perSecond");
            case TRAFFIC_ENDED -> List.of("client");
            case REQUESTS_FAILING -> List.of("client", "outcome");
            case REQUESTS_ANSWERED -> List.of("client", "count");
            case FAILED_CREATE -> List.of("violations");
            case INTRUDER_ENTERED, INTRUDER_REPELLED -> List.of("container", "hole");
            case INTRUDER_SUCCEEDED, INTRUDER_STOPPED -> List.of("attempt", "control");
            default -> List.of();
        };
    }

    private static Object value(String name, String text) {
        return switch (name) {
            case "count",
                    "pods",
                    "replicas",
                    "nodes",
                    "from",
                    "to",
                    "actual",
                    "desired",
                    "restarts",
                    "exitCode",
                    "inARow",
                    "threshold",
                    "active",
                    "succeeded",
                    "failed",
                    "ready",
                    "total",
                    "perSecond" -> number(text);
            case "seconds", "silentSeconds" -> Duration.ofMillis((long) (decimal(text) * 1000));
            case "bytesPerSecond", "limit", "usage", "request" -> Amounts.memory((long) decimal(text));
            case "probe", "why", "policy", "conduct", "outcome", "hole", "attempt", "control" ->
                text.toLowerCase(Locale.ROOT);
            case "pod" -> Names.pod(text);
            default -> text;
        };
    }

    private static long number(String text) {
        return (long) decimal(text);
    }

    private static double decimal(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException absent) {
            return 0;
        }
    }
}
