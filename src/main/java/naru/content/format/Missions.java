package naru.content.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import naru.content.Mission;
import naru.manifest.Reading;
import tools.jackson.databind.json.JsonMapper;

/// The missions that come with Naru, listed in `assets/missions/index.json`.
///
/// They are part of the program: what is wrong with them is a fault of ours and throws [IllegalStateException].
public final class Missions {

    private static final String FOLDER = "/assets/missions/";

    private Missions() {}

    /// Their ids, in the order they are told.
    public static List<String> ids() {
        return List.of(new JsonMapper().readValue(content("index.json"), String[].class));
    }

    public static Mission read(String id) {
        Reading<Mission> reading = MissionReader.read(
                id + "/mission.yaml", content(id + "/mission.yaml"), file -> content(id + "/" + file));
        return switch (reading) {
            case Reading.Read<Mission>(Mission mission, var notices) -> mission;
            case Reading.Failed<Mission>(var problem) ->
                throw new IllegalStateException("a bundled mission: " + problem);
        };
    }

    private static byte[] content(String file) {
        try (InputStream stream = Missions.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("not bundled: " + FOLDER + file);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
