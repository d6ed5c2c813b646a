package naru.stage.beanstalk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The picture without a window: what it says is whole, and things stay themselves.
@ExtendWith(ApplicationExtension.class)
class EnvironmentPictureTest {

    private static final int MOST = 8;

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.KOREAN);
    private final List<Chosen> chosen = new ArrayList<>();

    private static <T> T onStage(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.asyncFx(task).get(60, TimeUnit.SECONDS);
    }

    private EnvironmentPicture picture(Theme theme, Detail detail, double width, double height) {
        BeanstalkWords words = new BeanstalkWords(new Messages(language));
        EnvironmentPicture picture = new EnvironmentPicture(words, detail, (what, where) -> chosen.add(what));
        Pane root = new Pane(picture);
        theme.applyTo(new Scene(root, width, height));
        picture.setManaged(false);
        picture.resize(width, height);
        return picture;
    }

    private static void show(EnvironmentPicture picture, EnvironmentFace face, boolean flowing) {
        picture.show(Optional.of(face), face.versions(), flowing);
        settle(picture);
    }

    /// As the pulse does.
    private static void settle(EnvironmentPicture picture) {
        for (int i = 0; i < 3; i++) {
            picture.applyCss();
            picture.layout();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,LARGE,928,520", "PROJECTOR,LARGE,928,480", "DARK,ROW,800,92"})
    void wordsStayWithinTheirThings(Theme theme, Detail detail, double width, double height) throws Exception {
        List<String> outside = onStage(() -> {
            EnvironmentPicture picture = picture(theme, detail, width, height);
            List<String> found = new ArrayList<>();
            for (Language each : Language.values()) {
                language.set(each);
                for (int own = 0; own <= MOST; own++) {
                    for (int temporary = 0; temporary <= own && own + temporary <= 12; temporary += 3) {
                        show(picture, Faces.of(own, temporary, own * 31L + temporary), false);
                        check(picture, found);
                    }
                }
            }
            return found;
        });
        assertThat(outside).isEmpty();
    }

    private static void check(EnvironmentPicture picture, List<String> found) {
        for (Node node : picture.lookupAll(".body")) {
            Bounds thing = node.getParent().localToScene(node.getParent().getLayoutBounds());
            Bounds words = node.localToScene(node.getLayoutBounds());
            if (node instanceof Text text
                    && isSeen(node)
                    && (words.getMinX() < thing.getMinX() - 1 || words.getMaxX() > thing.getMaxX() + 1)) {
                found.add(text.getText());
            }
        }
        for (Node node : picture.lookupAll(".version-pill")) {
            if (isSeen(node)
                    && node instanceof Labeled label
                    && label.lookup(".text") instanceof Text text
                    && !text.getText().equals(label.getText())) {
                found.add(label.getText() + " → " + text.getText());
            }
        }
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void anInstanceIsTheSameTileUntilItGoes() throws Exception {
        onStage(() -> {
            EnvironmentPicture picture = picture(Theme.LIGHT, Detail.LARGE, 928, 520);
            EnvironmentFace three = Faces.of(3, 0, 7);
            show(picture, three, false);
            Node first = tile(picture, three.instances().getFirst());
            Node last = tile(picture, three.instances().getLast());

            EnvironmentFace two = without(three, three.instances().getLast());
            show(picture, two, true);
            assertThat(tile(picture, two.instances().getFirst())).isSameAs(first);
            assertThat(last.getParent()).as("going is seen").isNotNull();

            picture.advance(1, true);
            assertThat(last.getParent()).isNull();
            return true;
        });
    }

    private static EnvironmentFace without(EnvironmentFace face, InstanceFace gone) {
        return new EnvironmentFace(
                face.name(),
                face.cname(),
                face.state(),
                face.status(),
                face.gate(),
                face.group(),
                face.instances().stream().filter(each -> each != gone).toList(),
                face.parts(),
                face.versions(),
                face.traffic());
    }

    private static Node tile(EnvironmentPicture picture, InstanceFace instance) {
        return picture.lookup("#instance-" + instance.id());
    }

    @Test
    void anInstanceIsChosenByKey() throws Exception {
        onStage(() -> {
            EnvironmentPicture picture = picture(Theme.LIGHT, Detail.LARGE, 928, 520);
            EnvironmentFace face = Faces.of(2, 0, 3);
            show(picture, face, false);
            String id = face.instances().getFirst().id();
            tile(picture, face.instances().getFirst())
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            assertThat(chosen).containsExactly(new Chosen.OfInstance(id));
            return true;
        });
    }
}
