package naru.stage.era;

import javafx.scene.layout.Region;
import naru.simulation.era.Era;
import naru.stage.theme.Styles;

/// What a site is: the era's name, and what keeps its applications apart.
final class HeadingView extends Region {

    private final EraWords words;
    private final FitText name = new FitText(Styles.TITLE);
    private final FitText wall = new FitText(Styles.BODY, Styles.MUTED);
    private Era era;

    HeadingView(Era era, EraWords words) {
        this.era = era;
        this.words = words;
        setMouseTransparent(true);
        getChildren().addAll(name, wall);
        dress();
    }

    void show(Era next) {
        if (next != era) {
            era = next;
            dress();
        }
    }

    /// Again in the language of the moment.
    void dress() {
        name.offer(words.variants("eras.era." + era.name().toLowerCase(java.util.Locale.ROOT)));
        wall.offer(words.variants("eras.picture.wall." + era.name().toLowerCase(java.util.Locale.ROOT)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double wide = name.fit(getWidth());
        name.at(0, middle);
        wall.fit(getWidth() - wide - 14);
        wall.at(wide + 14, middle + 1);
    }
}
