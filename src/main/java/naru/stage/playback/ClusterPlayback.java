package naru.stage.playback;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import naru.simulation.Command;
import naru.simulation.Outcome;
import naru.simulation.Snapshot;
import naru.simulation.kernel.SimTime;
import naru.stage.gesture.CommandSink;

/// The history of a Kubernetes cluster on show.
public final class ClusterPlayback extends Playback<Snapshot, Command, Outcome> implements CommandSink {

    /// Only the worker touches it.
    private final ClusterRecorder recorder;

    /// @param worker runs one task after the other; the history belongs to it
    /// @param stage runs tasks on the JavaFX thread, in order
    /// @param first what is on show until something else is opened; simulated here and now as far as `start`
    /// @param start the moment it shows first
    public ClusterPlayback(Executor worker, Executor stage, Recording first, SimTime start) {
        this(worker, stage, new ClusterRecorder(first), start);
    }

    private ClusterPlayback(Executor worker, Executor stage, ClusterRecorder recorder, SimTime start) {
        super(worker, stage, recorder, start);
        this.recorder = recorder;
    }

    /// Shows something else, paused at `start`.
    public void open(Recording recording, SimTime start) {
        SimTime beginning = recording.journal().isEmpty() ? start : SimTime.ZERO;
        begin(() -> recorder.open(recording), start, beginning);
    }

    /// Hands over what is needed to play this again.
    public void recording(Consumer<Recording> then) {
        ask(recorder::recording, then);
    }
}
