package naru.stage.cluster;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.CardLayout;
import naru.stage.cluster.picture.Names;
import naru.stage.cluster.picture.NodeFace;
import naru.stage.cluster.picture.PodFace;
import naru.stage.cluster.picture.Truth;
import naru.stage.text.Amounts;

/// A node as a rack: its name and state, what is taken of it, and below the place for its pods.
final class NodeCard extends Region {

    private final Words words;
    private final Label name = new Label();
    private final Icon icon = new Icon("check");
    private final Label state = new Label();
    private final GaugeView cpu = new GaugeView(PodFace::cpuMilli, Amounts::cores);
    private final GaugeView memory = new GaugeView(PodFace::memoryBytes, Amounts::memory);
    private final NodeNotes notes;
    private final Footnote footnote = new Footnote();
    private NodeFace face;
    private Arrangement arrangement = new Arrangement(Box.NONE, 0, 0);
    private CardLayout parts = CardLayout.NONE;

    /// All that the places of the parts depend on.
    private record Arrangement(Box box, int pods, double notes) {}

    NodeCard(NodeFace face, Words words) {
        this.words = words;
        this.face = face;
        this.notes = new NodeNotes(words);
        getStyleClass().addAll("node-card");
        name.getStyleClass().add("node-name");
        state.getStyleClass().add("node-state");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().addAll(name, icon, state, cpu, memory, notes);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        dress();
    }

    NodeFace face() {
        return face;
    }

    void show(NodeFace next) {
        if (!next.equals(face)) {
            face = next;
            dress();
        }
    }

    /// Again in the language of the moment.
    void dress() {
        name.setText(Names.node(face.name()));
        icon.show(face.state().icon(), face.state().mood());
        state.setText(words.get(face.state().key()));
        Looks.set(state, "mood-", face.state().mood().style());
        cpu.name(words.get("gauge.cpu"));
        memory.name(words.get("gauge.memory"));
        cpu.show(face.cpu(), face.pods());
        memory.show(face.memory(), face.pods());
        memory.showUse(face.memoryUsed());
        notes.show(face);
        Looks.set(this, "node-is-", "node-is-" + face.state().name().toLowerCase(Locale.ROOT));
        Looks.pseudo(this, "untrue", face.truth() != Truth.UP);
        Looks.pseudo(this, "cordoned", face.cordoned());
        setAccessibleText(words.get(
                "node.accessible",
                face.name(),
                words.get(face.state().key()),
                Amounts.cores(face.cpu().requested()),
                Amounts.cores(face.cpu().allocatable()),
                Amounts.memory(face.memory().requested()),
                Amounts.memory(face.memory().allocatable()),
                face.pods().size()));
        requestLayout();
    }

    /// The parts, in the stage's coordinates, for this box and these many pods; remembers them for its own layout.
    CardLayout arrange(Box box, int pods) {
        Arrangement next = new Arrangement(box, pods, NodeNotes.height(face));
        if (next.equals(arrangement)) {
            return parts;
        }
        arrangement = next;
        parts = CardLayout.of(box, pods, next.notes());
        Looks.pseudo(this, "compact", !parts.figures());
        cpu.inFigures(parts.figures());
        memory.inFigures(parts.figures());
        requestLayout();
        return parts;
    }

    /// Where it was last arranged, in the stage's coordinates.
    Box box() {
        return arrangement.box();
    }

    /// How the gauges would look with this pod on it too; empty for as they are.
    void preview(Optional<PodFace> pod) {
        cpu.preview(pod.map(PodFace::cpuMilli).orElse(0L));
        memory.preview(pod.map(PodFace::memoryBytes).orElse(0L));
    }

    /// The remark about this node: over its pods, so not one of the card's children.
    Footnote footnote() {
        return footnote;
    }

    /// A word at the foot of the card, over everything else, and how the card looks with it.
    void say(Optional<Remark> remark) {
        footnote.show(remark, parts.figures());
        if (remark.isPresent() && getWidth() > 0) {
            footnote.placeAtFootOf(Looks.boxOf(this), parts.figures() ? 10 : 3);
        }
        for (Remark.Kind kind : Remark.Kind.values()) {
            Looks.pseudo(this, kind.style(), remark.isPresent() && remark.get().kind() == kind);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double dx = -getLayoutX();
        double dy = -getLayoutY();
        Box header = parts.header().moved(dx, dy);
        double word = parts.figures() ? Math.min(state.prefWidth(-1), header.width() * 0.6) : 0;
        state.setVisible(parts.figures());
        state.resizeRelocate(header.right() - word, header.y(), word, header.height());
        double mark = icon.getLayoutBounds().getWidth();
        double x = header.right() - word - mark - (word > 0 ? 5 : 0);
        icon.relocate(x, header.centerY() - icon.getLayoutBounds().getHeight() / 2);
        name.resizeRelocate(header.x(), header.y(), Math.max(0, x - header.x() - 6), header.height());
        Looks.place(cpu, parts.cpu().moved(dx, dy));
        Looks.place(memory, parts.memory().moved(dx, dy));
        boolean room = parts.notes().height() >= 40;
        notes.setVisible(room);
        Looks.place(notes, parts.notes().moved(dx, dy));
    }
}
