package naru.stage.capture;

import java.util.List;
import naru.stage.chapter.Chapter;
import naru.stage.shell.Opening;

/// Stills of the scene on Beanstalk's bill: what it asks, what came of that, a deployment, a forgotten weekend, a
/// price.
final class BillTour {

    private static final String FOLDER = "beanstalk/bill";

    private static final double HOUR = 3600;
    private static final List<String> WISHES =
            List.of("sidecar", "ports", "allowed", "image", "gpu", "egress", "nightly", "disk");

    private BillTour() {}

    static List<Step> steps(Opening first) {
        return List.of(
                Step.of(FOLDER, first).posing(BillTour::open),
                Step.of(FOLDER + "/largest", first).posing(BillTour::anHour),
                Step.of(FOLDER + "/deploying", first).posing(pose -> {
                    anHour(pose);
                    pose.press("bill-deploy");
                    pose.waitUntil(HOUR + 420);
                }),
                Step.of(FOLDER + "/deployed", first).posing(pose -> {
                    anHour(pose);
                    pose.press("bill-deploy");
                    pose.waitUntil(2 * HOUR);
                }),
                Step.of(FOLDER + "/weekend", first).posing(pose -> {
                    anHour(pose);
                    pose.press("bill-weekend");
                    pose.press("answer-1");
                }),
                Step.of(FOLDER + "/single", first).posing(pose -> {
                    anHour(pose);
                    pose.press("bill-shape");
                }),
                Step.of(FOLDER + "/price", first).posing(pose -> {
                    anHour(pose);
                    pose.press("bill-load-balancer");
                }),
                Step.of("beanstalk/walls", first).posing(BillTour::walls),
                Step.of("beanstalk/walls/services", first).posing(pose -> {
                    walls(pose);
                    pose.press("answer-1");
                    pose.waitUntil(HOUR / 4);
                }),
                Step.of("beanstalk/walls/wishes", first).posing(pose -> {
                    walls(pose);
                    pose.press("wall-wishes");
                    for (String wish : WISHES) {
                        pose.press("wish-" + wish);
                    }
                    pose.press("offer-gpu-standard");
                }),
                Step.of("beanstalk/walls/cloud", first).posing(pose -> {
                    walls(pose);
                    pose.press("wall-cloud");
                }),
                Step.of("beanstalk/walls/moved", first).posing(pose -> {
                    walls(pose);
                    pose.press("wall-cloud");
                    pose.press("belonging-code");
                    pose.press("walls-move");
                }),
                Step.of("beanstalk/walls/layers", first).posing(pose -> {
                    walls(pose);
                    pose.press("wall-layers");
                    pose.press("answer-2");
                }),
                Step.of("beanstalk/walls/cluster", first).posing(pose -> {
                    walls(pose);
                    pose.press("wall-layers");
                    pose.press("answer-3");
                    pose.press("stack-cluster");
                }));
    }

    private static void open(Pose pose) {
        pose.openScene(Chapter.BEANSTALK, "bill");
    }

    private static void walls(Pose pose) {
        pose.openScene(Chapter.BEANSTALK, "walls");
    }

    private static void anHour(Pose pose) {
        open(pose);
        pose.press("answer-3");
        pose.waitUntil(HOUR);
    }
}
