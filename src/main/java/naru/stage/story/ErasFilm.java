package naru.stage.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import naru.content.eras.Story;
import naru.content.eras.StoryStep;
import naru.content.format.Stories;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraDynamics;
import naru.simulation.era.EraStart;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Figures;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.SlideFrame;
import naru.stage.era.EraPicture;
import naru.stage.playback.Pace;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;

/// The story of the eras as a film: the caption, and the picture below it.
public final class ErasFilm implements Film {

    private static final double NANOS = 1e9;
    private static final double MARGIN = 28;

    /// What lies closer to the moment before belongs to one movement with it; all else is a cut.
    private static final double FLOWING_SECONDS = 0.2;

    private final Messages messages;
    private final StoryWords words;
    private final Story story = Stories.eras();
    private final Pace pace = StoryTime.pace(story);
    private final Chronicle<EraWorld, EraCommand> chronicle =
            Chronicle.begin(new EraDynamics(EraStart.story(Figures.USUAL)), story.script(), story.end());
    private final EraPicture picture;
    private final AskBar bar = new AskBar();
    private final SlideFrame root;
    private double shown = -1;

    public ErasFilm(Language language, Theme theme) {
        messages = new Messages(new SimpleObjectProperty<>(language));
        words = new StoryWords(messages);
        picture = new EraPicture(messages, new SimpleObjectProperty<>(theme));
        root = new SlideFrame(new Page(bar, picture));
    }

    @Override
    public String title() {
        return messages.get("eras.film-title");
    }

    @Override
    public List<Shot> shots() {
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < story.steps().size(); i++) {
            StoryStep step = story.steps().get(i);
            String sentence = words.sentence(step, chronicle.at(story.still(i)));
            shots.add(new Shot(
                    step.id(),
                    wall(story.begin(i)),
                    wall(story.begin(i + 1)),
                    wall(story.still(i)),
                    words.headline(step),
                    sentence));
        }
        return shots;
    }

    @Override
    public Duration length() {
        return wall(story.end());
    }

    private Duration wall(SimTime time) {
        return Duration.ofNanos(Math.round(pace.wall(time) * NANOS));
    }

    @Override
    public void show(Duration moment) {
        double seconds = moment.toNanos() / NANOS;
        EraWorld world = chronicle.at(pace.time(seconds));
        StoryStep step = story.steps().get(story.stepAt(world.time()));
        bar.say(words.headline(step), words.sentence(step, world));
        double passed = seconds - shown;
        boolean flowing = shown >= 0 && passed > 0 && passed <= FLOWING_SECONDS;
        picture.show(world, flowing);
        if (flowing) {
            picture.advance(passed);
        }
        shown = seconds;
    }

    @Override
    public Parent root() {
        return root;
    }

    /// The caption above, the picture below it.
    private static final class Page extends Region {

        private final Region caption;
        private final Region picture;

        Page(Region caption, Region picture) {
            this.caption = caption;
            this.picture = picture;
            getStyleClass().add("slide");
            getChildren().setAll(caption, picture);
        }

        @Override
        protected void layoutChildren() {
            double top = caption.prefHeight(getWidth());
            caption.resizeRelocate(0, 0, getWidth(), top);
            picture.resizeRelocate(0, top, getWidth(), getHeight() - top - MARGIN);
        }
    }
}
