package naru.stage.beanstalk.upload;

import java.util.List;
import java.util.Optional;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Happening;
import naru.simulation.beanstalk.Status;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.playback.Mark;

/// What of an environment's events is worth a mark on the line of time: what a person did, what went wrong, and when
/// all was well again.
public final class UploadMarks {

    private static final String KEYS = "beanstalk.";

    private UploadMarks() {}

    public static List<Mark> of(BeanstalkWorld world) {
        return world.happenings().stream().flatMap(each -> mark(each).stream()).toList();
    }

    private static Optional<Mark> mark(Happening happening) {
        return switch (happening.what()) {
            case ENVIRONMENT_STARTING,
                    ENVIRONMENT_TERMINATING,
                    CONFIGURATION_CHANGED,
                    TRAFFIC_CHANGED,
                    INSTANCE_TERMINATED -> Optional.of(mark(happening, Mark.Kind.DEED, ""));
            case DEPLOYMENT_STARTED -> Optional.of(mark(happening, Mark.Kind.DEED, version(happening)));
            case FAULT, DEPLOYMENT_FAILED -> Optional.of(mark(happening, Mark.Kind.TROUBLE, version(happening)));
            case SCALED_OUT, SCALED_IN, INSTANCE_REPLACED, ENVIRONMENT_LAUNCHED, DEPLOYMENT_DONE ->
                Optional.of(mark(happening, Mark.Kind.RECOVERY, version(happening)));
            case HEALTH_CHANGED -> health(happening);
            default -> Optional.empty();
        };
    }

    private static Optional<Mark> health(Happening happening) {
        Status status = Status.valueOf(happening.values().getOrDefault("status", Status.OK.name()));
        if (status.colour() != Status.Colour.RED) {
            return Optional.empty();
        }
        return Optional.of(new Mark(
                happening.time(), Mark.Kind.TROUBLE, KEYS + "health-" + BeanstalkWords.kebab(status), "", 1, 1));
    }

    private static Mark mark(Happening happening, Mark.Kind kind, String subject) {
        String name = KEYS + BeanstalkWords.kebab(happening.what());
        return new Mark(happening.time(), kind, name, subject, 1, kind == Mark.Kind.RECOVERY ? 1 : 0);
    }

    private static String version(Happening happening) {
        return happening.values().getOrDefault("version", "");
    }
}
