package naru.simulation.contest;

import java.util.Locale;
import java.util.stream.Stream;

/// What happens to both platforms.
public enum Trial {
    /// A good new version.
    DEPLOY,
    /// A new version that does not work.
    BROKEN_DEPLOY,
    /// A machine dies.
    NODE_LOSS,
    /// Ten times as many requests.
    TRAFFIC,
    /// Another service comes, beside the first.
    SECOND_SERVICE,
    /// A password gets another value.
    SECRET_ROTATION,
    /// All of it is to run at another provider.
    OTHER_CLOUD;

    /// @throws java.util.NoSuchElementException if there is none of that id
    public static Trial of(String id) {
        return Stream.of(values())
                .filter(trial -> trial.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// As it is typed and kept in files, such as `node-loss`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
