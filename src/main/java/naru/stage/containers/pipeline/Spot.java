package naru.stage.containers.pipeline;

import java.util.List;
import naru.simulation.pipeline.Manner;
import naru.simulation.pipeline.Stop;

/// Where things stand in the picture, from those who write a program to those who use it.
enum Spot {
    /// Beside the developers: what was found wanting.
    RETURNED,
    /// Where it is built: a laptop, or CI.
    BUILD,
    /// Where CI tests; there is none by hand.
    CHECK,
    /// Where the lanes meet: a pile of code and instructions, or a registry.
    BETWEEN,
    TRIAL,
    PRODUCTION;

    static Spot of(Stop stop) {
        return switch (stop) {
            case WRITING, QUEUED, BUILDING -> BUILD;
            case CHECKING -> CHECK;
            case HANDED_OVER, PUSHING, STORED -> BETWEEN;
            case BUILDING_FOR_TEST, TRYING, AWAITING_WINDOW, STAGING -> TRIAL;
            case BUILDING_FOR_PRODUCTION, INSTALLING, ROLLING_OUT -> PRODUCTION;
        };
    }

    /// Those there are on one way.
    static List<Spot> on(Manner manner) {
        return manner == Manner.PIPELINE ? List.of(values()) : List.of(RETURNED, BUILD, BETWEEN, TRIAL, PRODUCTION);
    }
}
