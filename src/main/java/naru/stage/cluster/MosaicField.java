package naru.stage.cluster;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.Mosaic;
import naru.stage.cluster.picture.NodeFace;
import naru.stage.cluster.picture.NodeState;
import naru.stage.cluster.picture.PodFace;
import naru.stage.text.Amounts;
import naru.stage.theme.Palette;
import naru.stage.theme.Theme;
import naru.stage.theme.Tone;
import naru.stage.theme.Typefaces;

/// Very many nodes: a cell each, filled from below by CPU on its left and memory on its right. A node that is not well
/// is crossed out, a pod that is not well is marked with a diamond and never hidden. Drawn once for each change.
final class MosaicField extends Region {

    /// Drawn twice as fine as laid out, for the stage is scaled as a whole.
    private static final double FINE = 2;

    private static final double LEGEND = 34;

    private final Words words;
    private final Canvas canvas = new Canvas();
    private List<NodeFace> nodes = List.of();
    private Theme theme = Theme.LIGHT;
    private Mosaic mosaic = Mosaic.of(Box.NONE, 0);
    private int cursor = -1;
    private Optional<PodFace> carried = Optional.empty();
    private String legend = "";

    MosaicField(Words words) {
        this.words = words;
        getStyleClass().add("mosaic");
        canvas.setScaleX(1 / FINE);
        canvas.setScaleY(1 / FINE);
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> mosaic.at(event.getX(), event.getY()).ifPresent(this::pointAt));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointAt(isFocused() ? cursor : -1));
        focusedProperty().addListener((property, was, is) -> draw());
        getChildren().add(canvas);
    }

    void show(List<NodeFace> next, Theme nextTheme) {
        boolean same = next.equals(nodes) && nextTheme == theme;
        nodes = next;
        theme = nextTheme;
        if (!same) {
            write();
            arrange();
        }
    }

    /// Again in the language of the moment.
    void write() {
        legend = focusedNode().map(this::aboutNode).orElseGet(this::aboutAll);
        setAccessibleText(legend);
    }

    private String aboutNode(NodeFace node) {
        return words.get(
                "mosaic.node",
                node.name(),
                words.get(node.state().key()),
                Amounts.cores(node.cpu().requested()),
                Amounts.cores(node.cpu().allocatable()),
                Amounts.memory(node.memory().requested()),
                Amounts.memory(node.memory().allocatable()),
                node.pods().size());
    }

    private String aboutAll() {
        long pods = nodes.stream().mapToLong(node -> node.pods().size()).sum();
        long bad = nodes.stream()
                .flatMap(node -> node.pods().stream())
                .filter(pod -> pod.state().isTrouble())
                .count();
        long lost = nodes.stream().filter(node -> !node.state().isHeard()).count();
        return words.get("mosaic.legend", nodes.size(), pods, bad, lost);
    }

    private void arrange() {
        mosaic = Mosaic.of(new Box(0, LEGEND, getWidth(), Math.max(0, getHeight() - LEGEND)), nodes.size());
        draw();
    }

    Optional<NodeFace> at(double x, double y) {
        return mosaic.at(x, y).map(nodes::get);
    }

    Optional<Box> boxOf(String node) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).name().equals(node)) {
                return Optional.of(mosaic.cell(i).moved(getLayoutX(), getLayoutY()));
            }
        }
        return Optional.empty();
    }

    Optional<NodeFace> focusedNode() {
        return cursor >= 0 && cursor < nodes.size() ? Optional.of(nodes.get(cursor)) : Optional.empty();
    }

    /// Moves the cursor by cells; false at the edge of the field.
    boolean step(int columns, int rows) {
        int next = cursor < 0 ? 0 : cursor + columns + rows * mosaic.columns();
        if (next < 0 || next >= nodes.size()) {
            return false;
        }
        pointAt(next);
        return true;
    }

    void pointAt(String node) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).name().equals(node)) {
                pointAt(i);
            }
        }
    }

    private void pointAt(int index) {
        if (index != cursor) {
            cursor = index;
            write();
            draw();
        }
    }

    /// What is carried: nodes without room for it step back.
    void carry(Optional<PodFace> pod) {
        carried = pod;
        draw();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() * FINE || canvas.getHeight() != getHeight() * FINE) {
            canvas.setWidth(getWidth() * FINE);
            canvas.setHeight(getHeight() * FINE);
            canvas.setLayoutX(-getWidth() * (FINE - 1) / 2);
            canvas.setLayoutY(-getHeight() * (FINE - 1) / 2);
            arrange();
        }
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setTransform(FINE, 0, 0, FINE, 0, 0);
        g.clearRect(0, 0, getWidth(), getHeight());
        Palette palette = Palette.of(theme);
        g.setFill(palette.get(Tone.MUTED));
        g.setFont(Typefaces.regular(18));
        g.setTextBaseline(VPos.CENTER);
        g.fillText(legend, cursor >= 0 ? 2 : 2 + samples(g, palette), LEGEND / 2 - 4);
        for (int i = 0; i < nodes.size(); i++) {
            cell(g, palette, nodes.get(i), mosaic.cell(i));
        }
        if (cursor >= 0 && cursor < nodes.size()) {
            Box box = mosaic.cell(cursor).inset(-2);
            g.setStroke(palette.get(Tone.ACCENT));
            g.setLineWidth(3);
            g.strokeRect(box.x(), box.y(), box.width(), box.height());
        }
    }

    /// The colours of CPU and memory, before their names; how wide that is.
    private double samples(GraphicsContext g, Palette palette) {
        double x = 2;
        for (int i = 0; i < 2; i++) {
            String name = words.get(i == 0 ? "gauge.cpu" : "gauge.memory");
            g.setFill(palette.pod(i == 0 ? 0 : 2));
            g.fillRect(x, LEGEND / 2 - 11, 14, 14);
            g.setFill(palette.get(Tone.MUTED));
            g.fillText(name, x + 20, LEGEND / 2 - 4);
            Text measured = new Text(name);
            measured.setFont(g.getFont());
            x += 20 + measured.getLayoutBounds().getWidth() + 18;
        }
        return x - 2;
    }

    private void cell(GraphicsContext g, Palette palette, NodeFace node, Box box) {
        boolean tight = carried.isPresent()
                && (node.cpu().free() < carried.get().cpuMilli()
                        || node.memory().free() < carried.get().memoryBytes());
        g.setGlobalAlpha(tight ? 0.3 : 1);
        g.setFill(palette.get(Tone.SUNKEN));
        g.fillRect(box.x(), box.y(), box.width(), box.height());
        double seam = box.width() > 10 ? 1 : 0;
        double half = box.width() / 2;
        fill(g, palette.pod(0), box.x(), half - seam, box, node.cpu().share());
        fill(g, palette.pod(2), box.x() + half, half, box, node.memory().share());
        if (!node.state().isHeard()) {
            lost(g, palette, node, box);
        } else if (node.cordoned()) {
            g.setStroke(palette.get(Tone.CAUTION));
            g.setLineWidth(2);
            g.strokeRect(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
        }
        troubles(g, palette, node, box);
        if (box.width() > 64) {
            g.setFill(palette.get(Tone.TEXT));
            g.setFont(Font.font(Typefaces.regular(16).getFamily(), 16));
            g.fillText(node.name(), box.x() + 4, box.y() + 12, box.width() - 8);
        }
        g.setGlobalAlpha(1);
    }

    private static void fill(GraphicsContext g, Color color, double x, double width, Box box, double share) {
        double height = box.height() * Math.min(1, share);
        g.setFill(color);
        g.fillRect(x, box.bottom() - height, width, height);
    }

    private static void lost(GraphicsContext g, Palette palette, NodeFace node, Box box) {
        g.setFill(palette.get(Tone.BAD_SOFT));
        g.fillRect(box.x(), box.y(), box.width(), box.height());
        g.setStroke(palette.get(node.state() == NodeState.UNREACHABLE ? Tone.BAD : Tone.CAUTION));
        g.setLineWidth(Math.max(1.5, box.width() / 10));
        g.strokeRect(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
        g.strokeLine(box.x() + 2, box.y() + 2, box.right() - 2, box.bottom() - 2);
        g.strokeLine(box.right() - 2, box.y() + 2, box.x() + 2, box.bottom() - 2);
    }

    /// A diamond for each pod that is not well, as many as there is room for, at least one.
    private static void troubles(GraphicsContext g, Palette palette, NodeFace node, Box box) {
        if (!node.state().isHeard()) {
            return;
        }
        long bad = node.pods().stream().filter(pod -> pod.state().isTrouble()).count();
        if (bad == 0) {
            return;
        }
        double size = Math.clamp(box.width() * 0.62, 5, 18);
        int columns = (int) Math.max(1, box.width() / size);
        int rows = (int) Math.max(1, box.height() / size);
        for (int i = 0; i < Math.min(bad, (long) columns * rows); i++) {
            int column = i % columns;
            int row = i / columns;
            double x = box.x() + (column + 0.5) * box.width() / columns;
            double y = box.y() + (row + 0.5) * Math.min(size + 2, box.height() / rows);
            double r = size / 2;
            g.setFill(palette.get(Tone.SURFACE));
            g.fillPolygon(new double[] {x, x + r, x, x - r}, new double[] {y - r, y, y + r, y}, 4);
            double q = r - 1.5;
            g.setFill(palette.get(Tone.BAD));
            g.fillPolygon(new double[] {x, x + q, x, x - q}, new double[] {y - q, y, y + q, y}, 4);
        }
    }
}
