package naru.stage.era;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import naru.simulation.era.EraWorld;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;

/// A picture in a scene that no window shows.
final class PictureStage {

    final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.KOREAN);
    final EraPicture picture;
    private final StackPane root;

    PictureStage(Theme theme, double width, double height) {
        picture = new EraPicture(new Messages(language), new SimpleObjectProperty<>(theme));
        root = new StackPane(picture);
        Scene scene = new Scene(root, width, height);
        theme.applyTo(scene);
        root.resize(width, height);
    }

    void show(EraWorld world, boolean flowing) {
        picture.show(world, flowing);
        settle();
    }

    /// As the pulse does.
    void settle() {
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
    }
}
