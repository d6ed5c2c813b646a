package naru.stage.containers.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import naru.simulation.pipeline.Change;
import naru.simulation.pipeline.PipelineCommand;
import naru.simulation.pipeline.PipelineWorld;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a reader can do here: commit, roll back, let the developers commit, and leap to the end of a run.
final class PipelineActions {

    private final Messages messages;
    private final List<Node> commits = new ArrayList<>();
    private final ButtonBase rollBack;
    private final ToggleButton keep;
    private final ButtonBase skip;

    /// @param commit is told the kind of a change that is to be committed
    PipelineActions(
            Messages messages, Consumer<Change.Kind> commit, Consumer<PipelineCommand> send, Runnable toTheEnd) {
        this.messages = messages;
        for (Change.Kind kind : Change.Kind.values()) {
            commits.add(chip(new Button(), "commit-" + PipelineWords.word(kind), () -> commit.accept(kind)));
        }
        rollBack = chip(new Button(), "roll-back", () -> send.accept(new PipelineCommand.RollBack()));
        keep = new ToggleButton();
        chip(keep, "keep", () -> send.accept(new PipelineCommand.KeepCommitting(keep.isSelected())));
        skip = chip(new Button(), "skip", toTheEnd);
    }

    private ButtonBase chip(ButtonBase button, String name, Runnable deed) {
        button.getStyleClass().add(Styles.CHIP);
        button.setId("pipeline-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        FontIcon icon = new FontIcon();
        icon.getStyleClass().add("icon-" + name);
        button.setGraphic(icon);
        button.textProperty().bind(messages.text("containers.pipeline.action." + name));
        button.setOnAction(event -> deed.run());
        return button;
    }

    List<Node> nodes() {
        List<Node> all = new ArrayList<>(commits);
        all.addAll(List.of(rollBack, keep, skip));
        return all;
    }

    void show(PipelineWorld world, Telling telling) {
        boolean watching = telling instanceof Telling.Watching;
        commits.forEach(button -> button.setDisable(watching));
        rollBack.setDisable(!world.canRollBack());
        keep.setSelected(world.next().isPresent());
        skip.setDisable(!watching);
    }
}
