package naru.stage.playback;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import naru.simulation.kernel.SimTime;

/// The worker's side of a [Playback]: owns the history, knows which moment is on show, and belongs to one thread.
///
/// @param <W> the world at one moment
/// @param <C> what can be done to it
/// @param <O> what came of it
public interface Recorder<W, C, O> {

    /// Goes to `time`. Where nothing has been simulated yet it goes in short stretches, so that it can be called
    /// off.
    ///
    /// @param calledOff asked between two stretches; then it stays where it has got to
    /// @param progress told after every stretch
    Report<W> goTo(SimTime time, BooleanSupplier calledOff, Consumer<Busy> progress);

    /// Does something at the moment on show.
    O apply(C command);

    /// To the next moment at which anything happens, if there is one.
    void stepForward();

    /// To the last moment before at which anything happened, if there is one.
    void stepBack();

    void undo();

    void redo();

    void switchTo(int branch);

    /// Begins again at the beginning, without anything that was done since.
    void restart();

    Report<W> report();
}
