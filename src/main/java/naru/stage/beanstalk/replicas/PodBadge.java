package naru.stage.beanstalk.replicas;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.stage.beanstalk.picture.VersionMark;
import naru.stage.beanstalk.picture.VersionPill;
import naru.stage.cluster.picture.PodFace;
import naru.stage.cluster.picture.PodState;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;

/// A pod in a line: what runs in it, and how it stands; where there is no room for the word, the icon alone.
final class PodBadge extends Region {

    private static final double GAP = 4;

    /// The service that is there from the beginning; its pods are told apart by their version.
    private static final String FIRST = "shop";

    private final Messages messages;
    private final VersionPill pill = new VersionPill();
    private final FontIcon icon = new FontIcon();
    private final Label word = new Label();
    private String mood = "";
    private String sign = "";

    PodBadge(Messages messages) {
        this.messages = messages;
        getStyleClass().add("pod-badge");
        icon.getStyleClass().add("mark");
        word.getStyleClass().add(Styles.BODY);
        word.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(pill, icon, word);
    }

    void show(PodFace pod) {
        pill.show(Optional.of(mark(pod)));
        PodState state = pod.state();
        word.setText(messages.get(pod.stale() ? state.key() + ".stale" : state.key()));
        swap("icon-" + state.icon(), state.mood().style());
        setAccessibleText(pod.shortName() + " " + word.getText());
        requestLayout();
    }

    private void swap(String nextSign, String nextMood) {
        icon.getStyleClass().removeAll(sign, mood);
        word.getStyleClass().remove(mood);
        icon.getStyleClass().addAll(nextSign, nextMood);
        word.getStyleClass().add(nextMood);
        sign = nextSign;
        mood = nextMood;
    }

    /// The versions of the first service as Beanstalk's picture marks them; of another, its name.
    private static VersionMark mark(PodFace pod) {
        if (!pod.app().equals(FIRST)) {
            return new VersionMark(pod.app(), 1);
        }
        String version = pod.image().substring(pod.image().lastIndexOf(':') + 1);
        return new VersionMark(
                version,
                switch (version) {
                    case "v1" -> 0;
                    case "v2" -> 3;
                    default -> 2;
                });
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.min(getWidth(), Math.ceil(pill.prefWidth(-1)));
        double tall = Math.min(getHeight(), Math.ceil(pill.prefHeight(-1)));
        pill.resizeRelocate(0, (getHeight() - tall) / 2, wide, tall);
        double x = wide + GAP;
        double width = icon.getLayoutBounds().getWidth();
        icon.relocate(x, Math.round((getHeight() - icon.getLayoutBounds().getHeight()) / 2));
        double room = getWidth() - x - width - GAP;
        double wanted = Math.ceil(word.prefWidth(-1));
        word.setVisible(wanted <= room);
        word.resizeRelocate(x + width + GAP, 0, wanted, getHeight());
    }
}
