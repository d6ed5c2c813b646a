package naru.stage.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;
import naru.stage.capture.gif.ColourTable;
import naru.stage.capture.gif.GifWriter;
import naru.stage.story.Film;

/// A film as an animated GIF. While one picture is being packed, the next is drawn.
final class MovingPicture {

    /// Twelve and a half pictures a second: GIF counts in hundredths, and this is smooth for what moves here.
    static final int HUNDREDTHS = 8;

    private static final Duration FRAME = Duration.ofMillis(HUNDREDTHS * 10L);

    private MovingPicture() {}

    static byte[] of(Camera camera, DoubleConsumer progress) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExecutorService packer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("naru-gif").factory());
        try (GifWriter gif = new GifWriter(bytes, camera.width(), camera.height(), colours(camera))) {
            long frames = camera.film().length().dividedBy(FRAME);
            Future<?> packed = packer.submit(() -> {});
            for (long i = 0; i < frames; i++) {
                int[] pixels = camera.take(FRAME.multipliedBy(i)).pixels();
                await(packed);
                packed = packer.submit(() -> {
                    gif.add(pixels, HUNDREDTHS);
                    return pixels;
                });
                progress.accept((double) i / frames);
            }
            await(packed);
        } finally {
            packer.shutdownNow();
        }
        progress.accept(1);
        return bytes.toByteArray();
    }

    /// From the beginning, the telling moment and the end of each step.
    private static ColourTable colours(Camera camera) {
        List<int[]> pictures = new ArrayList<>();
        for (Film.Shot shot : camera.film().shots()) {
            for (Duration moment : List.of(shot.begin(), shot.best(), shot.end().minus(FRAME))) {
                pictures.add(camera.take(moment).pixels());
            }
        }
        return ColourTable.of(pictures);
    }

    private static void await(Future<?> packed) throws IOException {
        try {
            packed.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a picture was packed", e);
        } catch (ExecutionException e) {
            throw new IOException("A picture could not be packed", e.getCause());
        }
    }
}
