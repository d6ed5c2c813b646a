package naru.stage.compare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naru.content.compare.Aspect;
import naru.content.compare.Comparison;
import naru.content.format.Comparisons;
import naru.stage.compare.paper.AspectWords;
import naru.stage.compare.paper.PaperFormat;
import naru.stage.compare.paper.Sheet;
import naru.stage.compare.paper.Sheets;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The table as a person uses it: switch, search, filter, choose columns, copy, look at a source, play a row.
@ExtendWith(ApplicationExtension.class)
class ComparisonTableTest {

    private static final Comparison ALL = Comparisons.bundled();

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final Messages messages = new Messages(language);
    private final List<String> played = new ArrayList<>();
    private final List<URI> opened = new ArrayList<>();
    private final Map<Path, byte[]> written = new LinkedHashMap<>();
    private final Doors doors = new Doors(played::add, opened::add, written::put, Runnable::run, Runnable::run);
    private ComparisonTable table;
    private Scene scene;

    @Start
    void start(Stage stage) {
        table = new ComparisonTable(messages, ALL, doors);
        scene = new Scene(table.picture(), 1600, 760);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private List<String> rows() {
        TableView<?> view = (TableView<?>) scene.lookup("#full-table");
        return view.getItems().stream().map(item -> ((Aspect) item).id()).toList();
    }

    private String text(String id) {
        return ((Labeled) scene.lookup("#" + id)).getText();
    }

    @Test
    void theNotesComeFirstAndTheFullTableIsOneSwitchAway(FxRobot robot) {
        assertThat(scene.lookup("#full-table").getParent().isVisible()).isFalse();
        assertThat(text("play-notes-scaling")).isEqualTo("Play it live");
        robot.clickOn("#table-full");
        assertThat(scene.lookup("#full-table").getParent().isVisible()).isTrue();
        assertThat(rows()).hasSize(25);
        robot.clickOn("#table-notes");
        assertThat(scene.lookup("#full-table").getParent().isVisible()).isFalse();
    }

    @Test
    void searchLooksIntoEveryCellAndMarksWhatItFinds(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.F).release(KeyCode.F, KeyCode.SHORTCUT);
        robot.write("rollout undo");
        assertThat(rows()).containsExactly("failure");
        assertThat(text("table-count")).isEqualTo("1 of 25");
        assertThat(matches(robot)).isEqualTo(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(rows()).hasSize(25);
        robot.write("no such words");
        assertThat(rows()).isEmpty();
    }

    private static int matches(FxRobot robot) {
        Set<Node> cells = robot.lookup(node -> node instanceof HighlightedText).queryAll();
        return cells.stream()
                .mapToInt(node -> ((HighlightedText) node).matches())
                .sum();
    }

    @Test
    void aGroupOfAspectsCanBeLookedAtAlone(FxRobot robot) {
        robot.clickOn("#table-full").clickOn("#group-data");
        assertThat(rows()).containsExactly("storage", "database", "secrets");
        robot.clickOn("#group-all");
        assertThat(rows()).hasSize(25);
    }

    @Test
    void theLanguageChangesAndTheSearchGoesOnInIt(FxRobot robot) {
        Walks.act(() -> table.search("롤백"));
        assertThat(rows()).isEmpty();
        Walks.act(() -> table.search("노드"));
        Walks.act(() -> language.set(Language.KOREAN));
        assertThat(rows()).contains("placement", "timing");
        assertThat(text("table-count")).isEqualTo("25개 중 " + rows().size() + "개");
        assertThat(text("table-notes")).isEqualTo("세 줄로");
    }

    @Test
    void aColumnIsHiddenAndTheLastOneIsNot(FxRobot robot) {
        robot.clickOn("#table-full");
        for (String column : List.of("standard", "cluster", "kubernetes")) {
            robot.clickOn("#table-columns").clickOn("#menu-column-" + column);
        }
        TableView<?> view = (TableView<?>) scene.lookup("#full-table");
        assertThat(view.getColumns()).extracting(column -> column.getText()).containsExactly("Aspect", "Kubernetes");
    }

    @Test
    void enterOnACellShowsItsSourceWhichOpensInABrowser(FxRobot robot) {
        robot.clickOn("#table-full");
        Walks.act(() -> scene.lookup("#full-table").requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
        assertThat(scene.lookup("#source-panel")).isNotNull();
        assertThat(robot.lookup("#source-panel .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(said -> said.contains("2026-11-23"));
        robot.clickOn(".source-link");
        assertThat(opened).hasSize(1).first().asString().startsWith("https://docs.aws.amazon.com/elasticbeanstalk/");
        robot.push(KeyCode.ESCAPE);
        assertThat(scene.lookup("#source-panel")).isNull();
    }

    @Test
    void enterOnATitlePlaysItsEvent(FxRobot robot) {
        robot.clickOn("#play-notes-management");
        Walks.act(() -> table.search("Self-healing"));
        Walks.act(() -> scene.lookup("#full-table").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(played).containsExactly("deploy", "node-loss");
    }

    @Test
    void whatIsShownIsCopiedAsTextAndAsATable(FxRobot robot) {
        Walks.act(() -> table.search("rollout undo"));
        robot.clickOn("#table-copy").clickOn("#menu-copy-all");
        Walks.act(() -> {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            assertThat(clipboard.getString().lines().toList())
                    .hasSize(2)
                    .allMatch(line -> line.split("\t").length == 4);
            assertThat(clipboard.getHtml()).contains("<th scope=\"row\">When it fails</th>");
        });
        assertThat(text("table-news")).isEqualTo("Copied.");
    }

    @Test
    void theReferencesOfTheNotesAreLinks(FxRobot robot) {
        for (String id : List.of("overview", "geeks", "paas", "ecs-or")) {
            robot.clickOn("#reference-" + id);
        }
        assertThat(opened).hasSize(4);
        Walks.act(() -> language.set(Language.KOREAN));
        robot.clickOn("#reference-overview");
        assertThat(opened.getLast()).hasToString("https://kubernetes.io/ko/docs/concepts/overview/");
    }

    /// Nothing is cut off, and no row overlaps the next, in either language.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCellFitsItsRow(Language each, FxRobot robot) {
        Walks.act(() -> language.set(each));
        robot.clickOn("#table-full");
        Map<String, Double> needed = new TreeMap<>();
        TableView<?> view = (TableView<?>) scene.lookup("#full-table");
        for (int row = 0; row < 25; row += 4) {
            int at = row;
            Walks.act(() -> {
                view.scrollTo(at);
                scene.getRoot().layout();
                for (Node node : view.lookupAll(".aspect-cell")) {
                    if (node instanceof AspectCell cell && cell.getItem() != null && cell.isVisible()) {
                        needed.put(cell.getItem().id() + cell.column(), cell.needed());
                        assertThat(cell.getHeight()).isEqualTo(FullTable.ROW);
                    }
                }
            });
        }
        assertThat(needed).hasSize(25 * 4);
        needed.forEach((cell, height) -> assertThat(height).as(cell).isLessThanOrEqualTo(FullTable.ROW));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingOfTheNotesIsCutOff(Language each, FxRobot robot) {
        Walks.act(() -> language.set(each));
        Walks.act(() -> {
            scene.getRoot().layout();
            for (Node node : scene.getRoot().lookupAll(".label")) {
                if (node instanceof Label label && label.isWrapText()) {
                    Bounds bounds = label.localToScene(label.getLayoutBounds());
                    assertThat(bounds.getMaxY()).as(label.getText()).isLessThanOrEqualTo(scene.getHeight());
                    assertThat(label.getHeight())
                            .as(label.getText())
                            .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()) - 1);
                }
            }
        });
    }

    @Test
    void aFileIsWrittenAndWhatCannotBeIsSaid() throws IOException {
        List<String> said = new ArrayList<>();
        Ways.Voice voice = (key, arguments) -> said.add(key + arguments[0]);
        Sheet sheet = Sheets.of(ALL, ALL.notes(), new AspectWords(messages, Language.ENGLISH));
        new Ways(doors, voice).write(PaperFormat.MD, sheet, Path.of("notes.md"));
        assertThat(new String(written.get(Path.of("notes.md")), StandardCharsets.UTF_8))
                .contains("Use cases");
        Doors shut = new Doors(
                played::add,
                opened::add,
                (file, content) -> {
                    throw new IOException("full");
                },
                Runnable::run,
                Runnable::run);
        new Ways(shut, voice).write(PaperFormat.MD, sheet, Path.of("other.md"));
        assertThat(said).containsExactly("savednotes.md", "unwritableother.md");
    }

    @Test
    void pagesForAPrinterHoldEveryRowWhole(FxRobot robot) {
        Walks.act(() -> {
            Sheet sheet = Sheets.of(ALL, ALL.full(), new AspectWords(messages, Language.KOREAN));
            List<VBox> pages = PrintPages.of(sheet, 770, 520);
            long rows = pages.stream()
                    .flatMap(page -> page.getChildren().stream())
                    .filter(node -> node.getStyleClass().contains("print-row"))
                    .count();
            long tabled = pages.stream()
                    .filter(page -> page.lookup(".print-row") != null)
                    .count();
            assertThat(rows).isEqualTo(25 + tabled);
            assertThat(pages).allMatch(page -> page.prefHeight(770) <= 520);
        });
    }
}
