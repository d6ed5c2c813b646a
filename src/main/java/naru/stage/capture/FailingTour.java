package naru.stage.capture;

import java.util.List;
import naru.stage.chapter.Chapter;
import naru.stage.shell.Opening;

/// Stills of the scene on a failing deployment: before it, while it fails, with the log at hand, and without.
final class FailingTour {

    private static final String FOLDER = "beanstalk/failing";

    /// By then the service has given up on a batch that does not become healthy.
    private static final double GIVEN_UP = 1200;

    private FailingTour() {}

    static List<Step> steps(Opening first) {
        return List.of(
                Step.of(FOLDER, first).posing(FailingTour::open),
                Step.of(FOLDER + "/failed", first).posing(FailingTour::fail),
                Step.of(FOLDER + "/told", first).posing(pose -> {
                    fail(pose);
                    pose.press("failing-logs");
                    pose.waitUntil(GIVEN_UP + 20);
                }),
                Step.of(FOLDER + "/mend", first).posing(pose -> {
                    fail(pose);
                    pose.press("failing-mend");
                }),
                Step.of(FOLDER + "/well", first).posing(pose -> {
                    fail(pose);
                    pose.press("failing-back");
                    pose.waitUntil(2 * GIVEN_UP);
                }),
                Step.of(FOLDER + "/gone", first).posing(pose -> {
                    open(pose);
                    pose.press("failing-anew");
                    pose.press("menu-failing-anew-immutable");
                    pose.press("failing-deploy");
                    pose.press("answer-1");
                    pose.waitUntil(GIVEN_UP + 240);
                    pose.press("failing-logs");
                    pose.waitUntil(GIVEN_UP + 260);
                }));
    }

    private static void open(Pose pose) {
        pose.openScene(Chapter.BEANSTALK, "failing");
    }

    private static void fail(Pose pose) {
        open(pose);
        pose.press("failing-deploy");
        pose.press("answer-1");
        pose.waitUntil(GIVEN_UP);
    }
}
