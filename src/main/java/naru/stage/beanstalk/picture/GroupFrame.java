package naru.stage.beanstalk.picture;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import naru.simulation.beanstalk.Resource;
import naru.stage.cluster.layout.Box;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;

/// An Auto Scaling group around its instances: its bounds, and how many it wants.
final class GroupFrame extends Region {

    private static final double GAP = 14;

    private final BeanstalkWords words;
    private final boolean temporary;
    private final Sign name = new Sign(Styles.STRONG);
    private final Text bounds = new Text();
    private final Text nothing = new Text();
    private Optional<EnvironmentLayout.Frame> place = Optional.empty();

    GroupFrame(BeanstalkWords words, boolean temporary, BiConsumer<Chosen, Node> chosen) {
        this.words = words;
        this.temporary = temporary;
        getStyleClass().add("group-frame");
        pseudoClassStateChanged(PseudoClass.getPseudoClass("temporary"), temporary);
        for (Text text : new Text[] {bounds, nothing}) {
            text.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
            text.setTextOrigin(VPos.TOP);
            text.setMouseTransparent(true);
        }
        getChildren().addAll(name, bounds, nothing);
        if (!temporary) {
            setId("part-" + BeanstalkWords.kebab(Resource.AUTO_SCALING_GROUP));
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            Press.of(this, () -> chosen.accept(new Chosen.OfPart(Resource.AUTO_SCALING_GROUP), name));
        }
    }

    /// @param large whether there is room for words
    void show(EnvironmentFace face, boolean large) {
        EnvironmentFace.Group group = face.group();
        name.show(
                Material2AL.DYNAMIC_FEED,
                temporary ? words.get("group.temporary") : words.resource(Resource.AUTO_SCALING_GROUP),
                "");
        bounds.setText(
                temporary
                        ? words.get("group.count", face.instances(true).size())
                        : words.get("group.bounds", group.min(), group.desired(), group.max()));
        nothing.setText(words.get("group.nothing"));
        name.setVisible(large);
        bounds.setVisible(large);
        nothing.setVisible(large && face.instances(temporary).isEmpty());
        setAccessibleText(name.isVisible() ? bounds.getText() : words.resource(Resource.AUTO_SCALING_GROUP));
        requestLayout();
    }

    void place(EnvironmentLayout.Frame frame) {
        place = Optional.of(frame);
        Box box = frame.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        place.ifPresent(frame ->
                write(frame.title().moved(-frame.box().x(), -frame.box().y())));
    }

    private void write(Box title) {
        double wide = Math.ceil(bounds.getLayoutBounds().getWidth());
        name.resizeRelocate(title.x(), title.y(), Math.max(0, title.width() - wide - GAP), title.height());
        bounds.relocate(
                Math.round(title.right() - wide),
                Math.round(title.centerY() - bounds.getLayoutBounds().getHeight() / 2));
        nothing.relocate(
                Math.round((getWidth() - nothing.getLayoutBounds().getWidth()) / 2),
                Math.round((getHeight() - nothing.getLayoutBounds().getHeight()) / 2));
    }
}
