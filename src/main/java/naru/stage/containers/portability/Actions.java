package naru.stage.containers.portability;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import naru.simulation.portability.Happening;
import naru.simulation.portability.Library;
import naru.simulation.portability.PortabilityCommand;
import naru.simulation.portability.PortabilityDynamics;
import naru.simulation.portability.PortabilityWorld;
import naru.simulation.portability.Site;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done, as buttons; those that the world would refuse now cannot be pressed.
final class Actions {

    private final PortabilityWords words;
    private final PortabilityDynamics dynamics = new PortabilityDynamics();
    private final List<Carrying> carrying;
    private final Button install = button("install", "icon-gear");
    private final Button change = button("change", "icon-gear");
    private final Button both = button("both", "icon-gear");
    private Site place = Site.DATA_CENTRE;

    private record Carrying(Site to, Button button) {}

    /// @param want is told what the reader wants done
    Actions(PortabilityWords words, Consumer<PortabilityCommand> want) {
        this.words = words;
        carrying = Stream.of(Site.DATA_CENTRE, Site.CLOUD, Site.CLOUD_ARM)
                .map(site -> new Carrying(site, button("carry-" + PortabilityWords.id(site), "icon-truck")))
                .toList();
        carrying.forEach(
                each -> each.button().setOnAction(event -> want.accept(new PortabilityCommand.CarryBoth(each.to()))));
        install.setOnAction(event -> want.accept(new PortabilityCommand.InstallMissing(place)));
        change.setOnAction(event -> want.accept(new PortabilityCommand.Change()));
        both.setOnAction(event -> want.accept(new PortabilityCommand.BuildForBoth()));
    }

    private static Button button(String id, String icon) {
        Button button = new Button();
        button.setId("portability-" + id);
        button.getStyleClass().add(Styles.CHIP);
        FontIcon sign = new FontIcon();
        sign.getStyleClass().addAll("mark", icon);
        button.setGraphic(sign);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    List<Node> nodes() {
        return Stream.concat(carrying.stream().map(Carrying::button), Stream.of(install, change, both))
                .map(Node.class::cast)
                .toList();
    }

    void show(PortabilityWorld world) {
        for (Carrying each : carrying) {
            each.button().setText(words.get("do.carry." + PortabilityWords.id(each.to())));
            allow(each.button(), world, new PortabilityCommand.CarryBoth(each.to()));
        }
        place = lacking(world);
        Optional<Library> library = world.place(place).remedy();
        install.setText(library.map(each -> words.get("do.install", words.site(place), PortabilityWords.library(each)))
                .orElseGet(() -> words.get("do.install.nothing")));
        allow(install, world, new PortabilityCommand.InstallMissing(place));
        change.setText(words.get("do.change"));
        both.setText(words.get("do.both"));
        allow(both, world, new PortabilityCommand.BuildForBoth());
    }

    private void allow(Button button, PortabilityWorld world, PortabilityCommand command) {
        button.setDisable(dynamics.apply(world, command).isEmpty());
    }

    /// Where a program came last that misses something which can be installed.
    private Site lacking(PortabilityWorld world) {
        Stream<Site> latest = world.happenings().reversed().stream()
                .filter(Happening.Arrived.class::isInstance)
                .map(happening -> ((Happening.Arrived) happening).at());
        return latest.filter(site -> world.place(site).remedy().isPresent())
                .findFirst()
                .orElse(Site.DATA_CENTRE);
    }
}
