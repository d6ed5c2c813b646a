package naru.stage.beanstalk.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.race.Race;
import naru.simulation.beanstalk.race.Way;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.Chosen;
import naru.stage.beanstalk.picture.Detail;
import naru.stage.beanstalk.picture.EnvironmentPicture;

/// The environments of one way beside each other: one, or the one before and the one that takes over from it.
final class Environments extends Pane {

    private static final double GAP = 14;

    private final BeanstalkWords words;
    private final BiConsumer<Chosen, Node> chosen;
    private final Map<String, EnvironmentPicture> pictures = new LinkedHashMap<>();

    Environments(BeanstalkWords words, BiConsumer<Chosen, Node> chosen) {
        this.words = words;
        this.chosen = chosen;
        setPickOnBounds(false);
    }

    void show(Race race, Way way, boolean flowing) {
        List<String> names =
                race.environments(way).stream().map(Environment::name).toList();
        if (!List.copyOf(pictures.keySet()).equals(names)) {
            pictures.keySet().retainAll(names);
            names.forEach(
                    name -> pictures.computeIfAbsent(name, each -> new EnvironmentPicture(words, Detail.ROW, chosen)));
            getChildren().setAll(pictures.values());
        }
        pictures.forEach((name, picture) -> picture.show(race.world(), name, flowing));
        requestLayout();
    }

    void advance(double seconds, boolean moving) {
        pictures.values().forEach(picture -> picture.advance(seconds, moving));
    }

    @Override
    protected void layoutChildren() {
        double each = (getWidth() + GAP) / pictures.size();
        double x = 0;
        for (EnvironmentPicture picture : pictures.values()) {
            picture.resizeRelocate(x, 0, each - GAP, getHeight());
            x += each;
        }
    }
}
