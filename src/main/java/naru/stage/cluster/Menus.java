package naru.stage.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import naru.simulation.Snapshot;
import naru.simulation.api.ObjectKey;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.picture.Action;
import naru.stage.cluster.picture.Actions;
import naru.stage.cluster.picture.DataActions;
import naru.stage.cluster.picture.NodeFace;
import naru.stage.cluster.picture.Note;
import naru.stage.cluster.picture.Picture;
import naru.stage.cluster.picture.PodFace;
import naru.stage.cluster.picture.ScoreTable;
import naru.stage.cluster.picture.TrafficActions;
import naru.stage.cluster.picture.WorkloadFace;
import naru.stage.text.Amounts;

/// The menus at the things themselves: by click, by the secondary button, or by Enter.
final class Menus {

    private final Overlay overlay;
    private final Words words;
    private final Hands hands;
    private final Supplier<Snapshot> snapshot;

    Menus(Overlay overlay, Words words, Hands hands, Supplier<Snapshot> snapshot) {
        this.overlay = overlay;
        this.words = words;
        this.hands = hands;
        this.snapshot = snapshot;
    }

    void addPod(PodView view) {
        onOpen(view, () -> openPod(view, Looks.boxOf(view), view.face()));
    }

    void addCard(NodeCard card) {
        // Beside the card's heading, so that its pods stay in sight.
        onOpen(card, () -> openNode(card, Looks.boxOf(card), card.face()));
    }

    void addRow(WorkloadRow row) {
        onOpen(row, () -> openWorkload(row, row.face()));
    }

    void addChip(Chip chip) {
        onOpen(chip, () -> openChip(chip));
    }

    void addTile(AddTile tile, Supplier<Picture> picture) {
        tile.setOnAction(event -> open(
                tile,
                Looks.boxOf(tile),
                words.get("add-node"),
                List.of(words.get("add-node.line")),
                Actions.newNodes(picture.get())));
    }

    void addField(MosaicField field) {
        field.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            Point2D at = new Point2D(event.getX(), event.getY());
            field.at(at.getX(), at.getY()).ifPresent(node -> {
                field.pointAt(node.name());
                openNode(field, field.boxOf(node.name()).orElse(Box.NONE), node);
            });
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean moved = switch (event.getCode()) {
                case LEFT -> field.step(-1, 0);
                case RIGHT -> field.step(1, 0);
                case UP -> field.step(0, -1);
                case DOWN -> field.step(0, 1);
                case ENTER -> openFocused(field);
                default -> false;
            };
            if (moved) {
                event.consume();
            }
        });
    }

    private boolean openFocused(MosaicField field) {
        field.focusedNode()
                .ifPresent(node -> openNode(field, field.boxOf(node.name()).orElse(Box.NONE), node));
        return field.focusedNode().isPresent();
    }

    private void onOpen(Region view, Runnable open) {
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean meant = event.getButton() == MouseButton.SECONDARY
                    || (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress());
            if (meant && !hands.isCarrying()) {
                view.requestFocus();
                open.run();
                event.consume();
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.CONTEXT_MENU) && !hands.isCarrying()) {
                open.run();
                event.consume();
            }
        });
    }

    private void openPod(Node from, Box anchor, PodFace face) {
        String where = face.isWaiting() ? words.obstacles(face) : face.node() + " · " + words.state(face);
        open(
                from,
                anchor,
                face.key().name(),
                List.of(where, words.requests(face)),
                Actions.ofPod(snapshot.get(), face));
    }

    private void openNode(Node from, Box anchor, NodeFace face) {
        Box heading = anchor.width() > 120 ? new Box(anchor.x(), anchor.y(), anchor.width(), 40) : anchor;
        open(
                from,
                heading,
                face.name(),
                List.of(
                        words.get(face.state().key()) + " · "
                                + words.get("node.pods", face.pods().size()),
                        words.get(
                                "node.taken",
                                Amounts.cores(face.cpu().requested()),
                                Amounts.cores(face.cpu().allocatable()),
                                Amounts.memory(face.memory().requested()),
                                Amounts.memory(face.memory().allocatable()))),
                Actions.ofNode(face));
    }

    private void openWorkload(WorkloadRow row, WorkloadFace face) {
        open(row, Looks.boxOf(row), face.name(), lines(face), Actions.ofWorkload(snapshot.get(), face));
    }

    private List<String> lines(WorkloadFace face) {
        return lines(words.note(face.figure()), face.notes());
    }

    private List<String> lines(String first, List<Note> notes) {
        List<String> lines = new ArrayList<>(List.of(first));
        notes.forEach(note -> lines.add(words.note(note)));
        return lines;
    }

    private void openChip(Chip chip) {
        Box anchor = Looks.boxOf(chip);
        switch (chip.face()) {
            case Chip.Face.OfClient of ->
                open(
                        chip,
                        anchor,
                        of.client().name(),
                        List.of(words.get("client.about", of.client().service().name())),
                        TrafficActions.ofClient(snapshot.get(), of.client()));
            case Chip.Face.OfService of ->
                open(
                        chip,
                        anchor,
                        of.service().dnsName() + ".svc.cluster.local",
                        List.of(of.service().address(), words.get("service.about")),
                        TrafficActions.ofService(snapshot.get(), of.service()));
            case Chip.Face.OfDisk of ->
                open(
                        chip,
                        anchor,
                        of.disk().key().name(),
                        lines(
                                words.get(of.disk().state().key(), of.disk().node()),
                                DataActions.lastLines(snapshot.get(), of.disk())),
                        DataActions.ofDisk(of.disk()));
        }
    }

    private void open(Node from, Box anchor, String title, List<String> lines, List<Action> actions) {
        ActionPanel panel = new ActionPanel(title, lines, actions, words, action -> run(action, title, from, anchor));
        overlay.openAt(panel, anchor, ActionPanel.WIDTH, from);
        panel.focusFirst();
    }

    private void run(Action action, String what, Node from, Box anchor) {
        switch (action.deed()) {
            case Action.Deed.Send send -> {
                overlay.close();
                hands.send(send.command(), what);
            }
            case Action.Deed.SendAll send -> {
                overlay.close();
                send.commands().forEach(command -> hands.send(command, what));
            }
            case Action.Deed.Choose choose ->
                open(
                        from,
                        anchor,
                        what,
                        lines(words.get(action.key(), action.arguments().toArray()), choose.lines()),
                        choose.choices());
            case Action.Deed.PickUp pick -> {
                overlay.close();
                hands.pickByKeyboard(pick.pod());
            }
            case Action.Deed.Explain explain -> explain(explain.pod(), from);
        }
    }

    private void explain(ObjectKey pod, Node from) {
        Optional<ScoreTable> table = ScoreTable.of(snapshot.get(), pod);
        if (table.isEmpty()) {
            overlay.close();
            hands.explain(words.get("scores.none", pod.name()), words.get("scores.none.why"));
            return;
        }
        ScorePanel panel = new ScorePanel(table.get(), words, overlay::close);
        overlay.openRight(panel, ScorePanel.WIDTH, from);
        panel.focusFirst();
    }
}
