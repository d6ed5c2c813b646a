package naru.stage.compare;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import naru.stage.compare.guide.Elsewhere;
import naru.stage.compare.guide.GuideView;
import naru.stage.compare.live.LiveScene;
import naru.stage.story.SceneChapter;
import naru.stage.text.Messages;

/// Beanstalk and Kubernetes, compared.
public final class CompareChapter {

    private CompareChapter() {}

    /// @param worker runs the playback, one task after the other
    /// @param reader computes what takes long, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    /// @param browser shows a page of the web
    public static SceneChapter of(
            Messages messages, Executor worker, Executor reader, Executor stage, Consumer<URI> browser) {
        return new Maker(messages, worker, reader, stage, browser).chapter;
    }

    /// Ties the scenes together, which lead to each other.
    private static final class Maker {

        private final LiveScene live;
        private final SceneChapter chapter;

        Maker(Messages messages, Executor worker, Executor reader, Executor stage, Consumer<URI> browser) {
            live = new LiveScene(messages, worker, reader, stage, this::back);
            GuideView guide = new GuideView(messages, new Elsewhere() {
                @Override
                public void openRow(int row) {
                    // until the table is there
                }

                @Override
                public void play(String event) {
                    Maker.this.play(event);
                }

                @Override
                public void openSource(URI page) {
                    browser.accept(page);
                }
            });
            guide.picture().accessibleTextProperty().bind(messages.text("compare.guide.title"));
            chapter = new SceneChapter(
                    "compare", messages, List.of(live, new PageScene("guide", guide.picture(), live.playback())));
        }

        private void back() {
            chapter.show("guide");
        }

        private void play(String event) {
            live.play(event);
            chapter.show(live.id());
        }
    }
}
