package naru.stage.containers.pipeline;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import naru.simulation.image.Digest;
import naru.stage.theme.Styles;

/// What the registry keeps of a program, as far as operations are concerned: what runs, what ran before, and what they
/// have taken out and are trying.
final class RegistryLines extends GridPane {

    static final int COUNT = 3;

    private final List<Label> names = List.of(new Label(), new Label(), new Label());
    private final List<DigestLabel> digests = List.of(new DigestLabel(), new DigestLabel(), new DigestLabel());

    RegistryLines() {
        getStyleClass().add("registry-lines");
        setMouseTransparent(true);
        for (int i = 0; i < COUNT; i++) {
            names.get(i).getStyleClass().addAll(Styles.BODY, Styles.MUTED);
            names.get(i).setMinWidth(USE_PREF_SIZE);
            addRow(i, names.get(i), digests.get(i));
        }
    }

    void show(PipelineWords words, WayFace face) {
        show(0, words.get("registry.now"), Optional.of(face.running()));
        show(1, words.get("registry.former"), face.former());
        show(2, words.get("registry.next"), face.next());
    }

    private void show(int line, String name, Optional<Digest> digest) {
        names.get(line).setText(name);
        names.get(line).setVisible(digest.isPresent());
        digests.get(line).show(digest);
    }
}
