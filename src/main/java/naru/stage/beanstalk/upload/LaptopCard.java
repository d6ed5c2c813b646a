package naru.stage.beanstalk.upload;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.VersionMark;
import naru.stage.beanstalk.picture.VersionPill;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The reader's own machine: all that there is at first. On it lies the bundle of the next version, and what it is
/// written in.
final class LaptopCard extends VBox {

    private final BeanstalkWords words;
    private final Label name = new Label();
    private final Label bundle = new Label();
    private final VersionPill pill = new VersionPill();
    private final Button platform = new Button();
    private final Button upload = new Button();

    LaptopCard(BeanstalkWords words, Runnable choosePlatform, Runnable uploadBundle) {
        this.words = words;
        getStyleClass().addAll(Styles.CARD, "laptop-card");
        FontIcon laptop = new FontIcon(Material2AL.LAPTOP);
        laptop.getStyleClass().add("laptop-icon");
        name.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        bundle.getStyleClass().add(Styles.BODY);
        bundle.setGraphic(new FontIcon(Material2AL.FOLDER_OPEN));
        platform.getStyleClass().addAll(Styles.CHIP, "laptop-button");
        platform.setId("upload-platform");
        platform.setMaxWidth(Double.MAX_VALUE);
        platform.setOnAction(event -> choosePlatform.run());
        upload.getStyleClass().addAll(Styles.CHIP, Styles.PRIMARY, "laptop-button");
        upload.setId("upload-bundle");
        upload.setMaxWidth(Double.MAX_VALUE);
        upload.setGraphic(new FontIcon(Material2AL.CLOUD_UPLOAD));
        upload.setOnAction(event -> uploadBundle.run());
        HBox line = new HBox(10, bundle, pill);
        line.setAlignment(Pos.CENTER);
        setAlignment(Pos.CENTER);
        getChildren().addAll(laptop, name, line, platform, upload);
    }

    /// @param next the version that lies here
    /// @param first whether there is no environment yet
    /// @param able whether it can be uploaded just now
    void show(VersionMark next, Platform chosen, boolean first, boolean able) {
        name.setText(words.get("laptop"));
        bundle.setText(words.get("laptop.bundle"));
        pill.show(Optional.of(next));
        platform.setText(words.get("platform." + BeanstalkWords.kebab(chosen)));
        platform.setDisable(!first);
        upload.setText(words.get(first ? "laptop.upload" : "laptop.deploy", next.label()));
        upload.setDisable(!able);
    }
}
