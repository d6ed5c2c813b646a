package naru.stage.compare.live;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naru.simulation.contest.Contest;
import naru.simulation.contest.ContestWorld;
import naru.stage.chapter.Overlay;

/// Beanstalk at the left, Kubernetes at the right, and below them what it has come to on each.
final class LivePicture extends StackPane {

    /// The same for both, whatever is in them.
    private static final double SIDE = 760;

    private final LiveSession session;
    private final LiveWords words;
    private final BeanstalkPane beanstalk;
    private final KubernetesPane kubernetes;
    private final FigureStrip strip;
    private final VBox both;
    private final Overlay overlay = new Overlay();

    LivePicture(LiveSession session, LiveWords words, Prices prices) {
        this.session = session;
        this.words = words;
        beanstalk = new BeanstalkPane(words);
        kubernetes = new KubernetesPane(words);
        strip = new FigureStrip(words, prices);
        HBox sides = new HBox(beanstalk.picture(), kubernetes.picture());
        sides.getStyleClass().add("live-sides");
        for (Region side : new Region[] {beanstalk.picture(), kubernetes.picture()}) {
            side.setMinWidth(0);
            side.setPrefWidth(SIDE);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        VBox.setVgrow(sides, Priority.ALWAYS);
        both = new VBox(sides, strip);
        both.getStyleClass().add("live-both");
        Waiting waiting = new Waiting(session, words);
        StackPane.setMargin(waiting, new Insets(6, 32, 0, 32));
        getChildren().setAll(both, waiting, overlay);
        getStyleClass().add("live-picture");
        both.setVisible(false);
    }

    void show(boolean flowing) {
        Optional<ContestWorld> world = session.playback().frame().get().now();
        Optional<Contest> contest = session.contest().get();
        both.setVisible(world.isPresent() && contest.isPresent());
        if (world.isPresent() && contest.isPresent()) {
            beanstalk.show(world.get(), flowing);
            kubernetes.show(contest.get().settings(), world.get());
            strip.show(contest.get(), world.get());
        }
    }

    void advance(double seconds, boolean moving) {
        beanstalk.advance(seconds, moving);
    }

    void openSettings(Node button) {
        overlay.openBeside(button, new SettingsPanel(session, words));
    }

    void closeSettings() {
        overlay.close();
    }
}
