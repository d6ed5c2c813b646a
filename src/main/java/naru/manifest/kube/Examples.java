package naru.manifest.kube;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import naru.manifest.NodeSpecs;
import naru.manifest.Reading;
import naru.simulation.Scenario;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.scheduling.SchedulerProfile;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The scenes that come with Naru, listed in `assets/examples/index.json`.
///
/// They are part of the program: what is wrong with them is a fault of ours and throws [IllegalStateException].
public final class Examples {

    private static final String FOLDER = "/assets/examples/";

    private Examples() {}

    /// In the order they are offered.
    public static List<Example> all() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return List.of(mapper.readValue(content("index.json"), Example[].class));
    }

    public static Scenario scenario(Example example, long seed) {
        List<Node> nodes = required(NodeSpecs.parse("index.json", example.nodes()));
        List<KubeObject> objects = new ArrayList<>(nodes);
        objects.addAll(required(Manifests.read(example.file(), manifest(example), nodes))
                .objects());
        return new Scenario(seed, SchedulerProfile.DEFAULT, example.schedulerRunning(), objects, List.of());
    }

    /// The manifest as it was written, comments and all.
    public static byte[] manifest(Example example) {
        return content(example.file());
    }

    private static <T> T required(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(T value, var notices) -> value;
            case Reading.Failed<T>(var problem) -> throw new IllegalStateException("a bundled example: " + problem);
        };
    }

    private static byte[] content(String file) {
        try (InputStream stream = Examples.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("not bundled: " + FOLDER + file);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
