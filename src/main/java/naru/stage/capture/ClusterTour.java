package naru.stage.capture;

import java.util.List;
import naru.stage.chapter.Chapter;
import naru.stage.shell.Opening;

/// Stills of the scene on Beanstalk Cluster: an environment, a second one, a version that never gets ready, a refusal.
final class ClusterTour {

    private static final String FOLDER = "beanstalk/cluster";

    private ClusterTour() {}

    static List<Step> steps(Opening first) {
        return List.of(
                Step.of(FOLDER, first).posing(ClusterTour::open),
                Step.of(FOLDER + "/second", first).posing(pose -> {
                    open(pose);
                    pose.press("cluster-second");
                    pose.press("answer-3");
                    pose.waitUntil(480);
                }),
                Step.of(FOLDER + "/stuck", first).posing(pose -> {
                    open(pose);
                    pose.press("cluster-deploy");
                    pose.press("menu-cluster-v3");
                    pose.press("answer-1");
                    pose.waitUntil(960);
                }),
                Step.of(FOLDER + "/menu", first).posing(pose -> {
                    open(pose);
                    pose.press("cluster-beyond");
                }),
                Step.of(FOLDER + "/drifted", first).posing(pose -> {
                    open(pose);
                    pose.press("cluster-beyond");
                    pose.press("menu-cluster-kubectl");
                    pose.waitUntil(420);
                }),
                Step.of(FOLDER + "/refused", first).posing(pose -> {
                    open(pose);
                    pose.press("cluster-beyond");
                    pose.press("menu-cluster-classic");
                }));
    }

    private static void open(Pose pose) {
        pose.openScene(Chapter.BEANSTALK, "cluster");
    }
}
