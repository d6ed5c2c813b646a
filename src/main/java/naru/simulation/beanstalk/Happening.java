package naru.simulation.beanstalk;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;

/// A line of an environment's event stream. Its words are `beanstalk.event.<what>`.
///
/// @param values what the words name, such as `version`, `instance`, `count`, `of`, `status`
/// @param person whether a person did it; otherwise the service
public record Happening(
        SimTime time,
        String environment,
        Severity severity,
        What what,
        SortedMap<String, String> values,
        boolean person) {

    public enum Severity {
        INFO,
        WARN,
        ERROR
    }

    public enum What {
        VERSION_UPLOADED,
        ENVIRONMENT_STARTING,
        RESOURCE_CREATED,
        RESOURCE_DELETED,
        SNAPSHOT_TAKEN,
        DATABASE_KEPT,
        WAITING_FOR_INSTANCES,
        ENVIRONMENT_LAUNCHED,
        ENVIRONMENT_LAUNCHED_WITH_ERRORS,
        DEPLOYMENT_STARTED,
        BATCH_STARTED,
        BATCH_DONE,
        INSTANCES_LAUNCHED,
        TEMPORARY_GROUP_CREATED,
        TRIAL_PASSED,
        TRAFFIC_SPLIT,
        TRAFFIC_SHIFTED,
        GROUP_MERGED,
        COMMAND_FAILED,
        TIMED_OUT,
        NEW_INSTANCES_TERMINATED,
        DEPLOYMENT_ABORTED,
        DEPLOYMENT_FAILED,
        DEPLOYMENT_DONE,
        HEALTH_CHANGED,
        INSTANCE_ADDED,
        INSTANCE_REMOVED,
        INSTANCE_REPLACED,
        INSTANCE_TERMINATED,
        ALARM,
        SCALED_OUT,
        SCALED_IN,
        CONFIGURATION_CHANGED,
        UPDATE_DONE,
        UPDATE_FAILED,
        CONFIGURATION_SAVED,
        URLS_SWAPPED,
        SECRET_ROTATED,
        APPLICATION_RESTARTED,
        LOGS_REQUESTED,
        LOGS_READY,
        ENVIRONMENT_TERMINATING,
        ENVIRONMENT_TERMINATED,
        FAULT,
        HEALED,
        TRAFFIC_CHANGED
    }

    public Happening {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
