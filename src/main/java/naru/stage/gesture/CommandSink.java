package naru.stage.gesture;

import java.util.function.Consumer;
import naru.simulation.Command;
import naru.simulation.Outcome;

/// Where the picture sends what a person wants done.
@FunctionalInterface
public interface CommandSink {

    /// @param then is told what came of it, on the JavaFX thread
    void send(Command command, Consumer<Outcome> then);
}
