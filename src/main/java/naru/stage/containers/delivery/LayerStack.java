package naru.stage.containers.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.layout.Region;
import naru.simulation.image.Digest;

/// The layers of an image, one upon the other; a layer that two images share is the same bar in both.
final class LayerStack extends Region {

    private static final double GAP = 3;

    private final Function<LayerFace, String> label;
    private final Map<Digest, LayerBar> bars = new LinkedHashMap<>();

    /// @param label what a layer is called here
    LayerStack(Function<LayerFace, String> label) {
        this.label = label;
    }

    /// @param layers the lowest first
    void show(List<LayerFace> layers, boolean flowing) {
        List<Digest> wanted = layers.stream().map(LayerFace::digest).toList();
        bars.keySet().retainAll(wanted);
        List<LayerBar> inOrder = new ArrayList<>();
        for (LayerFace layer : layers) {
            LayerBar bar = bars.computeIfAbsent(layer.digest(), key -> new LayerBar(layer, label));
            bar.show(layer, flowing);
            inOrder.add(bar);
        }
        if (!getChildren().equals(inOrder)) {
            getChildren().setAll(inOrder);
        }
    }

    void advance(double seconds) {
        bars.values().forEach(bar -> bar.advance(seconds));
    }

    List<LayerBar> coming() {
        return bars.values().stream().filter(LayerBar::comes).toList();
    }

    @Override
    protected void layoutChildren() {
        int count = getChildren().size();
        double each = (getHeight() - GAP * (count - 1)) / count;
        for (int i = 0; i < count; i++) {
            Region bar = (Region) getChildren().get(i);
            bar.resizeRelocate(0, getHeight() - each - i * (each + GAP), getWidth(), each);
        }
    }
}
