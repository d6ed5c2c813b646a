package naru.stage.containers.delivery;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.simulation.delivery.Packing;
import naru.stage.cluster.layout.Tempo;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// A copy of the program: in the thick wall of a virtual machine with its guest system, or in the thin one of a
/// container. It says which release it is and whether it answers.
final class CopyTile extends Region {

    private static final PseudoClass STARTING = PseudoClass.getPseudoClass("starting");
    private static final double GUEST = 28;
    private static final double LINE = 26;

    private final DeliveryWords words;
    private final Region program = new Region();
    private final Label release = new Label();
    private final Label state = new Label();
    private final Label guest = new Label();
    private final FontIcon icon = new FontIcon();
    private final double wall;
    private CopyFace face;
    private double age;

    CopyTile(CopyFace face, DeliveryWords words, boolean entering) {
        this.words = words;
        this.face = face;
        boolean machine = face.packing() == Packing.DISK;
        wall = machine ? 7 : 5;
        age = entering ? 0 : Tempo.STEADY.seconds();
        getStyleClass().addAll("copy-tile", machine ? "copy-machine" : "copy-container");
        program.getStyleClass().add("copy-program");
        release.getStyleClass().addAll("copy-release", Styles.STRONG);
        state.getStyleClass().add("copy-state");
        guest.getStyleClass().add("copy-guest");
        guest.setAlignment(Pos.CENTER);
        guest.setVisible(machine);
        icon.getStyleClass().add("copy-icon");
        getChildren().addAll(program, icon, release, state, guest);
        show(face);
    }

    void show(CopyFace next) {
        face = next;
        release.setText(DeliveryWords.release(next.release()));
        String word =
                next.answers() ? "copy.running" : next.packing() == Packing.DISK ? "copy.booting" : "copy.starting";
        state.setText(words.get(word));
        guest.setText(words.get("guest"));
        icon.setIconCode(next.answers() ? Material2AL.CHECK_CIRCLE : Material2AL.HOURGLASS_EMPTY);
        pseudoClassStateChanged(STARTING, !next.answers());
        setAccessibleText(release.getText() + " " + state.getText());
        advance(0);
    }

    void advance(double seconds) {
        age += seconds;
        setOpacity(Tempo.STEADY.progress(age));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * wall;
        double height = getHeight() - 2 * wall;
        boolean roomy = width >= guest.prefWidth(-1) + 8 && height >= LINE + GUEST;
        guest.setVisible(face.packing() == Packing.DISK && roomy);
        double foot = guest.isVisible() ? GUEST : 0;
        guest.resizeRelocate(wall, wall + height - foot, width, foot);
        program.resizeRelocate(wall, wall, width, height - foot);
        double mark = icon.getLayoutBounds().getWidth() + 6;
        double number = release.prefWidth(-1);
        double word = state.prefWidth(-1);
        boolean two = height - foot >= 2 * LINE;
        boolean beside = !two && width >= mark + number + 8 + word;
        state.setVisible(two || beside);
        double line = mark + number + (beside ? 8 + word : 0);
        double left = wall + Math.max(0, (width - line) / 2);
        double top = wall + (height - foot - (two ? 2 * LINE : LINE)) / 2;
        icon.relocate(left, top + (LINE - icon.getLayoutBounds().getHeight()) / 2);
        release.resizeRelocate(left + mark, top, number, LINE);
        double wide = Math.min(width, word);
        if (beside) {
            state.resizeRelocate(left + mark + number + 8, top, wide, LINE);
        } else {
            state.resizeRelocate(wall + (width - wide) / 2, top + LINE, wide, LINE);
        }
    }
}
