package naru.stage.containers.delivery;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.stage.theme.Styles;

/// The registry, from which every host fetches: the wanted image in it.
final class RegistryCard extends Region {

    private static final double PAD = 12;
    private static final double LINE = 28;

    private final DeliveryWords words;
    private final Label title = new Label();
    private final Label size = new Label();
    private final LayerStack stack;

    RegistryCard(DeliveryWords words) {
        this.words = words;
        stack = new LayerStack(words::nameAndSize);
        getStyleClass().addAll(Styles.CARD, "registry-card");
        title.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        size.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        size.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, size, stack);
    }

    void show(List<LayerFace> layers, boolean flowing) {
        title.setText(words.get("registry"));
        size.setText(words.size(layers.stream().mapToLong(LayerFace::mib).sum()));
        stack.show(layers, flowing);
        requestLayout();
    }

    void advance(double seconds) {
        stack.advance(seconds);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * PAD;
        title.resizeRelocate(PAD, 6, width * 0.6, LINE);
        size.resizeRelocate(PAD + width * 0.5, 6, width * 0.5, LINE);
        stack.resizeRelocate(PAD, LINE + 10, width, getHeight() - LINE - 10 - PAD);
    }
}
