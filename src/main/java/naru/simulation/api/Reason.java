package naru.simulation.api;

/// Why an [Occurrence] was recorded: Kubernetes' own event reasons where it has one, and the reader's own deeds.
public enum Reason {
    // The reader's commands, and what happens to machines: Kubernetes itself records no event for these.
    APPLIED("Applied", false),
    DELETED("Deleted", false),
    SCALED("Scaled", false),
    NODE_ADDED("NodeAdded", false),
    NODE_REMOVED("NodeRemoved", false),
    CORDONED("NodeNotSchedulable", false),
    UNCORDONED("NodeSchedulable", false),
    DRAINED("Drained", false),
    TAINTED("Tainted", false),
    UNTAINTED("Untainted", false),
    PLACED_BY_HAND("PlacedByHand", false),
    MOVED_BY_HAND("MovedByHand", false),
    POWER_CUT("PowerCut", true),
    NETWORK_CUT("NetworkCut", true),
    NODE_RESTORED("NodeRestored", false),
    CRASH_INJECTED("CrashInjected", true),
    PROGRAM_BROKEN("ProgramBroken", true),
    LEAK_INJECTED("LeakInjected", true),
    PROBE_FAILURE_INJECTED("ProbeFailureInjected", true),
    FAULTS_CLEARED("FaultsCleared", false),
    SCHEDULER_STOPPED("SchedulerStopped", false),
    SCHEDULER_STARTED("SchedulerStarted", false),
    SCORING_CHANGED("ScoringChanged", false),

    // default-scheduler
    SCHEDULED("Scheduled", false),
    FAILED_SCHEDULING("FailedScheduling", true),

    // deployment-controller, replicaset-controller
    SCALING_REPLICA_SET("ScalingReplicaSet", false),
    SUCCESSFUL_CREATE("SuccessfulCreate", false),
    SUCCESSFUL_DELETE("SuccessfulDelete", false),

    // kubelet
    PULLING("Pulling", false),
    PULLED("Pulled", false),
    CREATED("Created", false),
    STARTED("Started", false),
    READY("Ready", false),
    UNHEALTHY("Unhealthy", true),
    KILLING("Killing", false),
    BACK_OFF("BackOff", true),
    EXITED("Exited", true),
    OOM_KILLED("OOMKilling", true),
    COMPLETED("Completed", false),
    REMOVED("Removed", false),

    // node-controller, taint-eviction-controller, pod-garbage-collector, endpointslice-controller
    NODE_READY("NodeReady", false),
    NODE_NOT_READY("NodeNotReady", true),
    TAINT_ADDED("TaintAdded", true),
    TAINT_REMOVED("TaintRemoved", false),
    EVICTION_PLANNED("EvictionPlanned", true),
    EVICTION_CANCELLED("TaintManagerEviction", false),
    EVICTED("TaintManagerEviction", true),
    ORPHAN_REMOVED("PodGC", false),
    ENDPOINTS_CHANGED("EndpointsChanged", false),

    // scheduling: preemption and volumes
    PREEMPTED("Preempted", false),

    // rollouts, StatefulSets, DaemonSets, disruption budgets
    IMAGE_SET("ImageSet", false),
    ROLLOUT_RESTARTED("RolloutRestarted", false),
    ROLLOUT_PAUSED("DeploymentPaused", false),
    ROLLOUT_RESUMED("DeploymentResumed", false),
    ROLLOUT_UNDONE("DeploymentRollback", false),
    JOB_STARTED_BY_HAND("JobStartedByHand", false),
    EVICTION_ASKED("EvictionByEvictionAPI", false),
    EVICTION_REFUSED("EvictionRefused", true),
    NODE_EMPTIED("NodeEmptied", false),
    PROGRESS_DEADLINE_EXCEEDED("ProgressDeadlineExceeded", true),
    STATEFUL_POD_CREATED("SuccessfulCreate", false),
    STATEFUL_POD_DELETED("SuccessfulDelete", false),
    STATEFUL_CLAIM_CREATED("SuccessfulCreate", false),
    STATEFUL_POD_FAILED("RecreatingFailedPod", true),
    DAEMON_POD_CREATED("SuccessfulCreate", false),
    DAEMON_POD_DELETED("SuccessfulDelete", false),
    DAEMON_POD_FAILED("FailedDaemonPod", true),

    // Jobs, autoscaling
    SUCCESSFUL_RESCALE("SuccessfulRescale", false),
    FAILED_GET_METRIC("FailedGetResourceMetric", true),
    FAILED_GET_SCALE("FailedGetScale", true),
    JOB_POD_CREATED("SuccessfulCreate", false),
    JOB_POD_DELETED("SuccessfulDelete", false),
    JOB_COMPLETED("Completed", false),
    JOB_FAILED("BackoffLimitExceeded", true),
    JOB_SUSPENDED("Suspended", false),
    JOB_RESUMED("Resumed", false),
    JOB_EXPIRED("TTLExpired", false),
    CRON_JOB_STARTED("SuccessfulCreate", false),
    CRON_JOB_SAW_END("SawCompletedJob", false),
    CRON_JOB_REPLACED("SuccessfulDelete", false),
    CRON_JOB_SKIPPED("JobAlreadyActive", false),
    CRON_JOB_MISSED("MissSchedule", true),
    CRON_JOB_MISSED_MANY("TooManyMissedTimes", true),
    INVALID_SCHEDULE("InvalidSchedule", true),

    // volumes, configuration, node pressure
    DATA_SET("DataSet", false),
    SECRETS_ENCRYPTED("SecretsEncrypted", false),
    SECRETS_IN_CLEAR("SecretsInClear", true),
    LINE_WRITTEN("LineWritten", false),
    IMAGE_DESCRIBED("ImageDescribed", false),
    WAIT_FOR_FIRST_CONSUMER("WaitForFirstConsumer", false),
    FAILED_BINDING("FailedBinding", true),
    PROVISIONING("Provisioning", false),
    PROVISIONED("ProvisioningSucceeded", false),
    CLAIM_BOUND("Bound", false),
    CLAIM_LOST("ClaimLost", true),
    VOLUME_RELEASED("Released", false),
    VOLUME_DELETED("VolumeDeleted", false),
    VOLUME_DELETE_FAILED("VolumeFailedDelete", true),
    ATTACHED("SuccessfulAttachVolume", false),
    DETACHED("Detached", false),
    FORCE_DETACHED("ForceDetached", true),
    FAILED_ATTACH_VOLUME("FailedAttachVolume", true),
    FAILED_MOUNT("FailedMount", true),
    FILES_UPDATED("FilesUpdated", false),
    CONFIG_ERROR("Failed", true),
    PULL_FAILED("Failed", true),
    PULL_BACK_OFF("BackOff", true),
    DEADLINE_EXCEEDED("DeadlineExceeded", true),
    MEMORY_PRESSURE("NodeHasInsufficientMemory", true),
    MEMORY_FREE("NodeHasSufficientMemory", false),
    PRESSURE_EVICTED("Evicted", true),
    // rollouts, StatefulSets, DaemonSets, Jobs, autoscaling, disruption budgets

    // volumes, configuration, node pressure

    // traffic and security: the clients' own experience, and what an intruder tries
    TRAFFIC_BEGAN("TrafficBegan", false),
    TRAFFIC_CHANGED("TrafficChanged", false),
    TRAFFIC_ENDED("TrafficEnded", false),
    REQUESTS_FAILING("RequestsFailing", true),
    REQUESTS_ANSWERED("RequestsAnswered", false),
    FAILED_CREATE("FailedCreate", true),
    INTRUDER_ENTERED("IntruderEntered", true),
    INTRUDER_REPELLED("IntruderRepelled", false),
    INTRUDER_SUCCEEDED("IntruderSucceeded", true),
    INTRUDER_STOPPED("IntruderStopped", false);

    private final String title;
    private final boolean warning;

    Reason(String title, boolean warning) {
        this.title = title;
        this.warning = warning;
    }

    /// The reason as an Event of Kubernetes carries it.
    public String title() {
        return title;
    }

    /// Whether Kubernetes would record it as a warning.
    public boolean isWarning() {
        return warning;
    }
}
