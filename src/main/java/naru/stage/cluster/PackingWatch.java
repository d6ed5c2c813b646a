package naru.stage.cluster;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import naru.stage.cluster.picture.PackingAnswer;
import naru.stage.cluster.picture.PackingNeed;

/// Finds the fewest nodes that would do: at once where that is easy, beside everything else where it is not, and from
/// the beginning when the world changes.
final class PackingWatch {

    /// Up to here a first answer is known before the next frame; up to there even a search is.
    private static final long EASY = 400_000;

    private static final long SMALL = 1_600;

    /// Steps of searching.
    private static final long AT_ONCE = 20_000;
    private static final long AT_LEISURE = 3_000_000;

    private final Consumer<Optional<PackingAnswer>> found;
    private PackingNeed asked = PackingNeed.NONE;
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// @param found is told the answer on the JavaFX thread, and empty as long as there is none
    PackingWatch(Consumer<Optional<PackingAnswer>> found) {
        this.found = found;
    }

    void ask(PackingNeed need) {
        if (need.equals(asked)) {
            return;
        }
        asked = need;
        cancelled.set(true);
        if (need.size() <= EASY) {
            PackingAnswer answer = need.solve(() -> false, need.size() <= SMALL ? AT_ONCE : 0);
            found.accept(Optional.of(answer));
            if (answer.isProven()) {
                return;
            }
        } else {
            found.accept(Optional.empty());
        }
        AtomicBoolean mine = new AtomicBoolean();
        cancelled = mine;
        Thread.ofPlatform().name("packing").daemon().start(() -> {
            PackingAnswer answer = need.solve(mine::get, AT_LEISURE);
            Platform.runLater(() -> {
                if (!mine.get()) {
                    found.accept(Optional.of(answer));
                }
            });
        });
    }
}
