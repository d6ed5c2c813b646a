package naru.stage.capture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naru.content.format.Missions;
import naru.manifest.kube.Example;
import naru.manifest.kube.Examples;
import naru.simulation.Command;
import naru.simulation.api.Pod;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.ScoringStrategy;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.LoadCurve;
import naru.stage.chapter.Chapter;
import naru.stage.playback.Recording;
import naru.stage.shell.FirstScene;
import naru.stage.shell.Opening;

/// What the stills show: each chapter as it opens, the examples, every step of every mission, and a tour of what can
/// happen in it.
final class Tour {

    static final String FOLDER = "tour/";

    /// By then every container of an example has started.
    private static final SimTime SETTLED = SimTime.ofSeconds(90);

    private static final long SEED = 1;
    private static final long MI = 1L << 20;
    private static final double LOST = 120;

    private Tour() {}

    static List<Step> steps() {
        Opening first = FirstScene.opening();
        List<Step> steps = new ArrayList<>();
        steps.addAll(ErasTour.steps(first));
        steps.add(Step.of("containers", first).posing(pose -> pose.bench().show(Chapter.CONTAINERS)));
        steps.addAll(PortabilityTour.steps(first));
        steps.addAll(DeliveryTour.steps(first));
        steps.addAll(PipelineTour.steps(first));
        steps.addAll(BillTour.steps(first));
        steps.addAll(ClusterTour.steps(first));
        steps.addAll(FailingTour.steps(first));
        steps.addAll(CompareTour.steps(first));
        steps.addAll(UploadTour.steps(first));
        steps.addAll(PoliciesTour.steps(first));
        steps.add(Step.of("lab", first));
        for (Example example : Examples.all()) {
            Recording recording = Recording.of(Examples.scenario(example, SEED));
            steps.add(Step.of("lab/" + example.name(), new Opening(example.titleKey(), recording, SETTLED)));
        }
        steps.add(Step.of("missions", first).posing(Pose::listMissions));
        for (String id : Missions.ids()) {
            for (naru.content.Step told : Missions.read(id).steps()) {
                steps.add(Step.of("mission/" + id + "/" + told.id(), first).posing(pose -> pose.tell(id, told.id())));
            }
        }
        sending(steps);
        placing(steps, first);
        breaking(steps, first);
        steps.add(Step.of(FOLDER + "12-large-cluster", LargeCluster.opening()).after(LargeCluster::loseSomeNodes));
        return steps;
    }

    /// Requests on their way, while a version of the web front comes that never gets ready.
    private static void sending(List<Step> steps) {
        Example shop = Examples.all().getFirst();
        Opening opening =
                new Opening(shop.titleKey(), Recording.of(Examples.scenario(shop, SEED)), SimTime.ofSeconds(126));
        String image = "nginx:never-ready";
        steps.add(Step.of("lab/traffic", opening)
                .after(story -> story.at(100)
                        .does(new Command.SendTraffic(new Client(
                                "shoppers", story.service("web"), LoadCurve.constant(40), 20, Duration.ofSeconds(5))))
                        .at(110)
                        .does(new Command.DescribeImage(image, ImageConduct.NEVER_READY))
                        .does(new Command.SetImage(story.deployment("web"), "nginx", image))));
    }

    private static void placing(List<Step> steps, Opening first) {
        steps.add(Step.of(FOLDER + "01-waiting", first));
        steps.add(Step.of(FOLDER + "02-carrying", first).posing(pose -> pose.carry("search", true)));
        steps.add(Step.of(FOLDER + "03-refused", first).posing(pose -> pose.carry("report", false)));
        steps.add(Step.of(FOLDER + "04-spread", first, 100)
                .after(story -> story.at(70).does(new Command.RunScheduler(true))));
        steps.add(Step.of(FOLDER + "05-packed", first, 150)
                .after(story -> story.at(70)
                        .does(new Command.Configure(SchedulerProfile.of(ScoringStrategy.PACK)))
                        .does(new Command.RunScheduler(true))
                        .at(100)
                        .does(new Command.Scale(story.deployment("web"), 6))));
        steps.add(Step.of(FOLDER + "06-why-here", first, 100)
                .after(story -> story.at(70).does(new Command.RunScheduler(true)))
                .posing(pose -> pose.askWhy("search")));
    }

    private static void breaking(List<Step> steps, Opening first) {
        steps.add(Step.of(FOLDER + "07-crash-loop", first, 140).after(story -> {
            placeAll(story);
            Pod pod = story.at(100).pod("api");
            story.does(new Command.BreakProgram(pod.key(), "api"));
        }));
        steps.add(Step.of(FOLDER + "08-out-of-memory", first, 140).after(story -> {
            placeAll(story);
            Pod pod = story.at(100).pod("web");
            story.does(new Command.LeakMemory(pod.key(), container(pod), 8 * MI));
        }));
        steps.add(Step.of(FOLDER + "09-node-lost", first, LOST + 108).after(Tour::loseNode));
        steps.add(Step.of(FOLDER + "10-evicted", first, LOST + 380).after(Tour::loseNode));
        steps.add(Step.of(FOLDER + "11-node-back", first, LOST + 480).after(story -> {
            loseNode(story);
            story.at(LOST + 420).does(new Command.RestoreNode("node-2"));
        }));
    }

    private static void placeAll(Story story) {
        story.at(70).does(new Command.RunScheduler(true));
    }

    private static void loseNode(Story story) {
        placeAll(story);
        story.at(LOST).does(new Command.StopNode("node-2"));
    }

    private static String container(Pod pod) {
        return pod.spec().containers().getFirst().name();
    }
}
