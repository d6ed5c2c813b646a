package naru.stage.beanstalk.upload;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.Chosen;
import naru.stage.beanstalk.picture.Detail;
import naru.stage.beanstalk.picture.EnvironmentPicture;
import naru.stage.chapter.Overlay;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The reader's laptop on the left, what the service has made in the middle, what it says of it on the right.
final class UploadPicture extends StackPane {

    private static final double SIDE = 32;
    private static final double GAP = 20;
    private static final double LAPTOP = 196;
    private static final double LAPTOP_HEIGHT = 250;
    private static final double PANEL = 372;

    private final BeanstalkWords words;
    private final LaptopCard laptop;
    private final EnvironmentPicture environment;
    private final SidePanel side;
    private final Label nothing = new Label();
    private final Overlay overlay = new Overlay();

    UploadPicture(BeanstalkWords words, LaptopCard laptop, BiConsumer<Chosen, Node> chosen) {
        this.words = words;
        this.laptop = laptop;
        environment = new EnvironmentPicture(words, Detail.LARGE, chosen);
        side = new SidePanel(words);
        nothing.getStyleClass().addAll(Styles.BODY, Styles.MUTED, "upload-nothing");
        nothing.setAlignment(Pos.CENTER);
        nothing.setGraphic(new FontIcon(Material2AL.CLOUD_OFF));
        nothing.setContentDisplay(ContentDisplay.TOP);
        nothing.setWrapText(true);
        setFocusTraversable(true);
        getChildren().addAll(new Ground(), overlay);
    }

    Overlay overlay() {
        return overlay;
    }

    /// @param flowing whether time flows, so that what comes is seen to come
    void show(BeanstalkWorld world, boolean flowing) {
        nothing.setText(words.get("upload.nothing"));
        nothing.setVisible(world.environment(Settings.ENVIRONMENT).isEmpty());
        environment.show(world, Settings.ENVIRONMENT, flowing);
        side.show(world);
    }

    void advance(double seconds, boolean moving) {
        environment.advance(seconds, moving);
    }

    private final class Ground extends Pane {

        Ground() {
            getChildren().addAll(nothing, laptop, environment, side);
        }

        @Override
        protected void layoutChildren() {
            double height = getHeight() - 8;
            put(laptop, SIDE, (height - LAPTOP_HEIGHT) / 2, LAPTOP, LAPTOP_HEIGHT);
            double right = getWidth() - SIDE - PANEL;
            put(side, right, 0, PANEL, height);
            double left = SIDE + LAPTOP + GAP;
            put(environment, left, 0, right - GAP - left, height);
            put(nothing, left, 0, right - GAP - left, height);
        }

        private static void put(Region region, double x, double y, double width, double height) {
            region.resizeRelocate(x, y, width, height);
        }
    }
}
