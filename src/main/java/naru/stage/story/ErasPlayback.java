package naru.stage.story;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraWorld;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.Mark;
import naru.stage.playback.Pace;
import naru.stage.playback.Playback;
import naru.stage.playback.Recorder;

/// The time of the eras. While the story is told, a step is a step of the story, and it plays on if it was playing;
/// elsewhere a step is from happening to happening.
final class ErasPlayback extends Playback<EraWorld, EraCommand, Boolean> {

    /// Whoever steps back so soon after a step has begun means the one before; in seconds on the wall.
    private static final double JUST_BEGUN = 1.5;

    ErasPlayback(Executor worker, Executor stage, Recorder<EraWorld, EraCommand, Boolean> first) {
        super(worker, stage, first, SimTime.ZERO);
    }

    @Override
    public void stepForward() {
        Optional<Pace> told = told();
        if (told.isEmpty()) {
            super.stepForward();
            return;
        }
        seek(steps().stream()
                .filter(position().get()::isBefore)
                .findFirst()
                .orElse(told.get().end()));
    }

    @Override
    public void stepBack() {
        Optional<Pace> told = told();
        if (told.isEmpty()) {
            super.stepBack();
            return;
        }
        SimTime least = told.get().after(position().get(), -JUST_BEGUN);
        seek(steps().reversed().stream().filter(least::isAfter).findFirst().orElse(SimTime.ZERO));
    }

    /// The pace of the story, as long as what is on show is a part of it.
    private Optional<Pace> told() {
        return pace().get().filter(pace -> position().get().isBefore(pace.end()));
    }

    private List<SimTime> steps() {
        return marks().get().stream()
                .filter(mark -> mark.kind() == Mark.Kind.STEP)
                .map(Mark::time)
                .toList();
    }
}
