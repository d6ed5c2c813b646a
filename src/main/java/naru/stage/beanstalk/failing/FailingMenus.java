package naru.stage.beanstalk.failing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import naru.simulation.beanstalk.Policy;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.chapter.Overlay;
import naru.stage.story.MenuPanel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What the next version is to mend, and how to begin anew.
final class FailingMenus {

    private final BeanstalkWords words;
    private final Overlay overlay;
    private final Supplier<Case> now;
    private final Consumer<Bug> mended;
    private final Consumer<Case> begin;

    /// @param mended is told what the reader takes for the cause
    /// @param begin begins a case from its beginning
    FailingMenus(
            BeanstalkWords words, Overlay overlay, Supplier<Case> now, Consumer<Bug> mended, Consumer<Case> begin) {
        this.words = words;
        this.overlay = overlay;
        this.now = now;
        this.mended = mended;
        this.begin = begin;
    }

    void mend(Node anchor) {
        show(
                anchor,
                "mend",
                Bug.ALL.stream()
                        .map(bug -> entry(
                                "mend-" + BeanstalkWords.kebab(bug),
                                Material2AL.BUILD,
                                "failing.mend." + BeanstalkWords.kebab(bug),
                                () -> mended.accept(bug)))
                        .toList());
    }

    void anew(Node anchor) {
        show(
                anchor,
                "anew",
                List.of(
                        again("rolling", Material2MZ.REPLAY, Policy.ROLLING),
                        again("immutable", Material2MZ.SWAP_HORIZ, Policy.IMMUTABLE),
                        entry(
                                "anew-other",
                                Material2MZ.SHUFFLE,
                                "failing.anew.other",
                                () -> begin.accept(now.get().next().withPolicy(Policy.ROLLING)))));
    }

    private MenuPanel.Entry again(String id, Ikon icon, Policy policy) {
        return entry(
                "anew-" + id,
                icon,
                "failing.anew." + id,
                () -> begin.accept(now.get().withPolicy(policy)));
    }

    private MenuPanel.Entry entry(String id, Ikon icon, String key, Runnable deed) {
        return new MenuPanel.Entry("failing-" + id, icon, words.get(key), () -> {
            overlay.close();
            deed.run();
        });
    }

    private void show(Node anchor, String title, List<MenuPanel.Entry> entries) {
        overlay.openBeside(anchor, new MenuPanel(words.get("failing.do." + title), entries, ""));
    }
}
