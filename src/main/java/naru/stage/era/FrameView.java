package naru.stage.era;

import java.util.List;
import javafx.scene.layout.Region;
import naru.simulation.era.Server;
import naru.stage.era.face.ServerFace;

/// The outline of a server that does not work yet: on its way, or being set up.
final class FrameView extends Region {

    private final Mark mark = new Mark("truck", "era-large");
    private final GaugeBar progress = new GaugeBar();
    private ServerFace face;

    FrameView(ServerFace face) {
        this.face = face;
        getStyleClass().add("era-frame");
        Looks.pseudo(progress, "progress", true);
        setMouseTransparent(true);
        getChildren().addAll(mark, progress);
        dress();
    }

    void show(ServerFace next) {
        if (!next.equals(face)) {
            face = next;
            dress();
        }
    }

    private void dress() {
        mark.show(face.state() == Server.State.ORDERED ? "truck" : "gear");
        progress.setVisible(face.remaining().isPresent());
        face.remaining()
                .ifPresent(each -> progress.show(List.of(new ServerFace.Share(ServerFace.SYSTEM, each.part()))));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        mark.at((getWidth() - mark.wide()) / 2, getHeight() / 2 - 6);
        double width = Math.min(220, getWidth() * 0.7);
        progress.resizeRelocate((getWidth() - width) / 2, getHeight() - 22, width, 8);
    }
}
