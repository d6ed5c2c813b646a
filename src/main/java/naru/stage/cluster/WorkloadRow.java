package naru.stage.cluster;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.simulation.Command;
import naru.simulation.api.Kind;
import naru.stage.cluster.picture.Note;
import naru.stage.cluster.picture.WorkloadFace;

/// A Deployment or another maker of pods: its colour, how many of its pods are ready, how many there shall be, and what
/// else there is to know.
final class WorkloadRow extends VBox {

    private final Words words;
    private final Region colour = new Region();
    private final Label name = new Label();
    private final Label ready = new Label();
    private final Label serving = new Label();
    private final Button less = new Button();
    private final Button more = new Button();
    private final VBox notes = new VBox();
    private WorkloadFace face;

    WorkloadRow(WorkloadFace face, Words words, Consumer<Command> send) {
        this.words = words;
        this.face = face;
        getStyleClass().add("workload");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        HBox line = new HBox();
        line.getStyleClass().add("workload-line");
        line.setAlignment(Pos.CENTER_LEFT);
        colour.getStyleClass().add("workload-colour");
        name.getStyleClass().add("workload-name");
        ready.getStyleClass().add("workload-ready");
        serving.getStyleClass().add("workload-ready");
        Icon mark = new Icon("serving");
        mark.getStyleClass().add("serving");
        serving.setGraphic(mark);
        // The word for another kind needs the whole line.
        boolean plain = face.key().kind() == Kind.DEPLOYMENT;
        HBox heading = plain ? new HBox(name) : new HBox(name, serving);
        HBox figures = plain ? new HBox(ready, serving) : new HBox(ready);
        heading.getStyleClass().add("workload-figures");
        figures.getStyleClass().add("workload-figures");
        VBox text = new VBox(heading, figures);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        button(less, "minus", -1, send);
        button(more, "plus", +1, send);
        line.getChildren().addAll(colour, text);
        if (face.isScalable()) {
            line.getChildren().addAll(less, more);
        }
        notes.getStyleClass().add("workload-notes");
        getChildren().addAll(line, notes);
        dress();
    }

    private void button(Button button, String icon, int step, Consumer<Command> send) {
        button.getStyleClass().add("step");
        button.setGraphic(new Icon(icon));
        button.setOnAction(event -> send.accept(new Command.Scale(face.key(), face.desired() + step)));
    }

    WorkloadFace face() {
        return face;
    }

    void show(WorkloadFace next) {
        if (!next.equals(face)) {
            face = next;
            dress();
        }
    }

    /// Again in the language of the moment.
    void dress() {
        Looks.colour(this, face.colour());
        name.setText(face.name());
        ready.setText(words.note(face.figure()));
        serving.setVisible(face.service().isPresent());
        serving.setText(
                face.service().map(service -> Integer.toString(service.ready())).orElse(""));
        Looks.pseudo(this, "unwell", !face.isWell());
        less.setDisable(face.desired() == 0);
        less.setAccessibleText(words.get("workload.less", face.name()));
        more.setAccessibleText(words.get("workload.more", face.name()));
        notes.getChildren().setAll(face.notes().stream().map(this::note).toList());
        setAccessibleText(accessible());
    }

    private String accessible() {
        StringBuilder text = new StringBuilder(words.get(
                "workload.accessible",
                face.name(),
                face.ready(),
                face.desired(),
                words.get("kind." + face.key().kind().title())));
        face.notes().forEach(note -> text.append(". ").append(words.note(note)));
        return text.toString();
    }

    private Label note(Note note) {
        Label label = new Label(words.note(note), new Icon(note.icon()));
        label.getStyleClass().addAll("workload-note", note.mood().style());
        ((Icon) label.getGraphic()).show(note.icon(), note.mood());
        return label;
    }
}
