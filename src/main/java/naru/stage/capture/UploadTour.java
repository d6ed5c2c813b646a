package naru.stage.capture;

import java.util.List;
import naru.stage.chapter.Chapter;
import naru.stage.shell.Opening;

/// Stills of Beanstalk's first scene: nothing yet, the question, while the service builds, and what can be done then.
final class UploadTour {

    private static final String FOLDER = "beanstalk";
    private static final double LAUNCHED = 900;

    private UploadTour() {}

    static List<Step> steps(Opening first) {
        return List.of(
                Step.of(FOLDER, first).posing(UploadTour::open),
                Step.of(FOLDER + "/platforms", first).posing(pose -> {
                    open(pose);
                    pose.press("upload-platform");
                }),
                Step.of(FOLDER + "/ask", first).posing(pose -> {
                    open(pose);
                    pose.press("upload-bundle");
                }),
                Step.of(FOLDER + "/building", first).posing(pose -> {
                    upload(pose);
                    pose.waitUntil(170);
                }),
                Step.of(FOLDER + "/running", first).posing(pose -> {
                    upload(pose);
                    pose.waitUntil(LAUNCHED);
                }),
                Step.of(FOLDER + "/deploying", first).posing(pose -> {
                    upload(pose);
                    pose.waitUntil(LAUNCHED);
                    pose.press("upload-bundle");
                    pose.waitUntil(LAUNCHED + 15);
                }),
                Step.of(FOLDER + "/scaled", first).posing(pose -> {
                    upload(pose);
                    pose.waitUntil(LAUNCHED);
                    pose.press("upload-traffic-10");
                    pose.waitUntil(3 * LAUNCHED);
                }),
                Step.of(FOLDER + "/broken", first).posing(pose -> {
                    upload(pose);
                    pose.waitUntil(LAUNCHED);
                    pose.press("upload-break");
                    pose.press("menu-fault-hung");
                    pose.waitUntil(LAUNCHED + 100);
                    pose.press("side-health");
                }),
                Step.of(FOLDER + "/configuration", first).posing(pose -> {
                    upload(pose);
                    pose.waitUntil(LAUNCHED);
                    pose.press("upload-configure");
                }));
    }

    private static void open(Pose pose) {
        pose.openScene(Chapter.BEANSTALK, "upload");
    }

    private static void upload(Pose pose) {
        open(pose);
        pose.press("upload-bundle");
        pose.press("answer-3");
    }
}
