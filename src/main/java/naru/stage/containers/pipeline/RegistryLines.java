package naru.stage.containers.pipeline;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import naru.simulation.image.Digest;
import naru.stage.theme.Styles;

/// What the registry keeps of a program, as far as production is concerned: what runs, and what ran before.
final class RegistryLines extends GridPane {

    private final Label now = new Label();
    private final Label before = new Label();
    private final DigestLabel current = new DigestLabel();
    private final DigestLabel former = new DigestLabel();

    RegistryLines() {
        getStyleClass().add("registry-lines");
        setMouseTransparent(true);
        for (Label label : new Label[] {now, before}) {
            label.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
            label.setMinWidth(USE_PREF_SIZE);
        }
        addRow(0, now, current);
        addRow(1, before, former);
    }

    void show(PipelineWords words, Digest running, Optional<Digest> earlier) {
        now.setText(words.get("registry.now"));
        before.setText(words.get("registry.former"));
        before.setVisible(earlier.isPresent());
        current.show(Optional.of(running));
        former.show(earlier);
    }
}
