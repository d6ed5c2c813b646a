package naru.stage.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import naru.content.eras.Incident;
import naru.stage.chapter.Overlay;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// A button for everything that can happen to the three eras, and a letter for each: A is the first.
final class IncidentChips extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final Map<String, Ikon> ICONS = Map.of(
            "cpu", Material2AL.LOCAL_FIRE_DEPARTMENT,
            "memory", Material2AL.INVERT_COLORS,
            "another", Material2AL.ADD_BOX,
            "update", Material2MZ.SYSTEM_UPDATE_ALT,
            "break-in", Material2AL.BUG_REPORT,
            "machine", Material2MZ.POWER_OFF,
            "traffic", Material2AL.GROUPS);

    private final IncidentWords words;
    private final Overlay overlay;
    private final Consumer<Incident> chosen;
    private final Map<String, List<Incident>> groups = new LinkedHashMap<>();
    private final List<Button> buttons = new ArrayList<>();

    /// @param overlay where incidents that share a button are chosen from
    IncidentChips(List<Incident> incidents, IncidentWords words, Overlay overlay, Consumer<Incident> chosen) {
        this.words = words;
        this.overlay = overlay;
        this.chosen = chosen;
        getStyleClass().add("incident-chips");
        setAlignment(Pos.CENTER_LEFT);
        incidents.forEach(
                incident -> groups.computeIfAbsent(incident.group().orElse(incident.id()), fresh -> new ArrayList<>())
                        .add(incident));
        groups.forEach((name, members) -> buttons.add(button(name, members)));
        getChildren().setAll(buttons);
        retell();
    }

    /// Says everything again, in the language of the moment.
    void retell() {
        int place = 0;
        for (Map.Entry<String, List<Incident>> group : groups.entrySet()) {
            List<Incident> members = group.getValue();
            String name = members.size() == 1 ? words.button(members.getFirst()) : words.group(group.getKey());
            buttons.get(place).setText(name + "  " + letter(place));
            buttons.get(place).setAccessibleText(name);
            place++;
        }
    }

    /// Shows which one is asked about.
    void mark(String incident) {
        int place = 0;
        for (List<Incident> members : groups.values()) {
            boolean current = members.stream().anyMatch(each -> each.id().equals(incident));
            buttons.get(place).pseudoClassStateChanged(CURRENT, current);
            place++;
        }
    }

    /// The letters, wherever in the window the keyboard is.
    EventHandler<KeyEvent> keys() {
        return event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            int place = event.getCode().ordinal() - KeyCode.A.ordinal();
            if (plain && !event.isConsumed() && place >= 0 && place < buttons.size()) {
                buttons.get(place).requestFocus();
                buttons.get(place).fire();
                event.consume();
            }
        };
    }

    private static String letter(int place) {
        return Character.toString('A' + place);
    }

    private Button button(String name, List<Incident> members) {
        Button button = new Button("", new FontIcon(Objects.requireNonNull(ICONS.get(name))));
        button.setId("incident-" + name);
        button.getStyleClass().addAll(Styles.CHIP, "incident-chip");
        button.setOnAction(event -> {
            if (members.size() == 1) {
                chosen.accept(members.getFirst());
            } else {
                openGroup(name, members, button);
            }
        });
        return button;
    }

    private void openGroup(String name, List<Incident> members, Button anchor) {
        List<MenuPanel.Entry> entries = members.stream()
                .map(incident -> new MenuPanel.Entry(
                        "incident-" + incident.id(), Material2AL.BUG_REPORT, words.button(incident), () -> {
                            overlay.close();
                            chosen.accept(incident);
                        }))
                .toList();
        overlay.openBeside(anchor, new MenuPanel(words.group(name), entries, ""));
    }
}
