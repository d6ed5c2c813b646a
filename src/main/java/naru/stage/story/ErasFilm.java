package naru.stage.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import naru.content.eras.Story;
import naru.content.eras.StoryStep;
import naru.content.format.Stories;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraDynamics;
import naru.simulation.era.EraStart;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Figures;
import naru.simulation.kernel.Chronicle;
import naru.stage.era.EraPicture;
import naru.stage.playback.Pace;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;

/// The story of the eras, to be drawn moment by moment.
public final class ErasFilm implements Film {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final double BELOW = 24;
    private static final double NANOS = 1e9;

    private final Messages messages;
    private final StoryWords words;
    private final Story story = Stories.eras();
    private final Pace pace = StoryTime.pace(story);
    private final Chronicle<EraWorld, EraCommand> chronicle =
            Chronicle.begin(new EraDynamics(EraStart.story(Figures.USUAL)), story.script());
    private final AskBar bar = new AskBar();
    private final EraPicture picture;
    private final Slide slide;

    public ErasFilm(Messages messages, ObservableValue<Theme> theme) {
        this.messages = messages;
        words = new StoryWords(messages);
        picture = new EraPicture(messages, theme);
        slide = new Slide();
    }

    @Override
    public String title() {
        return messages.get("eras.story-title");
    }

    @Override
    public List<Shot> shots() {
        List<Shot> shots = new ArrayList<>();
        Duration begin = Duration.ZERO;
        for (int i = 0; i < story.steps().size(); i++) {
            StoryStep step = story.steps().get(i);
            Duration end = begin.plus(step.shown());
            shots.add(new Shot(
                    step.id(),
                    begin,
                    end,
                    wall(pace.wall(story.still(i))),
                    words.headline(step),
                    words.sentence(step, chronicle.at(story.still(i)))));
            begin = end;
        }
        return shots;
    }

    @Override
    public Duration length() {
        return wall(pace.total());
    }

    @Override
    public void show(Duration moment) {
        EraWorld world = chronicle.at(pace.time(moment.toNanos() / NANOS));
        StoryStep step = story.steps().get(story.stepAt(world.time()));
        bar.say(words.headline(step), words.sentence(step, world));
        picture.show(world, false);
    }

    @Override
    public Parent root() {
        return slide;
    }

    private static Duration wall(double seconds) {
        return Duration.ofNanos(Math.round(seconds * NANOS));
    }

    /// Laid out at one size and scaled as a whole.
    private final class Slide extends Region {

        private final Pane content = new Pane(bar, picture);
        private final Scale scale = new Scale(1, 1, 0, 0);

        Slide() {
            getStyleClass().add("slide");
            content.getTransforms().add(scale);
            getChildren().setAll(content);
        }

        @Override
        protected void layoutChildren() {
            double factor = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
            double width = getWidth() / factor;
            double top = bar.prefHeight(width);
            scale.setX(factor);
            scale.setY(factor);
            content.resizeRelocate(0, 0, width, getHeight() / factor);
            bar.resizeRelocate(0, 0, width, top);
            picture.resizeRelocate(0, top, width, getHeight() / factor - top - BELOW);
        }
    }
}
