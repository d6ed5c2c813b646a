package naru.stage.capture;

import java.util.List;
import naru.stage.shell.Opening;

/// Stills of the scene on development and operations: as it opens, as it asks, under way, and what came of each change.
final class PipelineTour {

    private static final String FOLDER = "containers/pipeline";

    /// By then the image is in the registry, and the instructions are still being written.
    private static final double UNDER_WAY = 8 * 3600 + 13 * 60;

    /// By then it runs in production, and nobody has noticed yet that it fails.
    private static final double FAILING = 8 * 3600 + 24 * 60;

    private PipelineTour() {}

    static List<Step> steps(Opening first) {
        return List.of(
                Step.of(FOLDER, first).posing(PipelineTour::open),
                Step.of(FOLDER + "/ask", first).posing(pose -> {
                    open(pose);
                    pose.press("pipeline-commit-library");
                }),
                Step.of(FOLDER + "/under-way", first).posing(pose -> stopped(pose, "library", UNDER_WAY)),
                Step.of(FOLDER + "/failing", first).posing(pose -> stopped(pose, "setting", FAILING)),
                Step.of(FOLDER + "/bug", first).posing(pose -> committed(pose, "bug", 1)),
                Step.of(FOLDER + "/setting", first).posing(pose -> committed(pose, "setting", 1)),
                Step.of(FOLDER + "/library", first).posing(pose -> committed(pose, "library", 2)));
    }

    private static void open(Pose pose) {
        pose.openScene("pipeline");
        pose.bench().view().playback().pause();
    }

    private static void commit(Pose pose, String kind, int answer) {
        open(pose);
        pose.press("pipeline-commit-" + kind);
        pose.press("answer-" + answer);
    }

    /// A change on its way, at a moment.
    ///
    /// @param moment in seconds
    private static void stopped(Pose pose, String kind, double moment) {
        commit(pose, kind, 2);
        pose.waitUntil(moment);
    }

    private static void committed(Pose pose, String kind, int answer) {
        commit(pose, kind, answer);
        pose.press("pipeline-skip");
    }
}
