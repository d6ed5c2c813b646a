package naru.stage.containers.delivery;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import naru.simulation.delivery.DeliveryCommand;
import naru.simulation.delivery.DeliveryCommand.Deploy;
import naru.simulation.delivery.DeliveryCommand.ReplaceHost;
import naru.simulation.delivery.DeliveryCommand.RollBack;
import naru.simulation.delivery.DeliveryCommand.Scale;
import naru.simulation.delivery.DeliveryCommand.SetNetwork;
import naru.simulation.delivery.DeliveryWorld;
import naru.simulation.delivery.Fleet;
import naru.simulation.delivery.Part;
import naru.simulation.delivery.Release;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What the reader can order.
final class DeliveryActions {

    private final DeliveryWords words;
    private final Runnable handOver;
    private final Button code;
    private final Button library;
    private final Button base;
    private final Button rollBack;
    private final Button scale;
    private final Button replace;
    private final Button network;
    private final Button end;
    private Scale nextScale = new Scale(2 * Fleet.HOSTS);
    private SetNetwork nextNetwork = new SetNetwork(Network.GIGABIT.next().speed());

    /// @param order is told what is ordered
    /// @param toTheEnd has the order that is under way come to its end
    /// @param handOver has the keyboard's focus go elsewhere: nothing can be ordered meanwhile
    DeliveryActions(DeliveryWords words, Consumer<DeliveryCommand> order, Runnable toTheEnd, Runnable handOver) {
        this.words = words;
        this.handOver = handOver;
        code = chip("code", Material2AL.CODE, () -> order.accept(new Deploy(Part.CODE)));
        code.getStyleClass().add(Styles.PRIMARY);
        library = chip("library", Material2AL.LIBRARY_BOOKS, () -> order.accept(new Deploy(Part.LIBRARY)));
        base = chip("base", Material2AL.LAYERS, () -> order.accept(new Deploy(Part.BASE)));
        rollBack = chip("rollback", Material2MZ.UNDO, () -> order.accept(new RollBack()));
        scale = chip("scale", Material2AL.CONTENT_COPY, () -> order.accept(nextScale));
        replace = chip("replace", Material2AL.DNS, () -> order.accept(new ReplaceHost()));
        network = chip("network", Material2MZ.SPEED, () -> order.accept(nextNetwork));
        end = chip("end", Material2MZ.SKIP_NEXT, toTheEnd);
    }

    private static Button chip(String id, Ikon icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().add(Styles.CHIP);
        button.setId("delivery-" + id);
        button.setOnAction(event -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    List<Node> nodes() {
        return List.of(code, library, base, rollBack, scale, replace, network, end);
    }

    void show(DeliveryWorld world) {
        nextScale = new Scale(world.copies() == Fleet.HOSTS ? 2 * Fleet.HOSTS : Fleet.HOSTS);
        Network now = Network.of(world.figures());
        nextNetwork = new SetNetwork(now.next().speed());
        code.setText(deploy(Part.CODE));
        library.setText(deploy(Part.LIBRARY));
        base.setText(deploy(Part.BASE));
        boolean first = world.wanted() == Release.FIRST.number();
        rollBack.setText(
                first
                        ? words.get("do.rollback")
                        : words.get("do.rollback-to", DeliveryWords.release(world.wanted() - 1)));
        scale.setText(words.get("do.scale", nextScale.copies()));
        replace.setText(words.get("do.replace"));
        network.setText(words.get("do.network", words.get(now.key())));
        end.setText(words.get("do.end"));
        List<Button> orders = List.of(code, library, base, scale, replace, rollBack);
        if (!world.idle() && orders.stream().anyMatch(Node::isFocused)) {
            handOver.run();
        }
        orders.forEach(order -> order.setDisable(!world.idle()));
        rollBack.setDisable(!world.idle() || first);
        end.setDisable(world.idle());
    }

    private String deploy(Part part) {
        return words.get("do." + part.name().toLowerCase(Locale.ROOT));
    }
}
