package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import naru.simulation.beanstalk.BeanstalkCommand.Create;
import naru.simulation.beanstalk.BeanstalkCommand.Rotate;
import naru.simulation.beanstalk.BeanstalkCommand.Save;
import naru.simulation.beanstalk.BeanstalkCommand.Swap;
import naru.simulation.traffic.LoadCurve;

/// Commands that change more than an environment that is there.
final class WorldDeeds {

    /// Four to forty letters, digits and hyphens, none at an end. Source: dg/environments-create-wizard.
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{2,38}[A-Za-z0-9]");

    private WorldDeeds() {}

    /// Refused where the name is taken or none, the version has not been uploaded, or there can be no such
    /// environment.
    static Optional<BeanstalkWorld> create(BeanstalkWorld world, Create create) {
        String name = create.environment();
        boolean taken = world.environments().stream()
                .anyMatch(each -> each.name().equals(name) || each.cname().equals(name));
        if (taken
                || !NAME.matcher(name).matches()
                || !world.versions().containsKey(create.version())
                || !Configuring.valid(create.configuration())) {
            return Optional.empty();
        }
        TreeMap<String, Integer> secrets = new TreeMap<>(world.secrets());
        create.configuration().secrets().forEach(each -> secrets.putIfAbsent(each, 1));
        Environment blank = BeanstalkStart.blank(name, create.configuration(), LoadCurve.constant(0));
        Draft draft = new Draft(blank, world, world.time());
        draft.enter(Environment.State.LAUNCHING);
        draft.health = Health.of(Status.PENDING, world.time());
        draft.deployments = 1;
        draft.deployment = Optional.of(Launching.first(create.version(), world.time()));
        TreeMap<String, String> values = new TreeMap<>();
        values.put("version", create.version());
        draft.done(Happening.What.ENVIRONMENT_STARTING, values);
        List<Environment> environments = new ArrayList<>(world.environments());
        environments.add(draft.environment());
        return Optional.of(world.withSecrets(secrets).with(environments, draft.happenings()));
    }

    static Optional<BeanstalkWorld> save(BeanstalkWorld world, Save save) {
        return world.environment(save.environment()).map(environment -> {
            TreeMap<String, Configuration> saved = new TreeMap<>(world.saved());
            saved.put(save.name(), environment.configuration());
            Draft draft = new Draft(environment, world, world.time());
            TreeMap<String, String> values = new TreeMap<>();
            values.put("name", save.name());
            draft.done(Happening.What.CONFIGURATION_SAVED, values);
            return Deeds.put(world.withSaved(saved), draft);
        });
    }

    /// Refused unless both are ready and have an address.
    static Optional<BeanstalkWorld> swap(BeanstalkWorld world, Swap swap) {
        Optional<Environment> one = world.environment(swap.environment()).filter(WorldDeeds::canSwap);
        Optional<Environment> other = world.environment(swap.other()).filter(WorldDeeds::canSwap);
        if (one.isEmpty() || other.isEmpty() || swap.environment().equals(swap.other())) {
            return Optional.empty();
        }
        Draft first = new Draft(one.get(), world, world.time());
        Draft second = new Draft(other.get(), world, world.time());
        Addresses.swap(first, second);
        TreeMap<String, String> values = new TreeMap<>();
        values.put("other", swap.other());
        first.done(Happening.What.URLS_SWAPPED, values);
        return Optional.of(Deeds.put(Deeds.put(world, first), second));
    }

    private static boolean canSwap(Environment environment) {
        return environment.state() == Environment.State.READY
                && environment.configuration().tier() == Tier.WEB;
    }

    /// The new value is in Secrets Manager at once; instances have what they fetched when they last started.
    /// Refused where there is no such secret. Source: dg/AWSHowTo.secrets.env-vars.
    static Optional<BeanstalkWorld> rotate(BeanstalkWorld world, Rotate rotate) {
        if (!world.secrets().containsKey(rotate.secret())) {
            return Optional.empty();
        }
        TreeMap<String, Integer> secrets = new TreeMap<>(world.secrets());
        secrets.merge(rotate.secret(), 1, Integer::sum);
        BeanstalkWorld next = world.withSecrets(secrets);
        for (Environment each : world.environments()) {
            if (each.configuration().secrets().contains(rotate.secret())) {
                Draft draft = new Draft(each, next, world.time());
                TreeMap<String, String> values = new TreeMap<>();
                values.put("name", rotate.secret());
                draft.done(Happening.What.SECRET_ROTATED, values);
                next = Deeds.put(next, draft);
            }
        }
        return Optional.of(next);
    }
}
