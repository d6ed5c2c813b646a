package naru.simulation.beanstalk;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;

/// The last lines of the logs of the instances there were when somebody asked for them. An instance that has gone has
/// taken its own along, and one that answers nobody sends none.
///
/// Source: dg/using-features.logging: fetched to S3 from each instance, and deleted there after 15 minutes.
///
/// @param ready empty: they are being fetched
/// @param lines by instance, in order of time; instances that have sent none are not there
public record Logs(SimTime requested, Optional<SimTime> ready, SortedMap<String, List<Line>> lines) {

    /// @param file the log it stands in, such as `/var/log/eb-engine.log`
    /// @param values what its words name. Its words are `beanstalk.log.<kind>`
    public record Line(SimTime time, String file, Kind kind, SortedMap<String, String> values) {

        public Line {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
    }

    public enum Kind {
        /// The platform is up. Values: `platform`.
        BOOTED,
        /// Values: `version`, `deployment`.
        INSTALLING,
        /// A hook or a build ended with an error. Values: `version`.
        INSTALL_FAILED,
        /// Values: `version`, `deployment`.
        INSTALLED,
        /// The application's process is up. Values: `version`.
        STARTED,
        /// The application's process ended with an error. Values: `version`.
        EXITED,
        /// The proxy found nobody to hand a request to.
        CONNECTION_REFUSED,
        /// The load balancer's check got an error.
        HEALTH_CHECK_FAILED,
        /// A request was answered with an error.
        REQUEST_FAILED,
        /// The proxy waited in vain for the application's answer.
        NO_ANSWER,
        /// The kernel ended a process, as memory had run out.
        OUT_OF_MEMORY
    }

    public Logs {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }
}
