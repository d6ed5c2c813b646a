package naru.stage.beanstalk.failing;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.stage.beanstalk.failing.Inquiry.Evidence;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.Sign;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// One source of evidence: what it is, whether anything can be seen of it, and what it says.
final class EvidenceCard extends VBox {

    private static final PseudoClass TELLS = PseudoClass.getPseudoClass("tells");
    private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");

    private final BeanstalkWords words;
    private final String id;
    private final Label title = new Label();
    private final Sign state = new Sign(Styles.STRONG);

    /// @param id names it in keys: `failing.<id>`
    EvidenceCard(BeanstalkWords words, String id, Region content) {
        this.words = words;
        this.id = id;
        setId("evidence-" + id);
        getStyleClass().addAll(Styles.CARD, "evidence-card");
        title.getStyleClass().add(Styles.TITLE);
        title.setMinHeight(USE_PREF_SIZE);
        state.setMinHeight(USE_PREF_SIZE);
        content.setMinSize(0, 0);
        content.setPrefHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(title, state, content);
    }

    /// Of one that can always be seen.
    void showSeen() {
        show(Material2MZ.VISIBILITY, "failing.seen", "", false, false);
    }

    /// Of one that nobody sees, whatever it holds.
    void showUnseen(Evidence evidence) {
        Ikon icon = evidence == Evidence.GONE ? Material2AL.DELETE_FOREVER : Material2MZ.VISIBILITY_OFF;
        String mood = switch (evidence) {
            case GONE -> Styles.BAD;
            case TELLS -> Styles.CAUTION;
            default -> Styles.UNKNOWN;
        };
        show(icon, key(evidence), mood, true, false);
    }

    void show(Evidence evidence) {
        String key = key(evidence);
        switch (evidence) {
            case NONE -> show(Material2MZ.VISIBILITY_OFF, key, Styles.UNKNOWN, true, false);
            case ASKED -> show(Material2AL.HOURGLASS_EMPTY, key, Styles.CAUTION, true, false);
            case TELLS -> show(Material2AL.FIND_IN_PAGE, key, Styles.GOOD, false, true);
            case SILENT -> show(Material2AL.INFO, key, Styles.CAUTION, false, false);
            case GONE -> show(Material2AL.DELETE_FOREVER, key, Styles.BAD, true, false);
        }
    }

    private String key(Evidence evidence) {
        return "failing." + id + "." + BeanstalkWords.kebab(evidence);
    }

    private void show(Ikon icon, String key, String mood, boolean unseen, boolean tells) {
        title.setText(words.get("failing." + id));
        state.show(icon, words.get(key), mood);
        pseudoClassStateChanged(UNSEEN, unseen);
        pseudoClassStateChanged(TELLS, tells);
    }
}
