package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.beanstalk.BeanstalkCommand.Abort;
import naru.simulation.beanstalk.BeanstalkCommand.Deploy;
import naru.simulation.beanstalk.BeanstalkCommand.Restart;
import naru.simulation.beanstalk.BeanstalkCommand.SetLoad;
import naru.simulation.beanstalk.BeanstalkCommand.ToOne;
import naru.simulation.beanstalk.BeanstalkCommand.Upload;

/// What commands do. What makes no sense is refused.
final class Deeds {

    private Deeds() {}

    static Optional<BeanstalkWorld> apply(BeanstalkWorld world, BeanstalkCommand command) {
        return switch (command) {
            case Upload upload -> upload(world, upload);
            case ToOne toOne -> toOne(world, toOne);
            case BeanstalkCommand.Rotate _ -> Optional.empty();
        };
    }

    private static Optional<BeanstalkWorld> upload(BeanstalkWorld world, Upload upload) {
        if (world.versions().containsKey(upload.label())) {
            return Optional.empty();
        }
        TreeMap<String, ApplicationVersion> versions = new TreeMap<>(world.versions());
        versions.put(
                upload.label(), new ApplicationVersion(upload.label(), world.time(), upload.bytes(), upload.conduct()));
        return Optional.of(new BeanstalkWorld(
                world.time(),
                world.seed(),
                world.workload(),
                versions,
                world.saved(),
                world.secrets(),
                world.environments(),
                world.happenings()));
    }

    private static Optional<BeanstalkWorld> toOne(BeanstalkWorld world, ToOne command) {
        Optional<Environment> found = world.environment(command.environment());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(found.get(), world, world.time());
        boolean done = switch (command) {
            case SetLoad(String _, var load) -> {
                draft.load = load;
                yield true;
            }
            case Deploy(String _, String version) -> Deploying.deploy(draft, version);
            case Abort _ -> Deploying.abort(draft);
            case Restart _ -> Deploying.restart(draft);
            default -> false;
        };
        if (!done) {
            return Optional.empty();
        }
        List<Environment> environments = new ArrayList<>(world.environments());
        environments.set(environments.indexOf(found.get()), draft.environment());
        return Optional.of(world.with(environments, draft.happenings()));
    }
}
