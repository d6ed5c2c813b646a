package naru.stage.cluster;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naru.stage.cluster.layout.Box;

/// The remark at the foot of a card.
final class Footnote extends VBox {

    private final Label title = new Label();
    private final Label detail = new Label();

    Footnote() {
        getStyleClass().add("footnote");
        title.getStyleClass().add("footnote-title");
        detail.getStyleClass().add("footnote-detail");
        title.setWrapText(true);
        detail.setWrapText(true);
        getChildren().addAll(title, detail);
        setVisible(false);
        setMouseTransparent(true);
    }

    /// At the lower edge of a card, as high as its words need.
    void placeAtFootOf(Box card, double inset) {
        applyCss();
        double width = card.width() - 2 * inset;
        double height = Math.min(prefHeight(width), card.height() - 2 * inset);
        resizeRelocate(card.x() + inset, card.bottom() - inset - height, width, height);
    }

    /// @param roomy whether there is room for details
    void show(Optional<Remark> remark, boolean roomy) {
        setVisible(remark.isPresent());
        Looks.pseudo(this, "compact", !roomy);
        remark.ifPresent(what -> {
            title.setText(what.title());
            detail.setText(what.detail());
            detail.setVisible(!what.detail().isEmpty());
            detail.setManaged(!what.detail().isEmpty());
            Looks.set(this, "remark-", "remark-" + what.kind().style());
        });
    }
}
