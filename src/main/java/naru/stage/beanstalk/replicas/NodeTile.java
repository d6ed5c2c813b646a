package naru.stage.beanstalk.replicas;

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

    private static final double PAD = 7;
    private static final double LINE = 30;
    private static final double GAP = 4;
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final Messages messages;
    private final Label name = new Label();
    private final Label trouble = new Label();
    private final FontIcon icon = new FontIcon();
    private final List<PodBadge> pods = new ArrayList<>();
    private String sign = "";
    private String mood = "";

    NodeTile(Messages messages) {
        this.messages = messages;
        getStyleClass().add("live-node");
        name.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        icon.getStyleClass().add("mark");
        trouble.getStyleClass().add(Styles.BODY);
        trouble.setWrapText(true);
        getChildren().addAll(name, icon, trouble);
    }

    /// @param brief whether only the last part of its name has room
    void show(NodeFace node, boolean brief) {
        boolean dead = node.truth() == Truth.POWERED_OFF;
        name.setText(brief ? node.name().substring(node.name().lastIndexOf('-') + 1) : node.name());
        boolean unnoticed = dead && node.state().isHeard();
        trouble.setText(messages.get(
                unnoticed ? "beanstalk.replicas.powered-off" : node.state().key()));
        trouble.setVisible(node.state().mood() != Mood.OK || dead);
        trouble.getStyleClass().remove(mood);
        icon.getStyleClass().removeAll(sign, mood);
        sign = "icon-" + node.state().icon();
        mood = node.state().mood().style();
        icon.getStyleClass().addAll(sign, mood);
        trouble.getStyleClass().add(mood);
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
        double said = trouble.isVisible() ? Math.ceil(trouble.prefHeight(wide)) : 0;
        double top = PAD + LINE;
        double room = getHeight() - top - PAD;
        double wanted =
                pods.stream().mapToDouble(pod -> pod.prefHeight(wide) + GAP).sum();
        double line = Math.min(LINE, room / Math.max(1, pods.size()) - GAP);
        boolean whole = wanted + said <= room;
        for (PodBadge pod : pods) {
            double height = whole ? pod.prefHeight(wide) : line;
            pod.resizeRelocate(PAD, top, wide, height);
            top += height + GAP;
        }
        trouble.resizeRelocate(PAD, top, wide, said);
    }
}
