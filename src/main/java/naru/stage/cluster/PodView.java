package naru.stage.cluster;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.stage.cluster.layout.PodGrid;
import naru.stage.cluster.picture.Mood;
import naru.stage.cluster.picture.PodFace;
import naru.stage.cluster.picture.PodState;

/// A pod: a name, a mark and a word as long as there is room, then a mark, then only a spot of its colour.
final class PodView extends Region {

    private static final double PADDING = 10;
    private static final double TAB = 7;
    private static final double LINE = 24;

    /// From this height on there is room for a third line.
    private static final double ROOMY = 80;

    /// And from this height on for a fourth.
    private static final double SPACIOUS = 104;

    /// From this width on a short view has room for the whole name.
    private static final double WHOLE_NAME = 138;

    private final Words words;
    private final Label name = new Label();
    private final Icon icon = new Icon("check");
    private final Label state = new Label();
    private final Label restarts = new Label();
    private final Label requests = new Label();
    private final Label image = new Label();
    private final Icon serving = new Icon("serving");
    private final Region memory = new Region();
    private PodFace face;

    PodView(PodFace face, Words words) {
        this.words = words;
        this.face = face;
        getStyleClass().add("pod");
        name.getStyleClass().add("pod-name");
        state.getStyleClass().add("pod-state");
        restarts.getStyleClass().add("pod-restarts");
        requests.getStyleClass().add("pod-requests");
        image.getStyleClass().add("pod-requests");
        serving.getStyleClass().add("serving");
        memory.getStyleClass().add("memory-line");
        memory.setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().addAll(name, icon, state, restarts, requests, image, serving, memory);
        getChildren().forEach(child -> child.setMouseTransparent(true));
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
        boolean doubtful = face.stale() && !face.state().mood().equals(Mood.DANGER);
        icon.show(
                doubtful ? PodState.UNKNOWN.icon() : face.state().icon(),
                doubtful ? Mood.WARN : face.state().mood());
        Looks.set(
                state,
                "mood-",
                face.isNearMemoryLimit() || face.stale()
                        ? "mood-warn"
                        : face.state().mood().style());
        state.setText(face.isWaiting() ? words.requests(face) : words.state(face));
        requests.setText(words.secondary(face));
        boolean oom = face.oomKilled() && face.state() == PodState.BACK_OFF;
        image.setText(oom ? words.get("pod.oom-killed") : face.image());
        Looks.pseudo(image, "cause", oom);
        restarts.setText(
                face.isWaiting()
                        ? words.obstacles(face)
                        : face.restarts() > 0 ? words.get("pod.restarts", face.restarts()) : "");
        Looks.set(restarts, "pod-", face.isWaiting() ? "pod-why" : "pod-restarts");
        Looks.pseudo(this, "stale", face.stale() || face.state() == PodState.UNKNOWN);
        Looks.pseudo(this, "trouble", face.state().mood() == Mood.DANGER);
        Looks.pseudo(this, "leaving", face.state() == PodState.TERMINATING);
        Looks.pseudo(this, "waiting", face.isWaiting());
        Looks.pseudo(this, "busy", face.state() == PodState.STARTING || face.state() == PodState.PULLING);
        Looks.pseudo(memory, "full", face.memoryUse().orElse(0) >= 95);
        setAccessibleText(words.get(
                face.isWaiting() ? "pod.accessible.waiting" : "pod.accessible",
                face.key().name(),
                face.isWaiting() ? words.obstacles(face) : words.state(face),
                face.node(),
                words.requests(face)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        PodGrid.Size size = PodGrid.Size.fitting(width, height);
        boolean inWords = size == PodGrid.Size.FULL || size == PodGrid.Size.SMALL;
        Looks.pseudo(this, "chip", size == PodGrid.Size.CHIP);
        Looks.pseudo(this, "dot", size == PodGrid.Size.DOT);
        name.setText(size == PodGrid.Size.SMALL && width < WHOLE_NAME ? face.suffix() : face.shortName());
        name.setVisible(inWords);
        state.setVisible(size == PodGrid.Size.FULL);
        restarts.setVisible(size == PodGrid.Size.FULL);
        icon.setVisible(size != PodGrid.Size.DOT);
        requests.setVisible(size == PodGrid.Size.FULL && height >= ROOMY && !face.isWaiting());
        image.setVisible(size == PodGrid.Size.FULL && height >= SPACIOUS && !face.isWaiting());
        serving.setVisible(size == PodGrid.Size.FULL && face.serving());
        switch (size) {
            case FULL -> layoutFull(width, height);
            case SMALL -> layoutSmall(width, height);
            case CHIP, DOT -> centre(icon, width / 2, height / 2);
        }
        layoutMemory(size, width, height);
    }

    private void layoutFull(double width, double height) {
        double left = TAB + PADDING;
        double inner = width - left - PADDING;
        double lines = face.isWaiting() ? (height < 70 ? 2 : 3) : height >= SPACIOUS ? 4 : height >= ROOMY ? 3 : 2;
        double line = Math.min(LINE, (height - 8) / lines);
        double top = (height - lines * line) / 2;
        if (face.isWaiting()) {
            name.resizeRelocate(left, top, inner - 24, line);
            centre(icon, width - PADDING - 8, top + line / 2);
            state.resizeRelocate(left, top + line, inner, line);
            restarts.setVisible(lines == 3);
            restarts.resizeRelocate(left, top + 2 * line, inner, line);
            return;
        }
        double count = restarts.getText().isEmpty() ? 0 : restarts.prefWidth(-1) + 2;
        double side = face.serving() ? 24 : 0;
        double besides = side + (height >= ROOMY ? 0 : count);
        name.resizeRelocate(left, top, inner, line);
        centre(serving, width - PADDING - 7 - (besides - side), top + 1.5 * line);
        centre(icon, left + 8, top + 1.5 * line);
        double third = height >= ROOMY ? top + 2 * line : top + line;
        state.resizeRelocate(left + 21, top + line, inner - 21 - besides, line);
        restarts.resizeRelocate(width - PADDING - count, third, count, line);
        requests.resizeRelocate(left, top + 2 * line, inner - count, line);
        image.resizeRelocate(left, top + 3 * line, inner, line);
    }

    private void layoutSmall(double width, double height) {
        double left = TAB + 8;
        centre(icon, left + 8, height / 2);
        name.resizeRelocate(left + 22, 0, width - left - 22 - 6, height);
    }

    private void layoutMemory(PodGrid.Size size, double width, double height) {
        boolean shown = (face.leaking() || face.isNearMemoryLimit()) && size != PodGrid.Size.DOT && !face.isWaiting();
        memory.setVisible(shown);
        double room = width - TAB - 6;
        memory.resizeRelocate(
                TAB + 2, height - 7, room * Math.min(1, face.memoryUse().orElse(0) / 100.0), 4);
    }

    private static void centre(Icon icon, double x, double y) {
        icon.relocate(
                x - icon.getLayoutBounds().getWidth() / 2,
                y - icon.getLayoutBounds().getHeight() / 2);
    }
}
