package naru.stage.containers.delivery;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.simulation.delivery.DeliveryWorld;
import naru.simulation.delivery.Packing;
import naru.stage.theme.Styles;

/// The whole picture: the same release on its way to the same hosts, as a disk image on the left, as layers on the
/// right.
public final class DeliveryPicture extends Region {

    private static final double SIDE = 32;
    private static final double BETWEEN = 40;
    private static final double NOTE = 34;

    private final FleetPicture disks;
    private final FleetPicture layers;
    private final Label note = new Label();
    private final DeliveryWords words;

    public DeliveryPicture(DeliveryWords words) {
        this.words = words;
        disks = new FleetPicture(Packing.DISK, words);
        layers = new FleetPicture(Packing.LAYERS, words);
        getStyleClass().add("delivery-picture");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        note.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        note.setAlignment(Pos.CENTER);
        getChildren().addAll(disks, layers, note);
    }

    /// @param flowing whether time flows, so that what comes is seen to come
    public void show(DeliveryWorld world, boolean flowing) {
        note.setText(words.assumed(world.figures()));
        FleetFace left = FleetFace.of(world, Packing.DISK);
        FleetFace right = FleetFace.of(world, Packing.LAYERS);
        setAccessibleText(words.get(
                "accessible",
                words.get(left.stage().key(), DeliveryWords.release(left.release())),
                words.size(left.meter().movedMib()),
                words.get(right.stage().key(), DeliveryWords.release(right.release())),
                words.size(right.meter().movedMib())));
        disks.show(left, right.meter(), flowing);
        layers.show(right, left.meter(), flowing);
    }

    /// Lets wall time pass for what is on its way.
    public void advance(double seconds) {
        disks.advance(seconds);
        layers.advance(seconds);
    }

    @Override
    protected void layoutChildren() {
        note.resizeRelocate(SIDE, getHeight() - NOTE, getWidth() - 2 * SIDE, NOTE);
        double each = Math.floor((getWidth() - 2 * SIDE - BETWEEN) / 2);
        disks.resizeRelocate(SIDE, 0, each, getHeight() - NOTE);
        layers.resizeRelocate(getWidth() - SIDE - each, 0, each, getHeight() - NOTE);
    }
}
