package naru.stage.cluster.picture;

import java.util.List;
import java.util.Optional;
import naru.simulation.Command;
import naru.simulation.api.ObjectKey;

/// One thing that can be done to a pod, a node or a Deployment.
///
/// @param key of its words
/// @param arguments of its words
/// @param icon see `cluster.css`
/// @param kubectl the command line that does the same; empty for what no command line does, such as cutting power
public record Action(String key, List<Object> arguments, String icon, Optional<String> kubectl, Deed deed) {

    public sealed interface Deed {

        record Send(Command command) implements Deed {}

        /// Several commands that belong together, one after the other.
        record SendAll(List<Command> commands) implements Deed {
            public SendAll {
                commands = List.copyOf(commands);
            }
        }

        /// Shows what there is to choose from.
        ///
        /// @param lines what there is to know before
        record Choose(List<Note> lines, List<Action> choices) implements Deed {
            public Choose {
                lines = List.copyOf(lines);
                choices = List.copyOf(choices);
            }
        }

        /// Shows why a pod is where it is, or why it waits.
        record Explain(ObjectKey pod) implements Deed {}

        /// Picks the pod up, to be carried by keyboard.
        record PickUp(PodFace pod) implements Deed {}
    }

    public Action {
        arguments = List.copyOf(arguments);
    }

    static Action choose(String key, String icon, List<Action> choices) {
        return choose(key, icon, List.of(), choices);
    }

    static Action choose(String key, String icon, List<Note> lines, List<Action> choices) {
        return new Action(key, List.of(), icon, Optional.empty(), new Deed.Choose(lines, choices));
    }

    static Action send(String key, String icon, String kubectl, Command command) {
        return new Action(
                key,
                List.of(),
                icon,
                kubectl.isEmpty() ? Optional.empty() : Optional.of(kubectl),
                new Deed.Send(command));
    }
}
