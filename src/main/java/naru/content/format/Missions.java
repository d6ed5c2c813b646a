package naru.content.format;

import java.util.List;
import naru.content.Mission;
import tools.jackson.databind.json.JsonMapper;

/// The missions that come with Naru, listed in `assets/missions/index.json`.
///
/// They are part of the program: what is wrong with them is a fault of ours and throws [IllegalStateException].
public final class Missions {

    private static final String FOLDER = "missions/";

    private Missions() {}

    /// Their ids, in the order they are told.
    public static List<String> ids() {
        return List.of(new JsonMapper().readValue(content("index.json"), String[].class));
    }

    public static Mission read(String id) {
        return Bundled.value(MissionReader.read(
                id + "/mission.yaml", content(id + "/mission.yaml"), file -> content(id + "/" + file)));
    }

    private static byte[] content(String file) {
        return Bundled.content(FOLDER + file);
    }
}
