package naru.manifest.kube;

import java.nio.charset.StandardCharsets;
import java.util.List;
import naru.manifest.Notice;
import naru.manifest.Reading;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import org.assertj.core.api.Assertions;

/// Reads text that must be readable.
final class Readable {

    private Readable() {}

    static Reading.Read<Cluster> read(String text, Node... existing) {
        Reading<Cluster> reading =
                Manifests.read("test.yaml", text.getBytes(StandardCharsets.UTF_8), List.of(existing));
        Assertions.assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read<Cluster>) reading;
    }

    static <T extends KubeObject> T only(String text, Class<T> type) {
        List<KubeObject> objects = read(text).value().objects();
        Assertions.assertThat(objects).hasSize(1);
        return type.cast(objects.getFirst());
    }

    static List<String> notices(Reading.Read<Cluster> reading) {
        return reading.notices().stream().map(Readable::told).toList();
    }

    private static String told(Notice notice) {
        return notice.kind() + "@" + notice.place().line() + notice.arguments();
    }
}
