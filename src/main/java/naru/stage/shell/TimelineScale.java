package naru.stage.shell;

import naru.simulation.kernel.SimTime;

/// How time lies on a line of some width. What is beyond either end of the line is at that end.
sealed interface TimelineScale permits RoundScale, PacedScale {

    double width();

    double x(SimTime time);

    SimTime time(double x);
}
