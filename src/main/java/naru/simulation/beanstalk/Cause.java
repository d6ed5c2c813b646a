package naru.simulation.beanstalk;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Why a health status is what it is. Its words are `beanstalk.cause.<kind>`.
///
/// @param values what the words name, such as `count`, `of`, `percent`, `seconds`
public record Cause(Kind kind, SortedMap<String, String> values) {

    public Cause {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public enum Kind {
        INITIALIZING,
        DEPLOYING,
        DEPLOYED,
        COMMAND_RUNNING_ON,
        DEPLOYMENT_FAILED,
        WRONG_VERSION,
        NO_DATA,
        TARGET_UNHEALTHY,
        REQUESTS_FAILING,
        SLOW,
        CPU_BUSY,
        MEMORY_SHORT,
        PROCESS_DOWN,
        BELOW_MINIMUM,
        NO_INSTANCES,
        IMPAIRED
    }

    public static Cause of(Kind kind) {
        return new Cause(kind, new TreeMap<>());
    }
}
