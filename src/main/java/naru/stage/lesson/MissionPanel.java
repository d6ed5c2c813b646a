package naru.stage.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.content.Choice;
import naru.content.Mission;
import naru.content.Performance;
import naru.content.Step;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The story beside the picture while time stands still: one idea, and the button that leads on.
final class MissionPanel extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// How wide its text is, beside a scroll bar. Said and not left to the layout: a button does not ask what is on
    /// it how high it is at a given width.
    private static final double TEXT = 486;

    private static final double CHOICE_TEXT = TEXT - 112;
    private static final double CHECKED_TEXT = CHOICE_TEXT - 38;
    private static final double FACT_GAP = 10;
    private static final double FACT_EDGE = 26;

    /// How wide a letter of a fact's value is at most, about.
    private static final double FIGURE = 14;

    private final MissionSession session;
    private final Messages messages;
    private final MissionWords words;
    private final Parts parts;

    MissionPanel(MissionSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.words = new MissionWords(messages);
        this.parts = new Parts(messages);
        getStyleClass().addAll(Styles.CARD, "mission-panel");
        setId("mission-panel");
    }

    /// Tells the step anew, in the words of the moment.
    void show(Performance performance, Step step) {
        VBox body = new VBox();
        body.getStyleClass().add("mission-body");
        switch (step) {
            case Step.Say say -> say(body, performance.mission(), say);
            case Step.Predict predict -> predict(body, performance.mission(), predict);
            case Step.Explain explain -> explain(body, performance, explain);
            case Step.FreePlay free -> freePlay(body, performance, free);
            case Step.Run run -> {
                // A run has the whole stage, and only a line below it.
            }
        }
        ScrollPane scroll = new ScrollPane(body);
        scroll.getStyleClass().add("mission-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .setAll(
                        head(performance.mission()),
                        new ProgressDots(performance.mission().steps(), step, messages),
                        scroll,
                        foot(step));
    }

    /// Gives the keyboard to what the reader is most likely to use next.
    void focus() {
        Stream.of("#mission-next", ".answer", "#mission-back")
                .flatMap(query -> Optional.<Node>ofNullable(lookup(query)).stream())
                .filter(node -> !node.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node head(Mission mission) {
        Label title = Parts.text(words.title(mission.id()), Styles.BODY, Styles.STRONG, Styles.MUTED);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button list = parts.flat(Material2AL.LIST, "missions.toList", session::showList);
        list.setId("mission-list");
        HBox head = new HBox(8, title, list);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node foot(Step step) {
        HBox foot = new HBox(12);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (session.canGoBack()) {
            Button back = parts.chip("missions.back", session::back);
            back.setId("mission-back");
            foot.getChildren().add(back);
        }
        foot.getChildren().add(Parts.space());
        if (step instanceof Step.FreePlay) {
            foot.getChildren()
                    .add(parts.main("missions.wide", () -> session.panelAway().set(true)));
            return foot;
        }
        Button next = parts.main(
                switch (step) {
                    case Step.Predict predict -> "missions.run";
                    default -> "missions.next";
                },
                session::next);
        next.setDisable(!session.canGoOn().get());
        foot.getChildren().add(next);
        return foot;
    }

    private void tag(VBox body, Step step) {
        body.getChildren()
                .add(
                        switch (step) {
                            case Step.Say say -> tag(Material2AL.CHAT_BUBBLE_OUTLINE, "missions.tag.say");
                            case Step.Predict predict -> tag(Material2AL.HELP_OUTLINE, "missions.tag.predict");
                            case Step.Run run -> tag(Material2MZ.PLAY_ARROW, "missions.tag.run");
                            case Step.Explain explain -> tag(Material2AL.LIGHTBULB, "missions.tag.explain");
                            case Step.FreePlay free -> tag(Material2MZ.PAN_TOOL, "missions.tag.free");
                        });
    }

    private Label tag(Ikon ikon, String key) {
        return Parts.sign(ikon, messages.get(key), Styles.BODY, Styles.STRONG, "mission-tag");
    }

    private void say(VBox body, Mission mission, Step.Say say) {
        tag(body, say);
        body.getChildren()
                .addAll(
                        Parts.text(words.title(mission, say), Styles.TITLE),
                        Parts.text(words.text(mission, say), Styles.BODY));
    }

    private void predict(VBox body, Mission mission, Step.Predict predict) {
        tag(body, predict);
        body.getChildren().add(Parts.text(words.text(mission, predict), Styles.TITLE));
        Optional<String> answer = session.logbook().get().answer(mission.id(), predict.id());
        int number = 1;
        for (Choice choice : predict.choices()) {
            boolean chosen = answer.filter(choice.id()::equals).isPresent();
            body.getChildren().add(choice(number, words.choice(mission, predict, choice), chosen, choice, predict));
            number++;
        }
    }

    private Button choice(int number, String text, boolean chosen, Choice choice, Step.Predict predict) {
        Label digit = new Label(Integer.toString(number));
        digit.getStyleClass().addAll(Styles.BODY, Styles.STRONG, "answer-number");
        Label label = Parts.text(text, Styles.BODY);
        double width = chosen ? CHECKED_TEXT : CHOICE_TEXT;
        label.setMinWidth(width);
        label.setPrefWidth(width);
        HBox content = new HBox(14, digit, label);
        content.setAlignment(Pos.CENTER_LEFT);
        if (chosen) {
            content.getChildren().add(new FontIcon(Material2AL.CHECK_CIRCLE));
        }
        Button button = new Button(null, content);
        button.getStyleClass().setAll("button", "answer");
        button.setId("choice-" + number);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.get(chosen ? "missions.choice.chosen" : "missions.choice", number, text));
        button.pseudoClassStateChanged(CHOSEN, chosen);
        button.setDisable(session.isSettled(predict));
        button.setOnAction(event -> session.choose(choice.id()));
        return button;
    }

    private void explain(VBox body, Performance performance, Step.Explain explain) {
        tag(body, explain);
        for (Step.Predict predict : performance.mission().predictionsOf(explain)) {
            verdict(body, performance, predict);
        }
        List<MissionWords.Fact> facts = words.facts(performance, explain);
        if (!facts.isEmpty()) {
            body.getChildren().add(facts(facts));
        }
        body.getChildren().add(Parts.text(words.explanation(performance, explain), Styles.BODY));
    }

    private void verdict(VBox body, Performance performance, Step.Predict predict) {
        Mission mission = performance.mission();
        Choice truth = performance.truth(predict);
        Optional<Choice> given = session.logbook()
                .get()
                .answer(mission.id(), predict.id())
                .flatMap(id -> predict.choices().stream()
                        .filter(choice -> choice.id().equals(id))
                        .findFirst());
        boolean right = given.filter(truth::equals).isPresent();
        VBox box = new VBox(6);
        box.getStyleClass().addAll("verdict", right ? Styles.GOOD : Styles.CAUTION);
        box.getChildren()
                .add(Parts.sign(
                        right ? Material2AL.CHECK_CIRCLE : Material2AL.CANCEL,
                        messages.get(right ? "missions.right" : "missions.wrong"),
                        Styles.BODY,
                        Styles.STRONG,
                        right ? Styles.GOOD : Styles.CAUTION));
        given.ifPresent(choice -> {
            box.getChildren()
                    .add(Parts.text(
                            messages.get("missions.yours", words.choice(mission, predict, choice)), Styles.BODY));
            box.getChildren().add(Parts.text(words.why(mission, predict, choice), Styles.BODY));
        });
        if (!right) {
            box.getChildren()
                    .add(Parts.text(
                            messages.get("missions.truth", words.choice(mission, predict, truth)),
                            Styles.BODY,
                            Styles.STRONG));
        }
        body.getChildren().add(box);
    }

    /// Side by side, or below one another where a value is too long to stand beside others.
    private static Node facts(List<MissionWords.Fact> facts) {
        double beside = (TEXT - FACT_GAP * (facts.size() - 1)) / facts.size() - FACT_EDGE;
        if (facts.stream().allMatch(fact -> fact.value().length() * FIGURE <= beside)) {
            return new HBox(
                    FACT_GAP, facts.stream().map(fact -> fact(fact, beside)).toArray(Node[]::new));
        }
        VBox table = new VBox(4, facts.stream().map(MissionPanel::line).toArray(Node[]::new));
        table.getStyleClass().add("mission-fact");
        return table;
    }

    private static Node fact(MissionWords.Fact fact, double width) {
        Label value = Parts.text(fact.value(), Styles.TITLE, Styles.FIGURES);
        Label label = Parts.text(fact.label(), Styles.BODY, Styles.MUTED);
        value.setPrefWidth(width);
        label.setPrefWidth(width);
        VBox box = new VBox(2, value, label);
        box.getStyleClass().add("mission-fact");
        return box;
    }

    private static Node line(MissionWords.Fact fact) {
        Label value = new Label(fact.value());
        value.getStyleClass().addAll(Styles.TITLE, Styles.FIGURES);
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label label = Parts.text(fact.label(), Styles.BODY, Styles.MUTED);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(12, label, value);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void freePlay(VBox body, Performance performance, Step.FreePlay free) {
        Mission mission = performance.mission();
        tag(body, free);
        body.getChildren()
                .addAll(
                        Parts.text(words.title(mission, free), Styles.TITLE),
                        Parts.text(words.text(mission, free), Styles.BODY));
        if (!mission.predictions().isEmpty()) {
            body.getChildren().add(Parts.text(messages.get("missions.summary"), Styles.BODY, Styles.STRONG));
        }
        for (Step.Predict predict : mission.predictions()) {
            boolean right = session.logbook()
                    .get()
                    .answer(mission.id(), predict.id())
                    .filter(performance.truth(predict).id()::equals)
                    .isPresent();
            Label line = Parts.sign(
                    right ? Material2AL.CHECK_CIRCLE : Material2AL.CANCEL,
                    messages.get(
                            right ? "missions.summary.right" : "missions.summary.wrong",
                            words.text(mission, predict),
                            words.choice(mission, predict, performance.truth(predict))),
                    Styles.BODY);
            line.setWrapText(true);
            line.setAlignment(Pos.TOP_LEFT);
            line.setMinHeight(Region.USE_PREF_SIZE);
            body.getChildren().add(line);
        }
    }
}
