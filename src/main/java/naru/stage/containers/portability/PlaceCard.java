package naru.stage.containers.portability;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.simulation.portability.Machine;
import naru.simulation.portability.Place;
import naru.simulation.portability.PortabilityWorld;
import naru.simulation.portability.Site;
import naru.simulation.portability.Way;
import naru.stage.cluster.layout.Box;
import naru.stage.theme.Styles;

/// A place: its name and system, the two ways side by side, and the kernel under both.
final class PlaceCard extends Region {

    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

    private final Site site;
    private final PortabilityWords words;
    private final Label name = new Label();
    private final Label system = new Label();
    private final Label fileTitle = new Label();
    private final Label imageTitle = new Label();
    private final FileLane file;
    private final ImageLane image;
    private final Label kernel = new Label();
    private PortabilityLayout layout = new PortabilityLayout(0, 0);

    PlaceCard(Site site, PortabilityWords words, int shopColour, int neighbourColour) {
        this.site = site;
        this.words = words;
        file = new FileLane(words, shopColour, neighbourColour);
        image = new ImageLane(words, shopColour);
        getStyleClass().addAll(Styles.CARD, "place-card");
        name.getStyleClass().add(Styles.TITLE);
        system.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        system.setAlignment(Pos.CENTER_RIGHT);
        fileTitle.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        imageTitle.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        kernel.getStyleClass().addAll(Styles.BODY, "place-kernel");
        kernel.setAlignment(Pos.CENTER);
        getChildren().addAll(name, system, fileTitle, imageTitle, file, image, kernel);
    }

    Site site() {
        return site;
    }

    /// The lane of a way, as something to take hold of.
    Region lane(Way way) {
        return way == Way.FILE ? file : image;
    }

    void show(PortabilityWorld world) {
        Place place = world.place(site);
        Machine machine = place.machine();
        name.setText(words.site(site));
        system.setText(machine.system());
        fileTitle.setText(words.get("way.file"));
        imageTitle.setText(words.get("way.image"));
        kernel.setText(words.get("kernel", machine.kernel(), machine.processor().label()));
        if (site == Site.LAPTOP) {
            file.setAccessibleText(words.get("carry.file"));
            image.setAccessibleText(words.get("carry.image"));
        }
        file.show(place);
        image.show(place, world.journey(Way.IMAGE, site), world.time());
    }

    /// Whether what is carried would be put down here.
    void aim(boolean on) {
        pseudoClassStateChanged(AIMED, on);
    }

    void layOut(PortabilityLayout next) {
        layout = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Box card = new Box(0, 0, getWidth(), getHeight());
        Box head = layout.head(card);
        place(name, head);
        place(system, head);
        place(fileTitle, layout.label(card, Way.FILE));
        place(imageTitle, layout.label(card, Way.IMAGE));
        place(file, layout.lane(card, Way.FILE));
        place(image, layout.lane(card, Way.IMAGE));
        place(kernel, layout.kernel(card));
    }

    private static void place(Region part, Box box) {
        part.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
}
