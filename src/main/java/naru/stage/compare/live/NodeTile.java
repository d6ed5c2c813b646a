package naru.stage.compare.live;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.stage.cluster.picture.Mood;
import naru.stage.cluster.picture.NodeFace;
import naru.stage.cluster.picture.PodFace;
import naru.stage.cluster.picture.Truth;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;

/// A node and the pods on it: what the control plane knows of it, and, if its machine is dead, that too.
final class NodeTile extends Region {

    private static final double PAD = 9;
    private static final double LINE = 30;
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final Messages messages;
    private final Label name = new Label();
    private final FontIcon icon = new FontIcon();
    private final List<PodBadge> pods = new ArrayList<>();
    private String sign = "";
    private String mood = "";

    NodeTile(Messages messages) {
        this.messages = messages;
        getStyleClass().add("live-node");
        name.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        icon.getStyleClass().add("mark");
        getChildren().addAll(name, icon);
    }

    void show(NodeFace node) {
        boolean dead = node.truth() == Truth.POWERED_OFF;
        name.setText(
                node.state().mood() == Mood.OK && !dead
                        ? node.name()
                        : messages.get(dead && node.state().isHeard() ? node.truth().key() : node.state().key()));
        icon.getStyleClass().removeAll(sign, mood);
        sign = "icon-" + node.state().icon();
        mood = node.state().mood().style();
        icon.getStyleClass().addAll(sign, mood);
        pseudoClassStateChanged(BROKEN, dead);
        fill(node.pods());
        setAccessibleText(node.name() + " " + messages.get(node.state().key()));
        requestLayout();
    }

    private void fill(List<PodFace> faces) {
        while (pods.size() < faces.size()) {
            PodBadge badge = new PodBadge(messages);
            pods.add(badge);
            getChildren().add(badge);
        }
        while (pods.size() > faces.size()) {
            getChildren().remove(pods.removeLast());
        }
        for (int i = 0; i < faces.size(); i++) {
            pods.get(i).show(faces.get(i));
        }
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() - 2 * PAD;
        double mark = Math.ceil(icon.getLayoutBounds().getWidth());
        icon.relocate(PAD, PAD + Math.round((LINE - icon.getLayoutBounds().getHeight()) / 2));
        name.resizeRelocate(PAD + mark + 6, PAD, wide - mark - 6, LINE);
        double room = getHeight() - 2 * PAD - LINE;
        double each = Math.min(LINE + 4, room / Math.max(1, pods.size()));
        for (int i = 0; i < pods.size(); i++) {
            pods.get(i).resizeRelocate(PAD, PAD + LINE + i * each, wide, Math.min(LINE, each));
        }
    }
}
