package naru.stage.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import naru.simulation.contest.Trial;
import naru.stage.chapter.Chapter;
import naru.stage.shell.Opening;
import naru.stage.story.SceneChapter;

/// Stills of the comparison: the guide, and each event as it ended on both platforms.
final class CompareTour {

    private static final String FOLDER = "compare";

    private CompareTour() {}

    static List<Step> steps(Opening first) {
        List<Step> steps = new ArrayList<>(List.of(
                Step.of(FOLDER, first).posing(pose -> open(pose, "table")),
                Step.of(FOLDER + "/full", first).posing(pose -> {
                    open(pose, "table");
                    pose.press("table-full");
                }),
                Step.of(FOLDER + "/guide", first).posing(pose -> open(pose, "guide"))));
        Arrays.stream(Trial.values())
                .map(trial -> Step.of(FOLDER + "/live/" + trial.id(), first).posing(pose -> play(pose, trial)))
                .forEach(steps::add);
        return steps;
    }

    private static void open(Pose pose, String scene) {
        pose.bench().show(Chapter.COMPARE);
        if (pose.bench().view() instanceof SceneChapter chapter) {
            chapter.show(scene);
        }
    }

    private static void play(Pose pose, Trial trial) {
        open(pose, "live");
        pose.press("trial-" + trial.id());
        pose.press("answer-1");
        pose.press("live-skip");
    }
}
