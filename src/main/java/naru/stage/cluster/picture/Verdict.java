package naru.stage.cluster.picture;

import java.util.List;
import naru.simulation.Command;
import naru.simulation.scheduling.PluginScore;
import naru.simulation.scheduling.Refusal;

/// What would come of dropping a pod somewhere.
public sealed interface Verdict {

    /// @param command what the drop yields
    /// @param replaces whether the pod would be deleted and a new one made there
    /// @param scores what the scheduler would give the node; empty where it was not asked
    record Fits(Command command, boolean replaces, List<PluginScore> scores) implements Verdict {
        public Fits {
            scores = List.copyOf(scores);
        }

        public long total() {
            return scores.stream().mapToLong(PluginScore::weighted).sum();
        }
    }

    /// The scheduler's filters say no.
    record Refuses(List<Refusal> refusals) implements Verdict {
        public Refuses {
            refusals = List.copyOf(refusals);
        }
    }

    /// The pod would be deleted.
    record Deletes(Command command) implements Verdict {}

    /// It is there already, or what was carried is gone.
    record Nothing() implements Verdict {}
}
