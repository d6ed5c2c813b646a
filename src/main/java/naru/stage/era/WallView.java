package naru.stage.era;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import naru.simulation.era.Era;
import naru.stage.era.face.ServerFace.Share;
import naru.stage.era.face.WallFace;

/// What is around an application: a guest with thick walls and a system of its own at its foot, a container's thin
/// wall, or a place with no wall at all that is being made ready.
final class WallView extends Region {

    private final EraWords words;
    private final Region guest = new Region();
    private final FitText system = new FitText("body", "era-guest-name");
    private final BadgeView badge = new BadgeView();
    private final GaugeBar progress = new GaugeBar();
    private WallFace face;
    private double strip;
    private double thick;

    WallView(WallFace face, EraWords words) {
        this.face = face;
        this.words = words;
        getStyleClass().add("era-wall");
        guest.getStyleClass().add("era-guest");
        guest.setManaged(false);
        Looks.pseudo(progress, "progress", true);
        setMouseTransparent(true);
        getChildren().addAll(guest, system, badge, progress);
        dress();
    }

    void show(WallFace next) {
        if (!next.equals(face)) {
            face = next;
            dress();
        }
    }

    /// @param strip how high the guest's system is
    /// @param thick how thick the walls are, with the air inside them
    void measure(double strip, double thick) {
        this.strip = strip;
        this.thick = thick;
        requestLayout();
    }

    /// Again in the language of the moment.
    void dress() {
        Looks.colour(this, face.colour());
        for (Era each : Era.values()) {
            Looks.pseudo(this, each.name().toLowerCase(Locale.ROOT), face.wrapping() == each);
        }
        Looks.pseudo(this, "waiting", face.waiting());
        system.offer(words.variants("eras.picture.guest", words.mib(face.guestMib())));
        face.badge().ifPresent(each -> badge.show(each, words.variants(each)));
        face.remaining().ifPresent(each -> progress.show(List.of(new Share(face.colour(), each.part()))));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean virtual = face.wrapping() == Era.VIRTUAL;
        double high = virtual ? Math.min(strip, getHeight()) : 0;
        double width = Math.max(0, getWidth() - 2 * thick);
        guest.setVisible(virtual);
        guest.resizeRelocate(thick, getHeight() - thick - high, width, high);
        system.fit(virtual && getHeight() > 2 * strip ? width - 12 : 0);
        system.at(thick + 8, getHeight() - thick - high / 2);
        double inside = getHeight() - 2 * thick - high;
        badge.setVisible(face.badge().isPresent());
        progress.setVisible(face.badge().isPresent() && face.remaining().isPresent());
        double left = thick + 8;
        badge.place(left, thick + inside / 2 - 4, Math.max(0, getWidth() - 2 * left));
        progress.resizeRelocate(left, thick + inside - 12, Math.max(0, getWidth() - 2 * left), 6);
    }
}
