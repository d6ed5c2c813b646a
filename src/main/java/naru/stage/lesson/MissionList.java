package naru.stage.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naru.content.Mission;
import naru.content.format.Missions;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// All missions, and the lab without any: a page of cards.
final class MissionList extends VBox {

    private static final int COLUMNS = 3;

    /// What padding and border take of a card's height.
    private static final double EDGES = 36;

    /// And of its width.
    private static final double SIDES = 42;

    private final MissionSession session;
    private final Messages messages;
    private final MissionWords words;
    private final Parts parts;
    private final Map<String, Mission> missions = new HashMap<>();
    private final HBox waiting = new HBox(16);

    MissionList(MissionSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.words = new MissionWords(messages);
        this.parts = new Parts(messages);
        getStyleClass().add("mission-list");
        setId("missions-page");
        waiting.setAlignment(Pos.CENTER_LEFT);
        waiting.setId("mission-loading");
        session.loading().subscribe(this::showLoading);
    }

    /// Writes the cards anew, in the words of the moment.
    void show() {
        HBox top = new HBox(24, Parts.text(messages.get("missions.title"), Styles.HEADLINE), Parts.space(), waiting);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setMinHeight(52);
        GridPane grid = grid();
        List<Button> cards = new ArrayList<>();
        int number = 1;
        for (String id : session.ids()) {
            cards.add(card(Integer.toString(number), id));
            number++;
        }
        cards.add(labCard());
        for (int i = 0; i < cards.size(); i++) {
            grid.add(cards.get(i), i % COLUMNS, i / COLUMNS);
        }
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().setAll(top, Parts.text(messages.get("missions.lead"), Styles.BODY, Styles.MUTED), grid);
    }

    void focus() {
        lookupAll(".mission-card").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(18);
        grid.setVgap(18);
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
            RowConstraints row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            row.setPercentHeight(100.0 / COLUMNS);
            grid.getRowConstraints().add(row);
        }
        return grid;
    }

    private Button card(String number, String id) {
        boolean done = session.logbook().get().done().contains(id);
        Mission mission = missions.computeIfAbsent(id, Missions::read);
        Label size = Parts.sign(
                Material2AL.HELP_OUTLINE,
                messages.get(
                        "missions.card.size",
                        mission.predictions().size(),
                        mission.steps().size()),
                Styles.BODY,
                Styles.MUTED);
        Button card = card(number, id, words.title(id), words.problem(id), size, done);
        card.setOnAction(event -> session.open(id));
        return card;
    }

    private Button labCard() {
        Label size = Parts.sign(
                Material2MZ.PLAY_CIRCLE_OUTLINE, messages.get("missions.lab.size"), Styles.BODY, Styles.MUTED);
        Button card = card("∞", "lab", messages.get("missions.lab"), messages.get("missions.lab.problem"), size, false);
        card.setOnAction(event -> session.showLab());
        return card;
    }

    private Button card(String number, String id, String title, String problem, Label size, boolean done) {
        FontIcon picture = new FontIcon(Material2AL.FLAG);
        picture.getStyleClass().addAll("mission-picture", "mission-picture-" + id);
        StackPane tile = new StackPane(picture);
        tile.getStyleClass().add("mission-tile");
        Label digit = new Label(number);
        digit.getStyleClass().addAll(Styles.BODY, Styles.STRONG, "mission-number");
        VBox name = new VBox(0, digit, Parts.text(title, "mission-name"));
        name.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(18, tile, name);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox foot = new HBox(12, size, Parts.space());
        foot.setAlignment(Pos.CENTER_LEFT);
        if (done) {
            Label mark = Parts.sign(
                    Material2AL.CHECK_CIRCLE, messages.get("missions.done"), Styles.BODY, Styles.STRONG, Styles.GOOD);
            mark.setMinWidth(Region.USE_PREF_SIZE);
            foot.getChildren().add(mark);
        }
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        VBox content = new VBox(6, head, Parts.text(problem, "mission-problem"), between, foot);
        content.setAlignment(Pos.TOP_LEFT);
        Button card = new Button(null, content);
        card.setId("mission-" + id);
        card.getStyleClass().setAll("button", Styles.CARD, "mission-card");
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        card.setAlignment(Pos.TOP_LEFT);
        content.prefWidthProperty().bind(card.widthProperty().subtract(SIDES));
        content.prefHeightProperty().bind(card.heightProperty().subtract(EDGES));
        card.setAccessibleText(messages.get(done ? "missions.card.done" : "missions.card", number, title, problem));
        return card;
    }

    private void showLoading(Optional<Double> part) {
        if (part.isEmpty()) {
            waiting.getChildren().clear();
            return;
        }
        if (waiting.getChildren().isEmpty()) {
            waiting.getChildren()
                    .setAll(
                            new Label(messages.get("missions.loading")),
                            new ProgressBar(),
                            parts.chip("action.cancel", session::cancel));
            waiting.getChildren().getFirst().getStyleClass().add(Styles.BODY);
        }
        ((ProgressBar) waiting.getChildren().get(1)).setProgress(part.get());
    }
}
