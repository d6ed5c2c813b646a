package naru.stage.capture;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import naru.simulation.kernel.SimTime;
import naru.stage.shell.Opening;
import naru.stage.shell.Settings;
import naru.stage.shell.Workbench;
import naru.stage.text.Language;
import naru.stage.theme.Theme;

/// One picture to be taken: what happens, when to look, and in what light.
///
/// @param at instead of the step's own moment
record Still(Step step, Language language, Theme theme, int width, int height, Optional<Duration> at) {

    /// Longer than any motion lasts.
    private static final double AT_REST_SECONDS = 30;

    /// Draws it; on the JavaFX thread.
    byte[] take() {
        Opening opening = step.opening();
        // From the very beginning: what the story does must not lie before something already seen.
        Opening beginning = new Opening(opening.titleKey(), opening.recording(), SimTime.ZERO);
        Workbench bench =
                new Workbench(Settings.of(language, theme), Runnable::run, Runnable::run, Runnable::run, beginning);
        Scene scene = bench.scene(width, height);
        Parent root = scene.getRoot();
        bench.settings().reducedMotion().set(true);
        step.story().accept(new Story(bench.playback()));
        // Requests on their way are no motion in a still, but where they are at that moment.
        bench.settings().reducedMotion().set(false);
        bench.playback().seek(at.map(SimTime.ZERO::plus).orElse(opening.start()));
        layOut(root);
        step.pose().accept(new Pose(bench));
        layOut(root);
        bench.advance(AT_REST_SECONDS);
        layOut(root);
        return Photograph.of(root, width, height).png();
    }

    private static void layOut(Parent root) {
        root.applyCss();
        root.layout();
    }
}
