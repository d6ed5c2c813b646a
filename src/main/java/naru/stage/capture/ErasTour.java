package naru.stage.capture;

import java.util.ArrayList;
import java.util.List;
import naru.content.eras.Incident;
import naru.content.eras.Story;
import naru.content.format.Incidents;
import naru.content.format.Stories;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.Chapter;
import naru.stage.shell.Opening;

/// Stills of the eras: every step of their story; then side by side, each thing that can happen as it is asked about
/// and as it has ended; and the numbers behind all of it.
final class ErasTour {

    private static final String FOLDER = "eras/";

    private ErasTour() {}

    static List<Step> steps(Opening first) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("eras", first).posing(pose -> pose.bench().show(Chapter.ERAS)));
        Story story = Stories.eras();
        for (int i = 0; i < story.steps().size(); i++) {
            SimTime moment = story.still(i);
            steps.add(Step.of(FOLDER + story.steps().get(i).id(), first).posing(pose -> pose.tellEras(moment)));
        }
        steps.add(Step.of(FOLDER + "side-by-side", first).posing(ErasTour::compare));
        for (Incident incident : Incidents.bundled()) {
            String name = FOLDER + "side-by-side-" + incident.id();
            steps.add(Step.of(name, first).posing(pose -> ask(pose, incident)));
            steps.add(Step.of(name + "-after", first).posing(pose -> {
                ask(pose, incident);
                pose.press("answer-1");
                pose.waitUntil(incident.end().seconds());
            }));
        }
        steps.add(Step.of(FOLDER + "numbers", first).posing(pose -> {
            compare(pose);
            pose.press("numbers");
        }));
        return steps;
    }

    private static void compare(Pose pose) {
        pose.bench().show(Chapter.ERAS);
        pose.press("eras-compare");
    }

    private static void ask(Pose pose, Incident incident) {
        compare(pose);
        pose.press("incident-" + incident.group().orElse(incident.id()));
        if (incident.group().isPresent()) {
            pose.press("menu-incident-" + incident.id());
        }
    }
}
