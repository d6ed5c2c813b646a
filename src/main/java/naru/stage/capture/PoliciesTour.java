package naru.stage.capture;

import java.util.List;
import naru.stage.chapter.Chapter;
import naru.stage.shell.Opening;

/// Stills of the deployment policies side by side: before, the question, on the way, over, and with a broken version.
final class PoliciesTour {

    private static final String FOLDER = "beanstalk/policies";
    private static final double BEGUN = 130;
    private static final double OVER = 2000;

    private PoliciesTour() {}

    static List<Step> steps(Opening first) {
        return List.of(
                Step.of(FOLDER, first).posing(PoliciesTour::open),
                Step.of(FOLDER + "/ask", first).posing(pose -> {
                    open(pose);
                    pose.press("policies-deploy");
                }),
                Step.of(FOLDER + "/begun", first).posing(pose -> {
                    deploy(pose);
                    pose.waitUntil(BEGUN + 30);
                }),
                Step.of(FOLDER + "/going", first).posing(pose -> {
                    deploy(pose);
                    pose.waitUntil(BEGUN + 400);
                }),
                Step.of(FOLDER + "/over", first).posing(pose -> {
                    deploy(pose);
                    pose.waitUntil(OVER);
                }),
                Step.of(FOLDER + "/menu", first).posing(pose -> {
                    open(pose);
                    pose.press("policies-conduct");
                }),
                Step.of(FOLDER + "/broken", first).posing(pose -> {
                    open(pose);
                    pose.press("policies-conduct");
                    pose.press("menu-conduct-fails-health-check");
                    deploy(pose);
                    pose.waitUntil(BEGUN + 500);
                }),
                Step.of(FOLDER + "/broken-over", first).posing(pose -> {
                    open(pose);
                    pose.press("policies-conduct");
                    pose.press("menu-conduct-crashes");
                    deploy(pose);
                    pose.waitUntil(2 * OVER);
                }),
                Step.of(FOLDER + "/five", first).posing(pose -> {
                    open(pose);
                    pose.press("policies-instances");
                    pose.press("menu-instances-5");
                    deploy(pose);
                    pose.waitUntil(BEGUN + 420);
                }));
    }

    private static void open(Pose pose) {
        pose.openScene(Chapter.BEANSTALK, "policies");
    }

    private static void deploy(Pose pose) {
        open(pose);
        pose.press("policies-deploy");
        pose.press("answer-3");
    }
}
