package naru.stage.beanstalk.walls;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Happening;
import naru.simulation.beanstalk.Happening.What;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.Mark;

/// On the line of time: when the services were asked for, and when the last of them ran. They are made together, so a
/// mark for each would only lie over the next.
final class WallMarks {

    private WallMarks() {}

    static List<Mark> of(BeanstalkWorld world) {
        List<Mark> marks = new ArrayList<>();
        times(world, What.ENVIRONMENT_STARTING).stream()
                .findFirst()
                .ifPresent(asked ->
                        marks.add(new Mark(asked, Mark.Kind.DEED, "beanstalk.environment-starting", "", 1, 0)));
        List<SimTime> launched = times(world, What.ENVIRONMENT_LAUNCHED);
        if (!launched.isEmpty() && Services.allRun(world)) {
            marks.add(new Mark(launched.getLast(), Mark.Kind.RECOVERY, "beanstalk.environment-launched", "", 1, 1));
        }
        return marks;
    }

    private static List<SimTime> times(BeanstalkWorld world, What what) {
        return world.happenings().stream()
                .filter(each -> each.what() == what)
                .map(Happening::time)
                .toList();
    }
}
