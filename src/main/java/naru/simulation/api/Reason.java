package naru.simulation.api;

/// Why an [Occurrence] was recorded: Kubernetes' own event reasons where it has one, and the reader's own deeds.
public enum Reason {
    // What a person did to objects
    APPLIED("Applied", false),
    DELETED("Deleted", false),
    SCALED("Scaled", false),
    IMAGE_SET("ImageSet", false),
    ROLLOUT_RESTARTED("RolloutRestarted", false),
    ROLLOUT_PAUSED("DeploymentPaused", false),
    ROLLOUT_RESUMED("DeploymentResumed", false),
    ROLLOUT_UNDONE("DeploymentRollback", false),
    JOB_STARTED_BY_HAND("JobStartedByHand", false),
    EVICTION_ASKED("EvictionByEvictionAPI", false),
    EVICTION_REFUSED("EvictionRefused", true),
    DATA_SET("DataSet", false),
    LINE_WRITTEN("LineWritten", false),
    PLACED_BY_HAND("PlacedByHand", false),
    MOVED_BY_HAND("MovedByHand", false),

    // What a person did to nodes, images, etcd and the scheduler
    NODE_ADDED("NodeAdded", false),
    NODE_REMOVED("NodeRemoved", false),
    CORDONED("NodeNotSchedulable", false),
    UNCORDONED("NodeSchedulable", false),
    DRAINED("Drained", false),
    NODE_EMPTIED("NodeEmptied", false),
    TAINTED("Tainted", false),
    UNTAINTED("Untainted", false),
    IMAGE_DESCRIBED("ImageDescribed", false),
    SECRETS_ENCRYPTED("SecretsEncrypted", false),
    SECRETS_IN_CLEAR("SecretsInClear", true),
    SCHEDULER_STOPPED("SchedulerStopped", false),
    SCHEDULER_STARTED("SchedulerStarted", false),
    SCORING_CHANGED("ScoringChanged", false),

    // Faults that a person let happen: Kubernetes records none of these
    POWER_CUT("PowerCut", true),
    NETWORK_CUT("NetworkCut", true),
    NODE_RESTORED("NodeRestored", false),
    CRASH_INJECTED("CrashInjected", true),
    PROGRAM_BROKEN("ProgramBroken", true),
    LEAK_INJECTED("LeakInjected", true),
    PROBE_FAILURE_INJECTED("ProbeFailureInjected", true),
    FAULTS_CLEARED("FaultsCleared", false),

    // default-scheduler
    SCHEDULED("Scheduled", false),
    FAILED_SCHEDULING("FailedScheduling", true),
    PREEMPTED("Preempted", false),

    // Every controller that makes pods
    FAILED_CREATE("FailedCreate", true),

    // deployment-controller, replicaset-controller
    SCALING_REPLICA_SET("ScalingReplicaSet", false),
    PROGRESS_DEADLINE_EXCEEDED("ProgressDeadlineExceeded", true),
    SUCCESSFUL_CREATE("SuccessfulCreate", false),
    SUCCESSFUL_DELETE("SuccessfulDelete", false),

    // statefulset-controller, daemonset-controller
    STATEFUL_POD_CREATED("SuccessfulCreate", false),
    STATEFUL_POD_DELETED("SuccessfulDelete", false),
    STATEFUL_CLAIM_CREATED("SuccessfulCreate", false),
    STATEFUL_POD_FAILED("RecreatingFailedPod", true),
    DAEMON_POD_CREATED("SuccessfulCreate", false),
    DAEMON_POD_DELETED("SuccessfulDelete", false),
    DAEMON_POD_FAILED("FailedDaemonPod", true),

    // job-controller, cronjob-controller
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

    // horizontal-pod-autoscaler
    SUCCESSFUL_RESCALE("SuccessfulRescale", false),
    FAILED_GET_METRIC("FailedGetResourceMetric", true),
    FAILED_GET_SCALE("FailedGetScale", true),

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

    // persistentvolume-controller, csi-provisioner, attachdetach-controller
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

    // karpenter
    NODE_LAUNCHED("Launched", false),
    NO_NODE_LAUNCHED("FailedScheduling", true),
    NODE_DISRUPTED("DisruptionTerminating", false),
    NODE_TERMINATED("Terminated", false),

    // kubelet: containers
    PULLING("Pulling", false),
    PULLED("Pulled", false),
    PULL_FAILED("Failed", true),
    PULL_BACK_OFF("BackOff", true),
    CONFIG_ERROR("Failed", true),
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
    DEADLINE_EXCEEDED("DeadlineExceeded", true),

    // kubelet: volumes and files, memory of the node
    FAILED_MOUNT("FailedMount", true),
    FILES_UPDATED("FilesUpdated", false),
    MEMORY_PRESSURE("NodeHasInsufficientMemory", true),
    MEMORY_FREE("NodeHasSufficientMemory", false),
    PRESSURE_EVICTED("Evicted", true),

    // Clients, and what they live through
    TRAFFIC_BEGAN("TrafficBegan", false),
    TRAFFIC_CHANGED("TrafficChanged", false),
    TRAFFIC_ENDED("TrafficEnded", false),
    REQUESTS_FAILING("RequestsFailing", true),
    REQUESTS_ANSWERED("RequestsAnswered", false),

    // Intruders
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
