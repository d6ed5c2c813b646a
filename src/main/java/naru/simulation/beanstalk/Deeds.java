package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.beanstalk.BeanstalkCommand.Abort;
import naru.simulation.beanstalk.BeanstalkCommand.Break;
import naru.simulation.beanstalk.BeanstalkCommand.Configure;
import naru.simulation.beanstalk.BeanstalkCommand.Create;
import naru.simulation.beanstalk.BeanstalkCommand.Deploy;
import naru.simulation.beanstalk.BeanstalkCommand.Heal;
import naru.simulation.beanstalk.BeanstalkCommand.RequestLogs;
import naru.simulation.beanstalk.BeanstalkCommand.Restart;
import naru.simulation.beanstalk.BeanstalkCommand.Rotate;
import naru.simulation.beanstalk.BeanstalkCommand.Save;
import naru.simulation.beanstalk.BeanstalkCommand.Scale;
import naru.simulation.beanstalk.BeanstalkCommand.SetLoad;
import naru.simulation.beanstalk.BeanstalkCommand.Swap;
import naru.simulation.beanstalk.BeanstalkCommand.Terminate;
import naru.simulation.beanstalk.BeanstalkCommand.TerminateInstance;
import naru.simulation.beanstalk.BeanstalkCommand.ToOne;
import naru.simulation.beanstalk.BeanstalkCommand.Upload;

/// What commands do. What makes no sense is refused.
final class Deeds {

    private Deeds() {}

    static Optional<BeanstalkWorld> apply(BeanstalkWorld world, BeanstalkCommand command) {
        return switch (command) {
            case Upload upload -> upload(world, upload);
            case Create create -> WorldDeeds.create(world, create);
            case Save save -> WorldDeeds.save(world, save);
            case Swap swap -> WorldDeeds.swap(world, swap);
            case Rotate rotate -> WorldDeeds.rotate(world, rotate);
            case ToOne toOne -> toOne(world, toOne);
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
            case SetLoad(String _, var load) -> Serving.change(draft, load);
            case Deploy(String _, String version) -> Deploying.deploy(draft, version);
            case Abort _ -> Deploying.abort(draft);
            case Restart _ -> Deploying.restart(draft);
            case Configure(String _, Configuration configuration) -> Configuring.configure(draft, configuration);
            case Scale(String _, int instances) -> Configuring.scale(draft, instances);
            case Terminate _ -> Provisioning.terminate(draft);
            case TerminateInstance(String _, String instance) -> terminate(draft, instance);
            case RequestLogs _ -> LogFetch.request(draft);
            case Break(String _, String instance, Fault fault) -> Faults.happen(draft, instance, fault);
            case Heal(String _, String instance) -> Faults.heal(draft, instance);
            case Create _, Save _, Swap _ -> false;
        };
        if (!done) {
            return Optional.empty();
        }
        return Optional.of(put(world, draft));
    }

    /// The world with an environment as its draft has it.
    static BeanstalkWorld put(BeanstalkWorld world, Draft draft) {
        List<Environment> environments = new ArrayList<>(world.environments());
        environments.replaceAll(each -> each.name().equals(draft.name) ? draft.environment() : each);
        return world.with(environments, draft.happenings());
    }

    private static boolean terminate(Draft draft, String id) {
        boolean there = draft.instances().stream().anyMatch(each -> each.id().equals(id) && each.exists());
        if (there) {
            Fleet.terminate(draft, id);
            TreeMap<String, String> values = new TreeMap<>();
            values.put("instance", id);
            draft.done(Happening.What.INSTANCE_TERMINATED, values);
        }
        return there;
    }
}
