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

/// A pod: what runs in it, and how it stands. The word for that stands beside its icon or, if it is long, below; where
/// there is room for neither, the icon stands alone.
final class PodBadge extends Region {

    private static final double GAP = 4;
    private static final double LINE = 30;

    /// Narrower, words would have to be broken.
    private static final double WORDED = 100;

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
        word.setWrapText(true);
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
    protected double computePrefHeight(double width) {
        boolean below = wordWidth() > beside(width) && width >= WORDED;
        return LINE + (below ? Math.ceil(word.prefHeight(width)) : 0);
    }

    private double wordWidth() {
        return Math.ceil(word.prefWidth(-1));
    }

    /// What is left of a line for the word.
    private double beside(double width) {
        return width - markEnd(width) - GAP;
    }

    private double markEnd(double width) {
        return pillWidth(width) + GAP + icon.getLayoutBounds().getWidth();
    }

    private double pillWidth(double width) {
        return Math.min(width, Math.ceil(pill.prefWidth(-1)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double line = Math.min(LINE, getHeight());
        double tall = Math.min(line, Math.ceil(pill.prefHeight(-1)));
        pill.resizeRelocate(0, (line - tall) / 2, pillWidth(width), tall);
        icon.relocate(
                pillWidth(width) + GAP,
                Math.round((line - icon.getLayoutBounds().getHeight()) / 2));
        boolean fits = wordWidth() <= beside(width);
        boolean below = !fits && getHeight() > LINE;
        word.setVisible(fits || below);
        if (below) {
            word.resizeRelocate(0, LINE, width, getHeight() - LINE);
        } else {
            word.resizeRelocate(markEnd(width) + GAP, 0, wordWidth(), line);
        }
    }
}
