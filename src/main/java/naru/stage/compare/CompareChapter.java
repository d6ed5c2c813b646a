package naru.stage.compare;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import naru.content.format.Comparisons;
import naru.stage.compare.guide.Elsewhere;
import naru.stage.compare.guide.GuideView;
import naru.stage.compare.live.LiveScene;
import naru.stage.compare.table.ComparisonTable;
import naru.stage.compare.table.Doors;
import naru.stage.playback.Playback;
import naru.stage.story.SceneChapter;
import naru.stage.text.Messages;

/// Beanstalk and Kubernetes, compared: the table, each row of it played, and a guide to choosing, which lead to each
/// other.
public final class CompareChapter {

    private static final String TABLE = "table";
    private static final String GUIDE = "guide";

    private final ComparisonTable table;
    private final LiveScene live;
    private final SceneChapter chapter;
    private String from = TABLE;
    private Optional<Node> focus = Optional.empty();

    private CompareChapter(
            Messages messages,
            Executor worker,
            Executor reader,
            Executor stage,
            Consumer<URI> browser,
            Doors.Files files) {
        table = new ComparisonTable(
                messages, Comparisons.bundled(), new Doors(this::play, browser, files, reader, stage));
        live = new LiveScene(messages, worker, reader, stage, this::back);
        GuideView guide = new GuideView(messages, new Leads(browser));
        guide.picture().accessibleTextProperty().bind(messages.text("compare.guide.title"));
        Playback<?, ?, ?> still = LiveScene.stillness(worker, stage);
        chapter = new SceneChapter(
                "compare",
                messages,
                List.of(
                        new PageScene(TABLE, table.picture(), still),
                        live,
                        new PageScene(GUIDE, guide.picture(), still)));
    }

    /// @param worker runs the playback, one task after the other
    /// @param reader computes what takes long, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    /// @param browser shows a page of the web
    /// @param files where documents go
    public static SceneChapter of(
            Messages messages,
            Executor worker,
            Executor reader,
            Executor stage,
            Consumer<URI> browser,
            Doors.Files files) {
        return new CompareChapter(messages, worker, reader, stage, browser, files).chapter;
    }

    private void play(String event) {
        from = chapter.scene().id();
        focus = Optional.ofNullable(chapter.picture().getScene()).map(Scene::getFocusOwner);
        live.play(event);
        chapter.show(live.id());
        live.focusAnswers();
    }

    /// To the row that was opened, or to the answer of the guide.
    private void back() {
        chapter.show(from);
        focus.filter(node -> node.getScene() != null).orElse(table.picture()).requestFocus();
    }

    /// Where the guide leads.
    private final class Leads implements Elsewhere {

        private final Consumer<URI> browser;

        Leads(Consumer<URI> browser) {
            this.browser = browser;
        }

        @Override
        public void openRow(int row) {
            chapter.show(TABLE);
            table.showRow(row);
        }

        @Override
        public void play(String event) {
            CompareChapter.this.play(event);
        }

        @Override
        public void openSource(URI page) {
            browser.accept(page);
        }
    }
}
