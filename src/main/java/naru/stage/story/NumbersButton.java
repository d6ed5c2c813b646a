package naru.stage.story;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraWorld;
import naru.stage.chapter.Overlay;
import naru.stage.playback.Playback;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// Opens the panel with everything that is assumed, by mouse or by the key N, and keeps it true while it is open.
final class NumbersButton extends Button {

    private final Messages messages;
    private final Overlay overlay;
    private final Playback<EraWorld, EraCommand, Boolean> playback;
    private final Consumer<EraCommand> give;
    private Optional<NumbersPanel> panel = Optional.empty();

    /// @param overlay where the panel opens
    /// @param give is told what the reader assumes
    NumbersButton(
            Messages messages,
            Overlay overlay,
            Playback<EraWorld, EraCommand, Boolean> playback,
            Consumer<EraCommand> give) {
        super("", new FontIcon(Material2MZ.TUNE));
        this.messages = messages;
        this.overlay = overlay;
        this.playback = playback;
        this.give = give;
        setId("numbers");
        getStyleClass().addAll(Styles.CHIP, "incident-chip");
        textProperty().bind(messages.text("eras.numbers.open"));
        setOnAction(event -> open());
        playback.frame()
                .subscribe(frame -> panel.filter(each -> each.getScene() != null)
                        .ifPresent(each -> each.show(frame.now().figures())));
        messages.language()
                .subscribe(() -> panel.filter(each -> each.getScene() != null).ifPresent(each -> open()));
    }

    EventHandler<KeyEvent> keys() {
        return event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            if (plain && event.getCode() == KeyCode.N && !event.isConsumed()) {
                open();
                event.consume();
            }
        };
    }

    private void open() {
        NumbersPanel next =
                new NumbersPanel(messages, playback.frame().get().now().figures(), give, overlay::close);
        panel = Optional.of(next);
        overlay.openTop(next);
    }
}
