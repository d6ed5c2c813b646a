package naru.stage.era;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import naru.stage.era.face.Badge;

/// An icon and its words; where there is no room for words, the icon alone.
final class BadgeView extends Group {

    private static final double GAP = 5;

    private final Mark mark = new Mark("check");
    private final FitText words = new FitText("body", "era-badge");
    private Optional<Badge> shown = Optional.empty();
    private List<String> variants = List.of();

    BadgeView() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(mark, words);
    }

    void show(Badge badge, List<String> next) {
        if (!shown.equals(Optional.of(badge)) || !variants.equals(next)) {
            shown = Optional.of(badge);
            variants = next;
            mark.show(badge.icon(), badge.mood());
            Looks.set(words, "mood-", badge.mood().style());
            words.offer(next);
        }
    }

    /// Takes its place in words if they fit, with its middle at a height.
    ///
    /// @return the width it takes
    double place(double x, double middle, double width) {
        double wide = words.fit(width - mark.wide() - GAP);
        mark.at(x, middle);
        words.at(x + mark.wide() + GAP, middle);
        return wide == 0 ? mark.wide() : mark.wide() + GAP + wide;
    }

    /// Whether it can be said in words in this width.
    boolean fits(double width) {
        return words.fit(width - mark.wide() - GAP) > 0;
    }

    double iconWidth() {
        return mark.wide();
    }
}
