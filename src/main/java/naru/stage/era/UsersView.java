package naru.stage.era;

import javafx.scene.layout.Region;
import naru.stage.era.layout.Falling;

/// Those who use the applications: requests come down from here.
final class UsersView extends Region {

    private static final double GAP = 8;

    private final EraWords words;
    private final Mark mark = new Mark("people");
    private final FitText text = new FitText("body", "era-users-name");

    UsersView(EraWords words) {
        this.words = words;
        getStyleClass().add("era-users");
        setMouseTransparent(true);
        getChildren().addAll(mark, text);
        dress();
    }

    /// Again in the language of the moment.
    void dress() {
        text.offer(words.variants("eras.picture.users", Falling.REQUESTS));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double wide = text.fit(getWidth() - mark.wide() - 4 * GAP);
        double left = (getWidth() - mark.wide() - GAP - wide) / 2;
        mark.at(left, getHeight() / 2);
        text.at(left + mark.wide() + GAP, getHeight() / 2);
    }
}
