package naru.stage.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StillsTest {

    @TempDir
    private Path folder;

    private byte[] still(String name, Language language, Theme theme, Optional<Duration> at) throws IOException {
        List<Path> files = Stills.write(List.of(name), language, theme, 640, 360, at, folder, progress -> {});
        return Files.readAllBytes(files.getFirst());
    }

    @Test
    void theSameStillHasTheSameBytes() throws IOException {
        byte[] once = still("tour/02-carrying", Language.KOREAN, Theme.LIGHT, Optional.empty());
        assertThat(still("tour/02-carrying", Language.KOREAN, Theme.LIGHT, Optional.empty()))
                .isEqualTo(once);
    }

    @Test
    void languageThemeAndMomentShow() throws IOException {
        List<byte[]> stills = List.of(
                still("lab", Language.KOREAN, Theme.LIGHT, Optional.empty()),
                still("lab", Language.ENGLISH, Theme.LIGHT, Optional.empty()),
                still("lab", Language.ENGLISH, Theme.DARK, Optional.empty()),
                still("lab", Language.ENGLISH, Theme.PROJECTOR, Optional.empty()),
                still("lab", Language.ENGLISH, Theme.LIGHT, Optional.of(Duration.ofSeconds(5))));
        assertThat(stills).doesNotHaveDuplicates();
    }

    @Test
    void theTourIsWrittenInOrderAndInTheSizeAskedFor() throws IOException {
        List<String> names = List.of("tour/01-waiting", "tour/09-node-lost");
        List<Stills.Progress> told = new ArrayList<>();
        List<Path> files = Stills.write(
                names, Language.KOREAN, Theme.DARK, 1280, 720, Optional.empty(), folder.resolve("deep/er"), told::add);
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("01-waiting.png", "09-node-lost.png");
        assertThat(told)
                .containsExactly(
                        new Stills.Progress(1, 2, "tour/01-waiting"), new Stills.Progress(2, 2, "tour/09-node-lost"));
        BufferedImage image = ImageIO.read(files.getFirst().toFile());
        assertThat(image.getWidth()).isEqualTo(1280);
        assertThat(image.getHeight()).isEqualTo(720);
    }

    @Test
    void anUnknownNameIsAMistake() {
        assertThatThrownBy(() -> still("lab/none", Language.KOREAN, Theme.LIGHT, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// The last picture of each scene, to which the way leads through the others; all of them:
    /// `mvn test -Dtest=StillsTest -Dnaru.stills=all`.
    private static List<String> chosen() {
        return "all".equals(System.getProperty("naru.stills"))
                ? Stills.names()
                : List.copyOf(Stills.names().stream()
                        .collect(Collectors.toMap(
                                StillsTest::scene, Function.identity(), (first, last) -> last, LinkedHashMap::new))
                        .values());
    }

    private static String scene(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    @Test
    void everySceneCanBeTaken() {
        List<String> names = chosen();
        List<Path> files =
                Stills.write(names, Language.ENGLISH, Theme.LIGHT, 320, 180, Optional.empty(), folder, progress -> {});
        assertThat(files).hasSameSizeAs(names).doesNotHaveDuplicates();
    }

    @Test
    void namesAreToldOnce() {
        assertThat(Stills.names())
                .doesNotHaveDuplicates()
                .startsWith("eras", "eras/server")
                .contains("containers", "lab", "lab/web-shop");
    }
}
