package naru.stage.capture;

import java.util.List;
import naru.stage.shell.Opening;

/// Stills of the scene on portability: as it opens, as it asks, under way, and what came of each deed.
final class PortabilityTour {

    private static final String FOLDER = "containers/portability";

    private PortabilityTour() {}

    static List<Step> steps(Opening first) {
        return List.of(
                Step.of(FOLDER, first).posing(pose -> pose.openScene("portability")),
                Step.of(FOLDER + "/ask", first).posing(pose -> {
                    pose.openScene("portability");
                    pose.press("portability-carry-data-centre");
                }),
                Step.of(FOLDER + "/under-way", first).posing(pose -> {
                    carry(pose, "data-centre", 2);
                    pose.waitUntil(3);
                }),
                Step.of(FOLDER + "/data-centre", first).posing(pose -> {
                    carry(pose, "data-centre", 2);
                    pose.waitUntil(6);
                }),
                Step.of(FOLDER + "/broken-neighbour", first).posing(pose -> {
                    carry(pose, "data-centre", 2);
                    pose.waitUntil(6);
                    pose.press("portability-install");
                    pose.press("answer-2");
                }),
                Step.of(FOLDER + "/everywhere", first).posing(pose -> {
                    carry(pose, "data-centre", 2);
                    pose.waitUntil(6);
                    carry(pose, "cloud", 2);
                    pose.waitUntil(12);
                    carry(pose, "cloud-arm", 2);
                    pose.waitUntil(18);
                }),
                Step.of(FOLDER + "/two-processors", first).posing(pose -> {
                    pose.openScene("portability");
                    pose.press("portability-both");
                    pose.press("portability-carry-cloud-arm");
                    pose.press("answer-2");
                    pose.waitUntil(6);
                }),
                Step.of(FOLDER + "/rebuilt", first).posing(pose -> {
                    carry(pose, "cloud", 2);
                    pose.waitUntil(6);
                    pose.press("portability-change");
                    pose.press("answer-1");
                }));
    }

    private static void carry(Pose pose, String site, int answer) {
        pose.openScene("portability");
        pose.press("portability-carry-" + site);
        pose.press("answer-" + answer);
    }
}
