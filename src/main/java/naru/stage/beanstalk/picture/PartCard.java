package naru.stage.beanstalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.beanstalk.Resource;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Something that the service has made besides instances: an icon, its name, and a line on how it is. While it is
/// being made its edge is broken.
final class PartCard extends Region {

    private static final double PAD = 11;
    private static final double LINE = 28;
    private static final double GAP = 6;

    private final Resource resource;
    private final Sign name = new Sign(Styles.STRONG);
    private final Sign note = new Sign();
    private final List<VersionPill> pills = new ArrayList<>();

    PartCard(Resource resource, BiConsumer<Chosen, Node> chosen) {
        this.resource = resource;
        getStyleClass().add("part-card");
        setId("part-" + BeanstalkWords.kebab(resource));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setVisible(false);
        getChildren().addAll(name, note);
        Press.of(this, () -> chosen.accept(new Chosen.OfPart(resource), this));
    }

    /// @param title its name
    /// @param more a line below; empty: none
    void show(String title, String more, boolean ready, Ikon sign, String mood) {
        setVisible(true);
        name.show(icon(resource), title, "");
        note.show(sign, more, mood);
        note.setVisible(!more.isEmpty());
        pseudoClassStateChanged(PseudoClass.getPseudoClass("making"), !ready);
        setAccessibleText(title + " " + more);
        requestLayout();
    }

    /// Versions instead of a line, as many of the newest as there is room for.
    void showVersions(List<VersionMark> versions) {
        while (pills.size() < versions.size()) {
            VersionPill pill = new VersionPill();
            pills.add(pill);
            getChildren().add(pill);
        }
        while (pills.size() > versions.size()) {
            getChildren().remove(pills.removeLast());
        }
        for (int i = 0; i < versions.size(); i++) {
            pills.get(i).show(Optional.of(versions.get(i)));
        }
        requestLayout();
    }

    static Ikon icon(Resource resource) {
        return switch (resource) {
            case BUCKET -> Material2AL.ARCHIVE;
            case SECURITY_GROUP -> Material2MZ.SECURITY;
            case QUEUE -> Material2MZ.VIEW_LIST;
            case LOAD_BALANCER -> Material2AL.CALL_SPLIT;
            case AUTO_SCALING_GROUP -> Material2AL.DYNAMIC_FEED;
            case DATABASE -> Material2MZ.STORAGE;
            case ALARMS -> Material2MZ.NOTIFICATIONS;
            case DOMAIN -> Material2AL.LANGUAGE;
        };
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() - 2 * PAD;
        boolean more = note.isVisible() || !pills.isEmpty();
        double top = Math.max(2, (getHeight() - (more ? 2 * LINE : LINE)) / 2);
        double width = Math.min(wide, name.prefWidth(-1));
        name.resizeRelocate(PAD, top, width, LINE);
        note.resizeRelocate(PAD, top + LINE, wide, LINE);
        double right = getWidth() - PAD;
        for (int i = pills.size() - 1; i >= 0; i--) {
            VersionPill pill = pills.get(i);
            double each = Math.ceil(pill.prefWidth(-1));
            pill.setVisible(right - each >= PAD);
            right -= each + GAP;
        }
        double x = PAD;
        for (VersionPill pill : pills) {
            if (pill.isVisible()) {
                double each = Math.ceil(pill.prefWidth(-1));
                pill.resizeRelocate(x, top + LINE + 1, each, LINE - 2);
                x += each + GAP;
            }
        }
    }
}
