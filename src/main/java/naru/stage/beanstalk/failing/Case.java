package naru.stage.beanstalk.failing;

import java.util.List;
import java.util.TreeMap;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkDynamics;
import naru.simulation.beanstalk.BeanstalkStart;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Capacity;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.DeploymentSettings;
import naru.simulation.beanstalk.Policy;
import naru.simulation.beanstalk.Workload;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;
import naru.stage.beanstalk.upload.UploadMarks;
import naru.stage.playback.ChronicleRecorder;

/// A shop on four instances, and a version of it with a fault that the seed has drawn.
///
/// @param policy by which it is deployed
record Case(long seed, Policy policy) {

    static final String ENVIRONMENT = "shop";
    static final String GOOD = "v6";
    static final String BROKEN = "v7";
    static final int INSTANCES = 4;

    static final Case FIRST = new Case(20, Policy.ROLLING);

    /// By then the last minute of every instance is full of good health checks.
    static final SimTime SETTLED = SimTime.ofSeconds(130);

    /// Requests a second, which three of the instances could answer as well.
    private static final double PER_SECOND = 20;

    /// Of the instances at a time, in percent: one after the other.
    private static final int BATCH = 25;

    private static final long BUNDLE_BYTES = 8_000_000;

    Bug bug() {
        return new Dice(seed).oneOf(Bug.ALL, "bug", BROKEN);
    }

    Case withPolicy(Policy next) {
        return new Case(seed, next);
    }

    /// The next one with another fault.
    Case next() {
        Case following = new Case(seed + 1, policy);
        return following.bug() == bug() ? following.next() : following;
    }

    ChronicleRecorder<BeanstalkWorld, BeanstalkCommand> recorder() {
        DeploymentSettings deployment =
                DeploymentSettings.DEFAULT.withPolicy(policy).withBatch(new BatchSize.Percentage(BATCH));
        Configuration configuration = Configuration.DEFAULT
                .withCapacity(new Capacity(INSTANCES, INSTANCES, Capacity.DEFAULT.cooldown()))
                .withDeployment(deployment);
        TreeMap<String, Configuration> environments = new TreeMap<>();
        environments.put(ENVIRONMENT, configuration);
        BeanstalkWorld world =
                BeanstalkStart.running(seed, Workload.USUAL, GOOD, environments, LoadCurve.constant(PER_SECOND));
        return new ChronicleRecorder<>(Chronicle.begin(new BeanstalkDynamics(world)), UploadMarks::of, List.of());
    }

    /// The label of the version that is uploaded next: v7, then those that are to mend it.
    static String next(BeanstalkWorld world) {
        return "v" + (world.versions().size() + 6);
    }

    List<BeanstalkCommand> breaking() {
        return List.of(
                new BeanstalkCommand.Upload(BROKEN, BUNDLE_BYTES, bug().conduct()),
                new BeanstalkCommand.Deploy(ENVIRONMENT, BROKEN));
    }

    /// @param mended what the reader takes for the cause
    List<BeanstalkCommand> mending(BeanstalkWorld world, Bug mended) {
        String label = next(world);
        return List.of(
                new BeanstalkCommand.Upload(label, BUNDLE_BYTES, bug().after(mended)),
                new BeanstalkCommand.Deploy(ENVIRONMENT, label));
    }
}
