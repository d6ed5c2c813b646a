package naru.stage.containers.portability;

import java.time.Duration;
import java.util.Locale;
import naru.simulation.portability.Library;
import naru.simulation.portability.Site;
import naru.simulation.portability.Version;
import naru.stage.text.Amounts;
import naru.stage.text.Messages;

/// The words of this scene.
final class PortabilityWords {

    private static final String PREFIX = "containers.portability.";

    private final Messages messages;

    PortabilityWords(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /// @param key without what all keys of the scene begin with
    String get(String key, Object... args) {
        return messages.get(PREFIX + key, args);
    }

    String site(Site site) {
        return get("site." + id(site));
    }

    /// As it stands in keys and names of nodes: `data-centre`.
    static String id(Enum<?> thing) {
        return thing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its name and as much of its version as sets it apart.
    static String library(Library library) {
        return library.name() + " " + version(library.version());
    }

    static String version(Version version) {
        return version.minor() == 0 ? Integer.toString(version.major()) : version.toString();
    }

    /// To a tenth of a second, without its unit.
    static String seconds(Duration time) {
        return Amounts.tenths(Math.round(time.toMillis() / 100.0));
    }
}
