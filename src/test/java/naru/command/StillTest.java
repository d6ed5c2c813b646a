package naru.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import naru.stage.capture.Stills;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StillTest {

    @TempDir
    private Path directory;

    private CommandLineHarness.Result run(String arguments) {
        return new CommandLineHarness(directory).withoutDisplay().run(arguments.split(" "));
    }

    @Test
    void listsEveryName() {
        CommandLineHarness.Result result = run("still --list");
        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .containsExactlyElementsOf(Stills.names())
                .contains("lab");
    }

    @Test
    void drawsTheSameBytesEachTime() throws IOException {
        for (String folder : List.of("one", "two")) {
            CommandLineHarness.Result result =
                    run("still lab --lang ko --theme dark --size 640x360 --at 1m --out " + folder);
            assertThat(result.code()).isEqualTo(ExitCode.DONE);
            assertThat(result.out()).isEmpty();
            assertThat(result.errLines()).containsExactly("그림 1/1: lab");
        }
        Path one = directory.resolve("one/lab.png");
        BufferedImage image = ImageIO.read(one.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(640, 360);
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(directory.resolve("two/lab.png")));
    }

    @Test
    void languageAndThemeShow() throws IOException {
        run("still lab --lang ko --size 640x360 --out korean");
        run("still lab --lang en --size 640x360 --out english");
        run("still lab --lang en --theme projector --size 640x360 --out projector");
        byte[] english = Files.readAllBytes(directory.resolve("english/lab.png"));
        assertThat(Files.readAllBytes(directory.resolve("korean/lab.png"))).isNotEqualTo(english);
        assertThat(Files.readAllBytes(directory.resolve("projector/lab.png"))).isNotEqualTo(english);
    }
}
