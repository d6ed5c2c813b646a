package naru.stage.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import naru.content.Choice;
import naru.content.eras.Incident;
import naru.content.eras.Trial;
import naru.content.format.Incidents;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraDynamics;
import naru.simulation.era.EraStart;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Figure;
import naru.simulation.era.Figures;
import naru.simulation.era.Instance;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.ChronicleRecorder;
import naru.stage.playback.Playback;
import naru.stage.playback.Speed;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;
import naru.stage.theme.Typefaces;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Everything that can happen to the three eras, from its button to what came of it: in turn by mouse in Korean and by
/// keyboard alone in English, its words looked at in both languages.
@ExtendWith(ApplicationExtension.class)
class SideBySideWalkTest {

    private static final int MOST_FRAMES = 10_000;

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.KOREAN);
    private final Messages messages = new Messages(language);
    private Playback<EraWorld, EraCommand, Boolean> playback;
    private SideBySideView view;

    @Start
    void start(Stage stage) {
        Typefaces.load();
        playback = new Playback<>(
                Runnable::run,
                Runnable::run,
                new ChronicleRecorder<>(
                        Chronicle.begin(new EraDynamics(EraStart.story(Figures.USUAL))), EraMarks::of, List.of()),
                SimTime.ZERO);
        view = new SideBySideView(
                messages, new SimpleObjectProperty<>(Theme.LIGHT), playback, Runnable::run, Runnable::run);
        view.reducedMotion().set(true);
        StackPane root = new StackPane(view);
        root.addEventHandler(KeyEvent.KEY_PRESSED, view.keys());
        Scene scene = new Scene(root, 1600, 736);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        view.entered();
    }

    static Stream<Arguments> walks() {
        List<Incident> incidents = Incidents.bundled();
        Language[] languages = Language.values();
        return IntStream.range(0, incidents.size())
                .mapToObj(i -> Arguments.of(incidents.get(i).id(), languages[i % languages.length]));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void happensFromQuestionToVerdict(String id, Language spoken, FxRobot robot) {
        boolean byMouse = spoken == Language.KOREAN;
        Incident incident = incident(id);
        Walks.act(() -> language.set(spoken));
        wordsAreWhole(robot);

        choose(robot, incident, byMouse);
        assertThat(view.session().state().get()).isInstanceOf(SideBySide.State.Asking.class);
        everyWordIsWhole(robot);
        Walks.act(playback::play);
        Walks.act(() -> playback.advance(1));
        assertThat(playback.position().get()).as("time waits for an answer").isEqualTo(SimTime.ZERO);

        if (byMouse) {
            robot.clickOn("#answer-2");
        } else {
            robot.type(KeyCode.DIGIT2);
        }
        assertThat(view.session().state().get()).isInstanceOf(SideBySide.State.Running.class);
        wordsAreWhole(robot);
        if (!byMouse || !incident.equals(Incidents.bundled().getFirst())) {
            // Once at its own pace is enough; what is seen must not depend on it.
            Walks.act(() -> playback.speed().set(Speed.STEPS.getLast()));
        }
        Trial first = watch(robot, incident);
        Choice truth = first.truths().getFirst();
        assertThat(robot.lookup("#story-headline").queryAs(Label.class).getText())
                .contains(new IncidentWords(messages).answer(incident, truth));
        assertThat(robot.lookup(".verdict").queryAll()).hasSize(3);
        everyWordIsWhole(robot);

        EraWorld then = playback.frame().get().now();
        Walks.act(() -> playback.seek(SimTime.ofSeconds(1)));
        assertThat(playback.frame().get().now().happenings()).isEmpty();
        Walks.act(() -> playback.seek(incident.end()));
        assertThat(playback.frame().get().now())
                .as("the same, however often it is looked at")
                .isEqualTo(then);

        if (byMouse) {
            robot.clickOn("#again");
            robot.clickOn("#answer-1");
        } else {
            robot.type(KeyCode.ENTER);
            robot.type(KeyCode.DIGIT1);
        }
        Walks.act(() -> playback.speed().set(Speed.STEPS.getLast()));
        assertThat(watch(robot, incident).figures()).isEqualTo(first.figures());
        robot.clickOn(incident.isFault() ? "#mend" : "#go-on");
        assertThat(view.session().state().get()).isEqualTo(new SideBySide.State.Free());
        assertThat(playback.playing().get()).isTrue();
        assertThat(instances()).noneMatch(each -> each.wild() || each.leaking());
    }

    /// All three ways in share one button.
    private void choose(FxRobot robot, Incident incident, boolean byMouse) {
        String button = incident.group().orElse(incident.id());
        if (byMouse) {
            robot.clickOn("#incident-" + button);
            incident.group().ifPresent(group -> robot.clickOn("#menu-incident-" + incident.id()));
            return;
        }
        List<String> buttons = Incidents.bundled().stream()
                .map(each -> each.group().orElse(each.id()))
                .distinct()
                .toList();
        robot.type(KeyCode.valueOf(Character.toString('A' + buttons.indexOf(button))));
        incident.group().ifPresent(group -> {
            List<String> members = Incidents.bundled().stream()
                    .filter(each -> each.group().equals(incident.group()))
                    .map(Incident::id)
                    .toList();
            robot.type(KeyCode.DOWN, members.indexOf(incident.id()));
            robot.type(KeyCode.ENTER);
        });
    }

    private Trial watch(FxRobot robot, Incident incident) {
        // At once: between two frames there is nothing to wait for.
        Walks.act(() -> {
            for (int i = 0; i < MOST_FRAMES && playback.playing().get(); i++) {
                playback.advance(0.2);
            }
        });
        assertThat(playback.position().get()).isEqualTo(incident.end());
        assertThat(view.session().state().get()).isInstanceOf(SideBySide.State.Decided.class);
        return ((SideBySide.State.Decided) view.session().state().get()).trial();
    }

    @Test
    void itHappensToTheApplicationThatWasChosen(FxRobot robot) {
        Walks.act(() -> view.session().target().set("mail"));
        robot.clickOn("#incident-cpu");
        robot.clickOn("#answer-1");
        watch(robot, incident("cpu"));
        assertThat(instances())
                .filteredOn(Instance::wild)
                .extracting(Instance::name)
                .containsOnly("mail");
    }

    @Test
    void aVerdictLeavesTheKeyboardToWhoeverChoosesTheNextApplication(FxRobot robot) {
        robot.clickOn("#incident-cpu").clickOn("#answer-1");
        watch(robot, incident("cpu"));
        Node application = robot.lookup(".era-app").queryAll().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElseThrow();
        Walks.act(application::requestFocus);
        Walks.act(() -> view.session().target().set("mail"));
        assertThat(application.isFocused()).isTrue();
        assertThat(view.session().state().get()).isInstanceOf(SideBySide.State.Decided.class);
    }

    @Test
    void aMenuDoesNotStayInTheLanguageBefore(FxRobot robot) {
        robot.clickOn("#incident-break-in");
        assertThat(view.isAsked()).isTrue();
        Walks.act(() -> language.set(Language.ENGLISH));
        assertThat(view.isAsked()).isFalse();
    }

    @Test
    void whoeverInterferesPlaysFreely(FxRobot robot) {
        robot.clickOn("#incident-memory");
        robot.clickOn("#limits");
        assertThat(view.session().state().get()).as("asked again").isInstanceOf(SideBySide.State.Asking.class);
        assertThat(SideBySide.limits(playback.frame().get().now())).isFalse();
        robot.clickOn("#answer-1");
        Walks.act(() -> playback.advance(0.2));
        robot.clickOn("#limits");
        assertThat(view.session().state().get()).isEqualTo(new SideBySide.State.Free());
        assertThat(SideBySide.limits(playback.frame().get().now())).isTrue();
        Walks.act(() -> playback.undo());
        assertThat(SideBySide.limits(playback.frame().get().now())).isFalse();
    }

    @Test
    void whatWasLeftIsFoundAgain(FxRobot robot) {
        robot.clickOn("#incident-cpu");
        robot.clickOn("#answer-1");
        Walks.act(() -> playback.advance(0.2));
        SimTime left = playback.position().get();
        Walks.act(view::left);
        Walks.act(() -> playback.begin(
                new ChronicleRecorder<>(
                        Chronicle.begin(new EraDynamics(EraStart.story(Figures.USUAL))), EraMarks::of, List.of()),
                SimTime.ZERO));
        Walks.act(view::entered);
        assertThat(playback.position().get()).isEqualTo(left).isNotEqualTo(SimTime.ZERO);
        assertThat(playback.frame().get().now().sites()).hasSize(3);
        Walks.act(playback::play);
        watch(robot, incident("cpu"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberIsListedAndCanBeChanged(Language spoken, FxRobot robot) {
        Walks.act(() -> language.set(spoken));
        robot.type(KeyCode.N);
        List<Figure> listed = new ArrayList<>();
        for (FigureGroup group : FigureGroup.values()) {
            robot.clickOn("#numbers-" + group.id());
            wordsAreWhole(robot);
            for (Figure figure : group.figures()) {
                listed.add(figure);
                Slider slider =
                        robot.lookup("#figure-" + FigureWords.id(figure)).queryAs(Slider.class);
                double before = playback.frame().get().now().figures().get(figure);
                assertThat(before).isEqualTo(figure.usual());
                boolean up = slider.getValue() < slider.getMax();
                Walks.act(slider::requestFocus);
                robot.type(up ? KeyCode.RIGHT : KeyCode.LEFT);
                double after = playback.frame().get().now().figures().get(figure);
                assertThat(after > before)
                        .as("%s: %s, then %s", figure, before, after)
                        .isEqualTo(up);
                assertThat(after).isNotEqualTo(before);
                wordsAreWhole(robot);
            }
        }
        assertThat(listed).containsExactlyInAnyOrder(Figure.values());
        robot.clickOn("#numbers-applications");
        wordsAreWhole(robot);
        robot.clickOn("#numbers-all-usual");
        for (Figure figure : Figure.values()) {
            assertThat(playback.frame().get().now().figures().get(figure)).isEqualTo(figure.usual());
        }
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#numbers-panel").tryQuery()).isEmpty();
    }

    private List<Instance> instances() {
        return playback.frame().get().now().sites().stream()
                .flatMap(site -> site.instances().stream())
                .toList();
    }

    private static Incident incident(String id) {
        return Incidents.bundled().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Nothing ends in dots, is taller than its place, or lies beyond the edge.
    private void everyWordIsWhole(FxRobot robot) {
        Language spoken = language.get();
        for (Language each : Language.values()) {
            Walks.act(() -> language.set(each));
            wordsAreWhole(robot);
        }
        Walks.act(() -> language.set(spoken));
    }

    private void wordsAreWhole(FxRobot robot) {
        Walks.act(() -> {
            view.applyCss();
            view.layout();
        });
        for (Node node : robot.lookup(".label, .button, .toggle-button").queryAll()) {
            if (!(node instanceof Labeled labeled) || labeled.getText() == null || !labeled.isVisible()) {
                continue;
            }
            String words = labeled.getText();
            Optional<Node> drawn = Optional.ofNullable(labeled.lookup(".text"));
            drawn.ifPresent(text -> assertThat(((Text) text).getText()).isEqualTo(words));
            Bounds bounds = labeled.localToScene(labeled.getLayoutBounds());
            assertThat(bounds.getMaxX()).as(words).isLessThanOrEqualTo(view.getWidth());
            assertThat(bounds.getMaxY()).as(words).isLessThanOrEqualTo(view.getHeight());
            assertThat(labeled.getHeight())
                    .as(words)
                    .isGreaterThanOrEqualTo(labeled.prefHeight(labeled.getWidth()) - 0.5);
        }
    }
}
