package naru.stage.beanstalk.picture;

import javafx.scene.layout.Region;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Those who send requests: how many, and how many get a good answer.
final class UsersCard extends Region {

    private static final double PAD = 12;
    private static final double LINE = 28;

    private final BeanstalkWords words;
    private final Sign name = new Sign(Styles.STRONG);
    private final Sign rate = new Sign(Styles.FIGURES);
    private final Sign answered = new Sign(Styles.FIGURES);

    UsersCard(BeanstalkWords words) {
        this.words = words;
        getStyleClass().addAll("part-card", "users-card");
        setMouseTransparent(true);
        getChildren().addAll(name, rate, answered);
    }

    void show(EnvironmentFace.Traffic traffic) {
        name.show(Material2AL.GROUPS, words.get("users"), "");
        rate.show(Material2MZ.SWAP_HORIZ, words.get("rate", Math.round(traffic.perSecond())), "");
        long good = Math.round((1 - traffic.failing()) * 100);
        boolean silent = traffic.perSecond() == 0;
        answered.setVisible(!silent);
        answered.show(
                good >= 99 ? Material2AL.CHECK : Material2AL.CLOSE,
                words.get("answered", good),
                good >= 99 ? Styles.GOOD : Styles.BAD);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() - 2 * PAD;
        double top = (getHeight() - 3 * LINE) / 2;
        name.resizeRelocate(PAD, top, wide, LINE);
        rate.resizeRelocate(PAD, top + LINE, wide, LINE);
        answered.resizeRelocate(PAD, top + 2 * LINE, wide, LINE);
    }
}
