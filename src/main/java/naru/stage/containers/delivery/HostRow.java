package naru.stage.containers.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.stage.theme.Styles;

/// A host: the images that it keeps, the layers of the one that is wanted, the copies that it runs.
final class HostRow extends Region {

    private static final double PAD = 10;
    private static final double LINE = 26;
    private static final double NAME = 84;
    private static final double STACK = 152;
    private static final int ACROSS = 2;

    private final DeliveryWords words;
    private final Label name = new Label();
    private final Label kept = new Label();
    private final LayerStack stack;
    private final Map<Integer, CopyTile> tiles = new LinkedHashMap<>();

    HostRow(DeliveryWords words) {
        this.words = words;
        stack = new LayerStack(words::name);
        getStyleClass().addAll(Styles.CARD, "host-row");
        name.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        kept.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        kept.setAlignment(Pos.TOP_LEFT);
        kept.setWrapText(true);
        getChildren().addAll(name, kept, stack);
    }

    void show(HostFace face, boolean flowing) {
        name.setText(words.get("host", face.number()));
        kept.setText(words.get("kept", DeliveryWords.releases(face.kept())));
        stack.show(face.layers(), flowing);
        List<Integer> numbers = face.copies().stream().map(CopyFace::number).toList();
        new ArrayList<>(tiles.keySet())
                .stream().filter(number -> !numbers.contains(number)).forEach(this::remove);
        for (CopyFace copy : face.copies()) {
            CopyTile tile = tiles.get(copy.number());
            if (tile == null) {
                tile = new CopyTile(copy, words, flowing);
                tiles.put(copy.number(), tile);
                getChildren().add(tile);
            }
            tile.show(copy);
        }
        requestLayout();
    }

    private void remove(int number) {
        getChildren().remove(tiles.remove(number));
    }

    void advance(double seconds) {
        stack.advance(seconds);
        tiles.values().forEach(tile -> tile.advance(seconds));
    }

    LayerStack stack() {
        return stack;
    }

    @Override
    protected void layoutChildren() {
        name.resizeRelocate(PAD + 2, PAD, NAME - 8, LINE);
        kept.resizeRelocate(PAD + 2, PAD + LINE, NAME - 8, getHeight() - 2 * PAD - LINE);
        stack.resizeRelocate(PAD + NAME, PAD, STACK, getHeight() - 2 * PAD);
        List<CopyTile> all = List.copyOf(tiles.values());
        int across = Math.min(ACROSS, all.size());
        int down = all.size() > ACROSS ? 2 : 1;
        double left = 2 * PAD + NAME + STACK;
        double width = (getWidth() - left - PAD - (across - 1) * 8) / Math.max(1, across);
        double height = (getHeight() - 2 * PAD - (down - 1) * 6) / down;
        for (int i = 0; i < all.size(); i++) {
            int row = i / ACROSS;
            all.get(i).resizeRelocate(left + i % ACROSS * (width + 8), PAD + row * (height + 6), width, height);
        }
    }
}
