package naru.stage.beanstalk.policies;

import java.util.List;
import java.util.Optional;
import naru.simulation.beanstalk.Happening;
import naru.simulation.beanstalk.race.Race;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.playback.Mark;

/// When versions were released, and when each environment's deployment ended.
final class PoliciesMarks {

    private PoliciesMarks() {}

    static List<Mark> of(Race race) {
        return race.world().happenings().stream()
                .flatMap(each -> mark(each).stream())
                .distinct()
                .toList();
    }

    private static Optional<Mark> mark(Happening happening) {
        return switch (happening.what()) {
            case DEPLOYMENT_STARTED, URLS_SWAPPED -> Optional.of(mark(happening, Mark.Kind.DEED, 0));
            case FAULT, DEPLOYMENT_FAILED -> Optional.of(mark(happening, Mark.Kind.TROUBLE, 0));
            case DEPLOYMENT_DONE -> Optional.of(mark(happening, Mark.Kind.RECOVERY, 1));
            default -> Optional.empty();
        };
    }

    private static Mark mark(Happening happening, Mark.Kind kind, int rank) {
        String name = "beanstalk." + BeanstalkWords.kebab(happening.what());
        return new Mark(happening.time(), kind, name, happening.values().getOrDefault("version", ""), 1, rank);
    }
}
