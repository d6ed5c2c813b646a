package naru.stage.compare.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import naru.content.format.Guides;
import naru.content.guide.Given;
import naru.content.guide.Guide;
import naru.content.guide.Question;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The guide under a person's hands: in Korean by mouse, in English by keys alone.
@ExtendWith(ApplicationExtension.class)
class GuideViewTest {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 700;

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.KOREAN);
    private final List<String> led = new ArrayList<>();
    private GuideView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        view = new GuideView(new Messages(language), new Elsewhere() {
            @Override
            public void openRow(int row) {
                led.add("row " + row);
            }

            @Override
            public void play(String event) {
                led.add("play " + event);
            }

            @Override
            public void openSource(URI page) {
                led.add("source " + page);
            }
        });
        scene = new Scene(view.picture(), WIDTH, HEIGHT);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        view.picture().requestFocus();
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static String said(FxRobot robot, String query) {
        return robot.lookup(query).query().getAccessibleText();
    }

    @Test
    void byMouseInKorean(FxRobot robot) {
        assertThat(words(robot, "#guide-headline")).isEqualTo("아직 판단하기 이릅니다");
        assertThat(words(robot, "#guide-why")).startsWith("아직 답한 것이 없습니다.");

        robot.clickOn("#guide-team-developers").clickOn("#guide-parts-one");
        assertThat(words(robot, "#guide-why")).startsWith("아직 질문 2개에만 답했습니다.");
        robot.clickOn("#guide-package-source");
        assertThat(words(robot, "#guide-headline")).isEqualTo("지금까지는 Beanstalk Standard가 앞섭니다");
        assertThat(words(robot, "#guide-clarity")).isEqualTo("기울었음");
        assertThat(said(robot, "#guide-standing-standard")).contains("첫째").contains("찬성 7 · 반대 0");

        robot.clickOn("#guide-change-cloud-several");
        assertThat(view.given().get().answers()).containsEntry("cloud", "several");
        assertThat(words(robot, "#guide-headline")).isEqualTo("쿠버네티스만 남습니다");
        assertThat(words(robot, "#guide-why")).contains("걸리는 점이 많습니다");
        assertThat(said(robot, "#guide-standing-cluster")).contains("쓸 수 없음");

        robot.clickOn("#guide-again");
        assertThat(view.given().get()).isEqualTo(Given.NOTHING);
        assertThat(words(robot, "#guide-headline")).isEqualTo("아직 판단하기 이릅니다");
    }

    @Test
    void byKeysInEnglish(FxRobot robot) {
        Walks.act(() -> language.set(Language.ENGLISH));
        assertThat(focused().getId()).isEqualTo("guide-team-unknown");
        robot.type(KeyCode.DIGIT2, KeyCode.DOWN, KeyCode.DIGIT2, KeyCode.DOWN, KeyCode.DIGIT3, KeyCode.LEFT);
        assertThat(view.given().get().answers()).isEqualTo(Map.of("team", "aws", "parts", "few", "package", "images"));
        assertThat(focused().getId()).isEqualTo("guide-package-images");
        assertThat(words(robot, "#guide-headline")).isEqualTo("Beanstalk Cluster is ahead so far");

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(view.given().get().answers()).doesNotContainKey("package");
        robot.type(KeyCode.UP, KeyCode.DIGIT0);
        assertThat(view.given().get().answers()).isEqualTo(Map.of("team", "aws"));
        robot.type(KeyCode.TAB);
        assertThat(focused().getId()).as("one stop for each question").isEqualTo("guide-package-unknown");
    }

    private Node focused() {
        return scene.getFocusOwner();
    }

    @Test
    void anAnswerPressedAgainStays(FxRobot robot) {
        robot.clickOn("#guide-team-aws").clickOn("#guide-team-aws");
        assertThat(view.given().get().answers()).containsEntry("team", "aws");
        assertThat(robot.lookup("#guide-team-aws").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void reasonsLeadToTheirRowTheirSourceAndTheirEvent(FxRobot robot) {
        answer(robot, Map.of("team", "developers", "parts", "one", "package", "source"));
        List<Hyperlink> links = links(robot);
        robot.clickOn(links.get(0)).clickOn(links.get(1)).clickOn(links.get(2));
        assertThat(led)
                .containsExactly(
                        "row 1",
                        "source https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html",
                        "play broken-deploy");
    }

    @Test
    void theReasonsOfEachCanBeRead(FxRobot robot) {
        answer(robot, Map.of("team", "developers", "parts", "one", "package", "source"));
        robot.clickOn("#guide-standing-kubernetes");
        assertThat(texts(robot)).anyMatch(text -> text.startsWith("소스를 빌드하거나 배포하지 않습니다."));
        robot.clickOn("#guide-standing-standard");
        assertThat(texts(robot)).anyMatch(text -> text.startsWith("소스 번들을 그대로 받고"));
    }

    @Test
    void itSaysWhatWasTrueThenOnlyWhereItMatters(FxRobot robot) {
        answer(robot, Map.of("team", "developers", "parts", "one", "package", "source"));
        assertThat(robot.lookup("#guide-then").tryQuery()).isEmpty();
        answer(robot, Map.of("team", "aws", "parts", "few", "package", "images"));
        assertThat(texts(robot)).anyMatch(text -> text.startsWith("2024년"));
        assertThat(texts(robot)).anyMatch(text -> text.startsWith("2026년 9월부터"));
    }

    @Test
    void anotherLanguageKeepsTheAnswers(FxRobot robot) {
        robot.clickOn("#guide-parts-many");
        Given before = view.given().get();
        Walks.act(() -> language.set(Language.ENGLISH));
        assertThat(view.given().get()).isEqualTo(before);
        assertThat(words(robot, "#guide-parts-many")).isEqualTo("Many services");
        assertThat(focused().getId()).isEqualTo("guide-parts-many");
    }

    /// With many different answers, in every theme and language.
    @Test
    void nothingIsCutOffAndNothingOverlaps(FxRobot robot) {
        SplittableRandom random = new SplittableRandom(7);
        for (Theme theme : Theme.values()) {
            for (Language each : Language.values()) {
                Walks.act(() -> {
                    theme.applyTo(scene);
                    language.set(each);
                });
                for (int i = 0; i < 4; i++) {
                    Given given = i == 0 ? Given.NOTHING : drawn(random);
                    Walks.act(() -> {
                        view.given().set(given);
                        view.picture().applyCss();
                        view.picture().layout();
                    });
                    assertThat(clipped(robot))
                            .as("%s %s %s", theme, each, given)
                            .isEmpty();
                    assertThat(outside(robot))
                            .as("%s %s %s", theme, each, given)
                            .isEmpty();
                    assertThat(robot.lookup(".guide-scroll")
                                    .queryAs(Region.class)
                                    .getHeight())
                            .as("room for reasons: %s %s %s", theme, each, given)
                            .isGreaterThanOrEqualTo(120);
                }
            }
        }
    }

    private static Given drawn(SplittableRandom random) {
        Guide guide = Guides.choosing();
        Given given = Given.NOTHING;
        for (Question question : guide.questions()) {
            int place = random.nextInt(question.answers().size() + 1);
            if (place > 0) {
                given = given.with(question, question.answers().get(place - 1));
            }
        }
        return given;
    }

    private void answer(FxRobot robot, Map<String, String> answers) {
        Walks.act(() -> view.given().set(new Given(answers)));
    }

    private static List<Hyperlink> links(FxRobot robot) {
        return robot.lookup(".guide-link").queryAllAs(Hyperlink.class).stream().toList();
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".guide-reasons .body").queryAll().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .toList();
    }

    /// What a reader would see cut off.
    private static List<String> clipped(FxRobot robot) {
        return robot.lookup(".label, .button, .toggle-button, .hyperlink").queryAllAs(Labeled.class).stream()
                .filter(labeled -> labeled.getText() != null)
                .flatMap(labeled -> labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(text -> !text.getText().equals(labeled.getText()))
                        .map(text -> labeled.getText() + " → " + text.getText()))
                .toList();
    }

    /// What lies outside the half of the page it belongs to.
    private List<String> outside(FxRobot robot) {
        List<String> outside = new ArrayList<>();
        for (String half : List.of(".guide-questions", ".guide-advice")) {
            Bounds room = bounds(robot.lookup(half).query());
            if (room.getMaxY() > HEIGHT || room.getMaxX() > WIDTH) {
                outside.add(half + " " + room);
            }
            robot.lookup(half + " .button, " + half + " .toggle-button").queryAll().stream()
                    .filter(node -> !isScrolled(node) && !room.contains(bounds(node)))
                    .forEach(node -> outside.add(node.getId() + " " + bounds(node)));
        }
        return outside;
    }

    private static boolean isScrolled(Node node) {
        return node.getStyleClass().contains("guide-scroll")
                || node.getParent() != null && isScrolled(node.getParent());
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
