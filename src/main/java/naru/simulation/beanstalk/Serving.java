package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.List;
import naru.simulation.kernel.SimTime;

/// Requests come, are handed out to healthy targets, wait and are answered.
final class Serving {

    private Serving() {}

    /// Whoever asks gives up after this long. Assumed.
    static final Duration PATIENCE = Duration.ofSeconds(10);

    static void play(Draft draft) {
        SimTime from = Grid.at(Grid.tick(draft.now()) - 1);
        double due = draft.load.requests(SimTime.ZERO, draft.now());
        List<Instance> takers = draft.instances().stream()
                .filter(each -> each.target().state() == Target.State.HEALTHY)
                .toList();
        long coming = (long) due - draft.sent;
        for (long i = 0; i < coming; i++) {
            draft.sent++;
            if (takers.isEmpty()) {
                draft.tally = draft.tally.refusedOne();
            } else {
                Instance taker = takers.get((int) (draft.sent % takers.size()));
                SimTime arrival = from.plus(Duration.ofNanos(Grid.TICK * i / coming));
                serve(draft, taker.id(), arrival);
            }
        }
    }

    private static void serve(Draft draft, String id, SimTime arrival) {
        double millis = draft.world().workload().requestMillis();
        draft.instance(id)
                .queue()
                .admit(arrival, millis, arrival.plus(PATIENCE))
                .ifPresentOrElse(
                        admitted -> {
                            draft.change(id, it -> it.queue = admitted.queue());
                            long took = admitted.done().since(arrival).toMillis();
                            draft.tally = draft.tally.answeredOne(took, false);
                        },
                        () -> draft.tally = draft.tally.timedOutOne());
    }
}
