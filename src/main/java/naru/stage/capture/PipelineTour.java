package naru.stage.capture;

import java.util.List;
import javafx.scene.control.Button;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.Chapter;
import naru.stage.containers.ContainersChapter;
import naru.stage.shell.Opening;

/// Stills of the scene on development and operations: as it opens, as it asks, under way, and what came of each change.
final class PipelineTour {

    private static final String FOLDER = "containers/pipeline";

    /// By then the image is in the registry, and the instructions are still being written.
    private static final SimTime UNDER_WAY = SimTime.ofSeconds(8 * 3600 + 13 * 60);

    /// By then it runs in production, and nobody has noticed yet that it fails.
    private static final SimTime FAILING = SimTime.ofSeconds(8 * 3600 + 24 * 60);

    private PipelineTour() {}

    static List<Step> steps(Opening first) {
        return List.of(
                Step.of(FOLDER, first).posing(PipelineTour::open),
                Step.of(FOLDER + "/ask", first).posing(pose -> {
                    open(pose);
                    press(pose, "pipeline-commit-library");
                }),
                Step.of(FOLDER + "/under-way", first).posing(pose -> stopped(pose, "library", UNDER_WAY)),
                Step.of(FOLDER + "/failing", first).posing(pose -> stopped(pose, "setting", FAILING)),
                Step.of(FOLDER + "/bug", first).posing(pose -> committed(pose, "bug", 1)),
                Step.of(FOLDER + "/setting", first).posing(pose -> committed(pose, "setting", 1)),
                Step.of(FOLDER + "/library", first).posing(pose -> committed(pose, "library", 2)));
    }

    private static void open(Pose pose) {
        pose.bench().show(Chapter.CONTAINERS);
        if (pose.bench().view() instanceof ContainersChapter chapter) {
            chapter.show("pipeline");
        }
        pause(pose);
    }

    private static void pause(Pose pose) {
        pose.bench().view().playback().pause();
    }

    private static void commit(Pose pose, String kind, int answer) {
        open(pose);
        press(pose, "pipeline-commit-" + kind);
        press(pose, "answer-" + answer);
    }

    /// A change on its way, at a moment.
    private static void stopped(Pose pose, String kind, SimTime moment) {
        commit(pose, kind, 2);
        pause(pose);
        pose.bench().view().playback().seek(moment);
    }

    private static void committed(Pose pose, String kind, int answer) {
        commit(pose, kind, answer);
        press(pose, "pipeline-skip");
    }

    private static void press(Pose pose, String id) {
        if (pose.bench().view().picture().lookup("#" + id) instanceof Button button) {
            button.fire();
        }
    }
}
