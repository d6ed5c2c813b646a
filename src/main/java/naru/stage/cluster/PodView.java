package naru.stage.cluster;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import naru.stage.cluster.layout.PodGrid;
import naru.stage.cluster.picture.Mood;
import naru.stage.cluster.picture.PodFace;
import naru.stage.cluster.picture.PodState;

/// A pod: a name, a mark and words as long as there is room, then a mark, then only a spot of its colour.
final class PodView extends Region {

    /// The stripe of the app's colour along the left side.
    private static final double STRIPE = 7;

    private final Words words;
    private final Icon icon = new Icon("check");
    private final Region memory = new Region();
    private Optional<PodText> text = Optional.empty();
    private boolean inWords;
    private PodFace face;

    PodView(PodFace face, Words words) {
        this.words = words;
        this.face = face;
        getStyleClass().add("pod");
        memory.getStyleClass().add("memory-line");
        memory.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().addAll(icon, memory);
        dress();
    }

    PodFace face() {
        return face;
    }

    void show(PodFace next) {
        if (!next.equals(face)) {
            face = next;
            dress();
        }
    }

    /// Again in the language of the moment.
    void dress() {
        Looks.colour(this, face.colour());
        boolean doubtful = face.stale() && face.state().mood() != Mood.DANGER;
        icon.show(
                doubtful ? PodState.UNKNOWN.icon() : face.state().icon(),
                doubtful ? Mood.WARN : face.state().mood());
        Looks.pseudo(this, "stale", face.stale() || face.state() == PodState.UNKNOWN);
        Looks.pseudo(this, "trouble", face.state().mood() == Mood.DANGER);
        Looks.pseudo(this, "leaving", face.state() == PodState.TERMINATING);
        Looks.pseudo(this, "waiting", face.isWaiting());
        Looks.pseudo(this, "outdated", face.marks().outdated());
        Looks.pseudo(this, "compromised", face.marks().compromised());
        Looks.pseudo(memory, "full", face.memoryUse().orElse(0) >= 95);
        setAccessibleText(words.get(
                        face.isWaiting() ? "pod.accessible.waiting" : "pod.accessible",
                        face.key().name(),
                        face.isWaiting() ? words.obstacles(face) : words.state(face),
                        face.node(),
                        words.requests(face))
                + words.marks(face.marks()));
        if (inWords) {
            text.ifPresent(shown -> shown.show(face));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        PodGrid.Size size = PodGrid.Size.fitting(width, height);
        Looks.pseudo(this, "chip", size == PodGrid.Size.CHIP);
        Looks.pseudo(this, "dot", size == PodGrid.Size.DOT);
        icon.setVisible(size != PodGrid.Size.DOT);
        Point2D middle = switch (size) {
            case FULL -> text().inFull(STRIPE + 10, width, height);
            case SMALL -> text().inShort(STRIPE + 10, width, height);
            case CHIP, DOT -> withoutText(width, height);
        };
        Looks.centre(icon, middle.getX(), middle.getY());
        boolean rising = (face.leaking() || face.isNearMemoryLimit()) && !face.isWaiting();
        memory.setVisible(rising && size != PodGrid.Size.DOT);
        double room = width - STRIPE - 6;
        memory.resizeRelocate(
                STRIPE + 2, height - 7, room * Math.min(1, face.memoryUse().orElse(0) / 100.0), 4);
    }

    /// The words, made when they are needed first and kept up to date as long as they are seen.
    private PodText text() {
        PodText shown = text.orElseGet(() -> {
            PodText made = new PodText(face, words);
            getChildren().addAll(made.nodes());
            return made;
        });
        if (!inWords) {
            shown.show(face);
        }
        text = Optional.of(shown);
        inWords = true;
        return shown;
    }

    private Point2D withoutText(double width, double height) {
        text.ifPresent(PodText::hide);
        inWords = false;
        return new Point2D(width / 2, height / 2);
    }
}
