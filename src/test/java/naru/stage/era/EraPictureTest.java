package naru.stage.era;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import naru.simulation.era.Era;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraDynamics;
import naru.simulation.era.EraStart;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Figures;
import naru.simulation.kernel.SimTime;
import naru.stage.era.EraPicture.Asked;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The picture without a window: what it says, and that things stay themselves.
@ExtendWith(ApplicationExtension.class)
class EraPictureTest {

    private static final int DAY = 86_400;

    private static <T> T onStage(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.asyncFx(task).get(60, TimeUnit.SECONDS);
    }

    /// Everywhere, whatever happens, words are whole and within the thing they speak of.
    @ParameterizedTest
    @CsvSource({"LIGHT,520", "PROJECTOR,560", "DARK,640"})
    void wordsStayWithinTheirThings(Theme theme, double height) throws Exception {
        List<String> outside = onStage(() -> {
            List<String> found = new ArrayList<>();
            PictureStage stage = new PictureStage(theme, 1600, height);
            for (Language language : Language.values()) {
                stage.language.set(language);
                Scenes.all().forEach((name, world) -> {
                    stage.show(world, false);
                    views(stage).forEach(view -> check(view, name + " " + language, found));
                });
            }
            return found;
        });
        assertThat(outside).isEmpty();
    }

    private static void check(Region view, String where, List<String> found) {
        List<Text> texts = texts(view);
        for (Text each : texts) {
            Bounds bounds = view.sceneToLocal(each.localToScene(each.getLayoutBounds()));
            boolean within = bounds.getMinX() >= 0
                    && bounds.getMaxX() <= view.getWidth() + 0.5
                    && bounds.getMinY() >= -3
                    && bounds.getMaxY() <= view.getHeight() + 3;
            if (!within) {
                found.add(where + ": " + each.getText() + " is not within " + view);
            }
            if (each instanceof FitText && each.getFont().getSize() < 18) {
                found.add(where + ": " + each.getText() + " is too small");
            }
            for (Text other : texts) {
                if (other != each && overlap(each, other)) {
                    found.add(where + ": " + each.getText() + " lies upon " + other.getText());
                }
            }
        }
    }

    private static boolean overlap(Text one, Text other) {
        Bounds a = one.localToScene(one.getLayoutBounds());
        Bounds b = other.localToScene(other.getLayoutBounds());
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > 1
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > 4;
    }

    private static List<Region> views(PictureStage stage) {
        return stage.picture.getChildrenUnmodifiable().stream()
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .toList();
    }

    private static List<Text> texts(Parent parent) {
        List<Text> found = new ArrayList<>();
        for (Node each : parent.getChildrenUnmodifiable()) {
            if (each.isVisible() && each instanceof Text text && !text.getText().isEmpty()) {
                found.add(text);
            } else if (each.isVisible() && each instanceof Parent inner) {
                found.addAll(texts(inner));
            }
        }
        return found;
    }

    @Test
    void everyApplicationShowsItsNameAndItsMostUrgentState() throws Exception {
        List<String> silent = onStage(() -> {
            List<String> found = new ArrayList<>();
            PictureStage stage = new PictureStage(Theme.LIGHT, 1600, 540);
            for (Language language : Language.values()) {
                stage.language.set(language);
                Scenes.all().forEach((name, world) -> {
                    stage.show(world, false);
                    applications(stage).forEach(view -> {
                        long said = texts(view).stream()
                                .filter(FitText.class::isInstance)
                                .count();
                        if (said < 2) {
                            found.add(name + " " + language + ": " + view.getAccessibleText());
                        }
                    });
                });
            }
            return found;
        });
        assertThat(silent).isEmpty();
    }

    private static List<ApplicationView> applications(PictureStage stage) {
        return views(stage).stream()
                .filter(ApplicationView.class::isInstance)
                .map(ApplicationView.class::cast)
                .toList();
    }

    /// From one server into a guest and from there into a container.
    @Test
    void anApplicationIsTheSameThingInEveryEra() throws Exception {
        EraDynamics dynamics = new EraDynamics(EraStart.story(Figures.USUAL));
        EraWorld installed = after(dynamics, dynamics.begin(), new EraCommand.Install("shop"), 600);
        EraWorld guest = after(dynamics, installed, new EraCommand.Adopt(Era.VIRTUAL), 30 * DAY);
        EraWorld container = after(dynamics, guest, new EraCommand.Adopt(Era.CONTAINER), 30 * DAY);
        assertThat(container.sites().getFirst().instances()).allMatch(each -> each.wrapping() == Era.CONTAINER);
        List<ApplicationView> seen = onStage(() -> {
            List<ApplicationView> found = new ArrayList<>();
            PictureStage stage = new PictureStage(Theme.LIGHT, 1600, 560);
            for (EraWorld each : List.of(installed, guest, container)) {
                stage.show(each, true);
                stage.picture.advance(0.5);
                stage.settle();
                found.addAll(applications(stage));
            }
            return found;
        });
        assertThat(seen).hasSize(3);
        assertThat(seen.get(1)).isSameAs(seen.get(0));
        assertThat(seen.get(2)).isSameAs(seen.get(0));
    }

    private static EraWorld after(EraDynamics dynamics, EraWorld world, EraCommand command, double seconds) {
        EraWorld begun = dynamics.apply(world, command).orElseThrow();
        return dynamics.advance(begun, SimTime.ofSeconds(begun.time().seconds() + seconds));
    }

    @Test
    void whatIsLeftGoesAndNothingStaysBehind() throws Exception {
        List<Long> counts = onStage(() -> {
            PictureStage stage = new PictureStage(Theme.LIGHT, 1600, 560);
            stage.show(Scenes.melting(1), false);
            long before = walls(stage);
            stage.show(Scenes.one(), true);
            stage.picture.advance(0.1);
            long going = walls(stage);
            for (int i = 0; i < 40; i++) {
                stage.picture.advance(0.05);
            }
            return List.of(before, going, walls(stage));
        });
        assertThat(counts.get(0)).isEqualTo(6);
        assertThat(counts.get(1)).isEqualTo(6);
        assertThat(counts.get(2)).isZero();
    }

    private static long walls(PictureStage stage) {
        return views(stage).stream().filter(WallView.class::isInstance).count();
    }

    @Test
    void withReducedMotionEverythingIsAtOnceWhereItBelongs() throws Exception {
        List<Double> widths = onStage(() -> {
            PictureStage moving = new PictureStage(Theme.LIGHT, 1600, 560);
            PictureStage still = new PictureStage(Theme.LIGHT, 1600, 560);
            still.picture.reducedMotion().set(true);
            for (PictureStage each : List.of(moving, still)) {
                each.show(Scenes.one(), false);
                each.show(Scenes.oneWild(), true);
            }
            PictureStage atRest = new PictureStage(Theme.LIGHT, 1600, 560);
            atRest.show(Scenes.oneWild(), false);
            return java.util.stream.Stream.of(moving, still, atRest)
                    .map(each -> applications(each).getFirst().getWidth())
                    .toList();
        });
        assertThat(widths.get(0)).isLessThan(widths.get(2));
        assertThat(widths.get(1)).isEqualTo(widths.get(2));
    }

    @Test
    void enterChoosesAndAsksAtTheThingItself() throws Exception {
        List<Asked> asked = new ArrayList<>();
        Optional<String> chosen = onStage(() -> {
            PictureStage stage = new PictureStage(Theme.LIGHT, 1600, 560);
            stage.picture.setOnAsk(asked::add);
            stage.show(Scenes.all().get("beside"), false);
            press(applications(stage).get(1), KeyCode.SPACE);
            press(applications(stage).get(5), KeyCode.ENTER);
            press(
                    views(stage).stream()
                            .filter(HardwareView.class::isInstance)
                            .findFirst()
                            .orElseThrow(),
                    KeyCode.ENTER);
            return stage.picture.selected().get();
        });
        assertThat(chosen).contains("billing");
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0)).isInstanceOfSatisfying(Asked.AboutInstance.class, at -> {
            assertThat(at.site()).isEqualTo(1);
            assertThat(at.name()).isEqualTo("billing");
        });
        assertThat(asked.get(1)).isInstanceOfSatisfying(Asked.AboutServer.class, at -> {
            assertThat(at.site()).isZero();
            assertThat(at.number()).isEqualTo(1);
        });
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
