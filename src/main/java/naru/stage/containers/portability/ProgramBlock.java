package naru.stage.containers.portability;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import naru.simulation.portability.Start;
import naru.simulation.portability.Stay;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;

/// A program: full of its colour while it runs, an outline with the reason when it does not start.
final class ProgramBlock extends VBox {

    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");

    private final PortabilityWords words;
    private final FontIcon sign = new FontIcon();
    private final Label name = new Label();
    private final FontIcon mark = new FontIcon();
    private final Label state = new Label();
    private final Label why = new Label();

    /// @param colour of the application, among the palette's
    ProgramBlock(PortabilityWords words, int colour) {
        this.words = words;
        getStyleClass().addAll("carried-program", "pod-colour-" + colour);
        sign.getStyleClass().add("mark");
        name.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        mark.getStyleClass().add("mark");
        state.getStyleClass().add(Styles.BODY);
        why.getStyleClass().add(Styles.BODY);
        HBox title = new HBox(6, sign, name);
        title.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(6, mark, state);
        line.setAlignment(Pos.CENTER_LEFT);
        why.managedProperty().bind(why.visibleProperty());
        getChildren().setAll(title, line, why);
    }

    void show(Stay stay) {
        boolean runs = stay.start().runs();
        pseudoClassStateChanged(STOPPED, !runs);
        sign.getStyleClass()
                .setAll("ikonli-font-icon", "mark", "icon-" + stay.program().name());
        name.setText(
                words.get("program." + stay.program().name(), stay.program().release()));
        mark.getStyleClass().setAll("ikonli-font-icon", "mark", runs ? "icon-check" : "icon-cross");
        state.setText(words.get(runs ? "state.runs" : "state.stopped"));
        boolean foreign = stay.start() instanceof Start.WrongArchitecture;
        why.setVisible(foreign);
        why.setText(words.get("state.made-for", stay.program().architecture().label()));
    }
}
