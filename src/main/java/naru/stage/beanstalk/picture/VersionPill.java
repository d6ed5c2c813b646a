package naru.stage.beanstalk.picture;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import naru.stage.theme.Styles;

/// A version's label on its colour; an empty outline where there is no version yet.
public final class VersionPill extends Label {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private String colour = "";

    public VersionPill() {
        getStyleClass().addAll("version-pill", Styles.STRONG);
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
        setTextOverrun(OverrunStyle.CLIP);
        show(Optional.empty());
    }

    public void show(Optional<VersionMark> mark) {
        setText(mark.map(VersionMark::label).orElse("–"));
        String next = mark.map(each -> "pod-colour-" + each.colour()).orElse("pod-colour-none");
        if (!next.equals(colour)) {
            getStyleClass().remove(colour);
            getStyleClass().add(next);
            colour = next;
        }
        pseudoClassStateChanged(EMPTY, mark.isEmpty());
    }

    /// Without room around its label, for a very narrow place.
    void tighten(boolean tight) {
        pseudoClassStateChanged(TIGHT, tight);
        // Its width is asked for at once.
        applyCss();
    }
}
