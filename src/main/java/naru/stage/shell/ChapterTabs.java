package naru.stage.shell;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import naru.stage.chapter.Chapter;
import naru.stage.text.Messages;

/// A tab for each chapter; the one on show is underlined.
final class ChapterTabs extends HBox {

    ChapterTabs(Chapters chapters, Messages messages) {
        getStyleClass().add("chapter-tabs");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        for (Chapter chapter : Chapter.values()) {
            ToggleButton tab = new ToggleButton();
            tab.getStyleClass().add("chapter-tab");
            tab.setId("chapter-" + idOf(chapter));
            tab.setMinWidth(USE_PREF_SIZE);
            tab.textProperty().bind(messages.text(key(chapter)));
            tab.setOnAction(event -> {
                chapters.show(chapter);
                tab.setSelected(true);
            });
            chapters.shown().subscribe(shown -> tab.setSelected(shown == chapter));
            getChildren().add(tab);
        }
    }

    /// The key of a chapter's name.
    static String key(Chapter chapter) {
        return "chapter." + idOf(chapter);
    }

    private static String idOf(Chapter chapter) {
        return switch (chapter) {
            case ERAS -> "eras";
            case CONTAINERS -> "containers";
            case BEANSTALK -> "beanstalk";
            case KUBERNETES -> "kubernetes";
            case COMPARE -> "compare";
        };
    }
}
