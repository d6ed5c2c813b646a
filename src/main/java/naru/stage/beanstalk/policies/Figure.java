package naru.stage.beanstalk.policies;

import naru.simulation.beanstalk.race.Race;
import naru.simulation.beanstalk.race.Trace;
import naru.simulation.beanstalk.race.Way;
import naru.stage.beanstalk.picture.BeanstalkWords;

/// A column of what a deployment has cost: `beanstalk.policies.figure.<name>`.
enum Figure {
    TIME,
    FAILED,
    FEWEST,
    MIXED,
    EXTRA;

    String value(BeanstalkWords words, Race race, Way way, Trace trace) {
        return switch (this) {
            case TIME -> words.duration(trace.time(race.time()));
            case FAILED -> words.get("policies.count", race.failed(way));
            case FEWEST -> words.get("policies.of", trace.fewest(), trace.usual());
            case MIXED -> words.duration(trace.mixed(race.time()));
            case EXTRA -> words.duration(trace.extra(race.time()));
        };
    }

    /// Whether the value is bad news.
    boolean bad(Race race, Way way, Trace trace) {
        return switch (this) {
            case FAILED -> race.failed(way) > 0;
            case FEWEST -> trace.fewest() == 0;
            case TIME, MIXED, EXTRA -> false;
        };
    }
}
