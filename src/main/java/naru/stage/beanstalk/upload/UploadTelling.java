package naru.stage.beanstalk.upload;

import java.util.List;
import java.util.Optional;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Happening;
import naru.simulation.beanstalk.Resource;
import naru.simulation.beanstalk.Status;
import naru.simulation.kernel.SimTime;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.story.AskBar;

/// Says what is going on, from the world alone.
final class UploadTelling {

    private final BeanstalkWords words;
    private final AskBar bar;

    UploadTelling(BeanstalkWords words, AskBar bar) {
        this.words = words;
        this.bar = bar;
    }

    /// @param predicted the answer the reader gave before the environment was made; empty: nobody asked
    void tell(BeanstalkWorld world, Optional<Integer> predicted) {
        world.environment(Settings.ENVIRONMENT)
                .ifPresentOrElse(
                        environment -> tell(world, environment, predicted),
                        () -> bar.say(words.get("upload.open"), words.get("upload.open.more")));
    }

    private void tell(BeanstalkWorld world, Environment environment, Optional<Integer> predicted) {
        switch (environment.state()) {
            case LAUNCHING -> building(world, environment);
            case UPDATING -> updating(environment);
            case TERMINATING -> bar.say(words.get("upload.terminating"), words.get("upload.terminating.more"));
            case TERMINATED -> bar.say(words.get("upload.terminated"), words.get("upload.terminated.more"));
            case READY -> {
                if (untouched(world, environment)) {
                    built(world, environment, predicted);
                } else {
                    running(environment);
                }
            }
        }
    }

    private void building(BeanstalkWorld world, Environment environment) {
        List<Resource> making = Inventory.inTheMaking(environment);
        String time = words.duration(world.time().since(environment.stateSince()));
        String headline = making.isEmpty()
                ? words.get("upload.building.instances", time)
                : words.get("upload.building", words.resource(making.getFirst()), time);
        bar.say(headline, words.get("upload.building.more", Inventory.parts(environment)));
    }

    private void built(BeanstalkWorld world, Environment environment, Optional<Integer> predicted) {
        SimTime launched = launched(world).orElse(world.time());
        int parts = Inventory.parts(environment);
        String headline = words.get("upload.built", parts, words.duration(launched.since(created(world))));
        String why = words.get("upload.built.more", Inventory.resources(environment), Inventory.instances(environment));
        predicted.ifPresentOrElse(
                answer -> {
                    boolean right = answer == Inventory.answer(parts);
                    bar.decide(right, words.get(right ? "upload.right" : "upload.other", headline), why);
                },
                () -> bar.say(headline, why));
    }

    private void updating(Environment environment) {
        Optional<Deployment> deployment = environment.deployment().filter(Deployment::underWay);
        bar.say(
                deployment
                        .map(each -> words.get(
                                "upload.deploying",
                                each.version(),
                                words.get("policy." + BeanstalkWords.kebab(each.policy()))))
                        .orElseGet(() -> words.get("upload.updating")),
                words.get("upload.updating.more", environment.inService().size(), Inventory.instances(environment)));
    }

    private void running(Environment environment) {
        Status status = environment.health().status();
        String cause = environment.health().causes().stream()
                .findFirst()
                .map(words::cause)
                .orElse("");
        boolean well = status.colour() == Status.Colour.GREEN;
        bar.say(
                well
                        ? words.get("upload.running", environment.inService().size())
                        : words.get("upload.unwell", words.status(status), cause),
                words.get(
                        well ? "upload.running.more" : "upload.unwell.more",
                        environment.tally().answered(),
                        environment.tally().failed()));
    }

    /// Whether nothing has been done or gone wrong since the environment was launched.
    private static boolean untouched(BeanstalkWorld world, Environment environment) {
        Optional<SimTime> launched = launched(world);
        return environment.health().status().colour() != Status.Colour.RED
                && environment.load().rateAt(world.time()) == Settings.USUAL
                && environment.group().desired()
                        == environment.configuration().capacity().min()
                && world.happenings().stream()
                        .noneMatch(each -> each.person()
                                && launched.filter(each.time()::isAfter).isPresent());
    }

    private static Optional<SimTime> launched(BeanstalkWorld world) {
        return world.happenings().stream()
                .filter(each -> each.what() == Happening.What.ENVIRONMENT_LAUNCHED
                        || each.what() == Happening.What.ENVIRONMENT_LAUNCHED_WITH_ERRORS)
                .map(Happening::time)
                .reduce((one, later) -> later);
    }

    private static SimTime created(BeanstalkWorld world) {
        return world.happenings().stream()
                .filter(each -> each.what() == Happening.What.ENVIRONMENT_STARTING)
                .map(Happening::time)
                .reduce((one, later) -> later)
                .orElse(SimTime.ZERO);
    }
}
