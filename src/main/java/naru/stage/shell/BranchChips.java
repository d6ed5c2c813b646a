package naru.stage.shell;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import naru.simulation.kernel.Branch;
import naru.stage.chapter.Overlay;
import naru.stage.playback.Playback;
import naru.stage.text.Amounts;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;

/// The ways the history went, there as soon as it went more than one: the latest few, and a menu for the rest.
final class BranchChips extends HBox {

    private static final int SHOWN = 3;

    private final Playback<?, ?, ?> playback;
    private final Messages messages;
    private final Overlay overlay;

    BranchChips(Playback<?, ?, ?> playback, Messages messages, Overlay overlay) {
        this.playback = playback;
        this.messages = messages;
        this.overlay = overlay;
        getStyleClass().add("branches");
        setAlignment(Pos.CENTER);
        playback.branches().subscribe(branches -> rebuild());
        playback.branch().subscribe(branch -> rebuild());
    }

    private void rebuild() {
        List<Branch> branches = playback.branches().get();
        boolean several = branches.size() > 1;
        setVisible(several);
        setManaged(several);
        getChildren().clear();
        if (!several) {
            return;
        }
        Label name = new Label();
        name.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        name.textProperty().bind(messages.text("branches.name"));
        getChildren().add(name);
        branches.subList(Math.max(0, branches.size() - SHOWN), branches.size())
                .forEach(branch -> getChildren().add(chip(branch)));
        if (branches.size() > SHOWN) {
            getChildren().add(more(branches));
        }
    }

    private ToggleButton chip(Branch branch) {
        ToggleButton chip = new ToggleButton(Integer.toString(branch.id() + 1));
        chip.getStyleClass().addAll(Styles.CHIP, Styles.ICON);
        chip.setId("branch-" + branch.id());
        chip.setSelected(branch.id() == playback.branch().get().id());
        chip.accessibleTextProperty().bind(messages.text(words(branch), branch.id() + 1, forkedAt(branch)));
        chip.setOnAction(event -> {
            chip.setSelected(true);
            playback.switchBranch(branch.id());
        });
        return chip;
    }

    private Button more(List<Branch> branches) {
        Button more = new Button("…");
        more.getStyleClass().addAll(Styles.CHIP, Styles.ICON);
        more.accessibleTextProperty().bind(messages.text("branches.all"));
        more.setOnAction(event -> overlay.toggleBelow(more, menu(branches)));
        return more;
    }

    private VBox menu(List<Branch> branches) {
        VBox menu = new VBox();
        menu.getStyleClass().addAll(Styles.PANEL, "drop-menu");
        for (Branch branch : branches) {
            Button entry = new Button(messages.get(words(branch), branch.id() + 1, forkedAt(branch)));
            entry.getStyleClass().setAll("button", Styles.MENU_ENTRY);
            entry.setMaxWidth(Double.MAX_VALUE);
            entry.setOnAction(event -> {
                overlay.close();
                playback.switchBranch(branch.id());
            });
            menu.getChildren().add(entry);
        }
        return menu;
    }

    private static String words(Branch branch) {
        return branch.parent().isEmpty() ? "branch.first" : "branch.forked";
    }

    private String forkedAt(Branch branch) {
        return new Amounts(messages).moment(Duration.ofNanos(branch.forkedAt().nanos()));
    }
}
