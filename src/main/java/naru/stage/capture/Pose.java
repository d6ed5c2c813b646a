package naru.stage.capture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import naru.simulation.Snapshot;
import naru.simulation.api.Pod;
import naru.simulation.kernel.SimTime;
import naru.simulation.scheduling.SchedulingAlgorithm;
import naru.stage.chapter.Chapter;
import naru.stage.lesson.MissionSession;
import naru.stage.shell.Workbench;
import naru.stage.story.SceneChapter;

/// Has something in hand, or asks something, at the moment of the picture: as somebody does who works with the
/// keyboard.
final class Pose {

    private static final int MOST_TARGETS = 12;

    private final Workbench bench;

    Pose(Workbench bench) {
        this.bench = bench;
    }

    Workbench bench() {
        return bench;
    }

    /// Carries a waiting pod over the first node that would take it, or the first that would not.
    void carry(String name, boolean toWhereItFits) {
        Snapshot now = bench.playback().frame().get().now();
        Optional<Pod> pod = now.waiting().stream()
                .filter(waiting -> waiting.meta().name().startsWith(name))
                .findFirst();
        pod.flatMap(waiting -> target(now, waiting, toWhereItFits)).ifPresent(steps -> {
            Node view = view(pod.get().meta().name());
            view.requestFocus();
            press(view, KeyCode.SPACE);
            for (int i = 0; i <= steps; i++) {
                press(view, KeyCode.RIGHT);
            }
        });
    }

    /// The place among the nodes, counted along the row.
    private static Optional<Integer> target(Snapshot now, Pod pod, boolean fitting) {
        SchedulingAlgorithm algorithm = new SchedulingAlgorithm(now.profile());
        return Stream.iterate(0, i -> i + 1)
                .limit(Math.min(MOST_TARGETS, now.nodes().size()))
                .filter(i -> {
                    String node = now.nodes().get(i).meta().name();
                    return algorithm.refusals(pod, now.cluster(), node).isEmpty() == fitting;
                })
                .findFirst();
    }

    /// Asks why a pod is where it is.
    void askWhy(String pod) {
        Node view = view(pod);
        view.requestFocus();
        press(view, KeyCode.ENTER);
        Node panel = bench.lab().lookup(".actions");
        List<Button> entries =
                panel.lookupAll(".button").stream().map(Button.class::cast).toList();
        entries.getFirst().fire();
    }

    /// Opens a scene of the chapter on containers.
    void openScene(String id) {
        openScene(Chapter.CONTAINERS, id);
    }

    /// Opens a scene of a chapter that has scenes.
    void openScene(Chapter of, String id) {
        bench.show(of);
        if (bench.view() instanceof SceneChapter chapter) {
            chapter.show(id);
        }
    }

    /// Presses a button of the picture.
    ///
    /// @throws IllegalStateException if it is not there, or cannot be pressed
    void press(String id) {
        bench.view().picture().applyCss();
        if (!(bench.view().picture().lookup("#" + id) instanceof ButtonBase button) || button.isDisabled()) {
            throw new IllegalStateException("Nothing to press: " + id);
        }
        button.fire();
    }

    /// Lets the picture's time go to a moment, and stand there.
    void waitUntil(double seconds) {
        bench.view().playback().seek(SimTime.ofSeconds(seconds));
        bench.view().playback().pause();
    }

    /// The story of the eras at a moment of it.
    void tellEras(SimTime moment) {
        bench.show(Chapter.ERAS);
        bench.view().playback().pause();
        bench.view().playback().seek(moment);
    }

    void listMissions() {
        bench.missions().showList();
    }

    /// Opens a mission and reads on to one of its steps; whatever is asked is answered with the first choice. A run
    /// is shown as it ends.
    void tell(String mission, String step) {
        MissionSession session = bench.missions();
        session.open(mission);
        while (!told(session).id().equals(step)) {
            session.choose(1);
            session.skip();
            session.next();
        }
        session.skip();
    }

    private static naru.content.Step told(MissionSession session) {
        return session.step().get().orElseThrow();
    }

    private Node view(String pod) {
        return bench.lab().lookupAll(".pod").stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).contains(pod))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No pod to be seen: " + pod));
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
