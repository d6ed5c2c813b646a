package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.beanstalk.MessageQueue.Messages;
import naru.simulation.kernel.SimTime;

/// A worker environment works off its queue: on each instance a daemon takes messages and posts them to the
/// application. What is answered well is deleted; what is not comes back, until it has been tried too often.
///
/// Sources: dg/using-features-managing-env-tiers; dg/command-options-general, `aws:elasticbeanstalk:sqsd`.
/// That a daemon takes no message that its application could not begin within the second is assumed.
final class Working {

    /// How many messages a daemon posts at the same time.
    static final int CONNECTIONS = 50;

    /// After an answer that is no 200.
    static final Duration ERROR_VISIBILITY = Duration.ofSeconds(2);

    /// Without any answer.
    static final Duration INACTIVITY = Duration.ofSeconds(299);

    static final int MAX_RETRIES = 10;

    private final Draft draft;
    private final Map<String, Shift> shifts;
    private final Deque<Messages> waiting = new ArrayDeque<>();
    private final List<Messages> rest = new ArrayList<>();
    private long deadLetters;
    private long posts;

    private Working(Draft draft, Map<String, Shift> shifts) {
        this.draft = draft;
        this.shifts = shifts;
        deadLetters = draft.messages.deadLetters();
        draft.messages.messages().forEach(each -> (each.visible().isAfter(draft.now()) ? rest : waiting).add(each));
    }

    /// @param coming how many new messages there are
    static void play(Draft draft, long coming, SimTime from, Map<String, Shift> shifts) {
        Working working = new Working(draft, shifts);
        if (coming > 0) {
            draft.sent += coming;
            working.waiting.add(new Messages(coming, from, 0, from, ""));
        }
        working.handOut();
        working.rest.addAll(working.waiting);
        working.rest.sort(Comparator.comparing(Messages::sent)
                .thenComparing(Messages::visible)
                .thenComparingInt(Messages::receives)
                .thenComparing(Messages::holder));
        draft.messages = new MessageQueue(joined(working.rest), working.deadLetters);
    }

    /// One message after the other to one instance after the other, until none has room.
    private void handOut() {
        List<Instance> polling = new ArrayList<>();
        draft.instances().stream()
                .filter(each -> each.target().state() == Target.State.HEALTHY)
                .forEach(polling::add);
        while (!waiting.isEmpty() && !polling.isEmpty()) {
            polling.removeIf(each -> !waiting.isEmpty() && !handTo(each));
        }
    }

    /// @return false: the instance has no room for it in this second
    private boolean handTo(Instance instance) {
        Messages oldest = waiting.getFirst();
        Shift shift = Serving.shift(shifts, instance);
        return switch (shift.reply()) {
            case NOBODY -> false;
            case SILENCE -> held(instance) < CONNECTIONS && take(instance, INACTIVITY);
            case REFUSAL -> failing(instance) < CONNECTIONS && fail(instance, shift);
            case ANSWER -> {
                String post = draft.name + "/" + Grid.tick(draft.now()) + "/" + posts;
                Optional<Boolean> well = shift.post(post, oldest.sent());
                posts++;
                well.ifPresent(good -> {
                    if (good) {
                        one();
                    } else {
                        fail(instance, shift);
                    }
                });
                yield well.isPresent();
            }
        };
    }

    /// Takes one off the oldest.
    private Messages one() {
        Messages oldest = waiting.removeFirst();
        if (oldest.count() > 1) {
            waiting.addFirst(oldest.of(oldest.count() - 1));
        }
        return oldest.of(1);
    }

    private boolean take(Instance instance, Duration hidden) {
        Messages taken = one().handedTo(instance.id(), draft.now().plus(hidden));
        if (taken.receives() < MAX_RETRIES) {
            rest.add(taken);
        } else {
            deadLetters++;
            draft.tally = draft.tally.plus(Tally.ERROR);
        }
        return true;
    }

    private boolean fail(Instance instance, Shift shift) {
        shift.failed();
        return take(instance, ERROR_VISIBILITY);
    }

    private long held(Instance instance) {
        return rest.stream()
                .filter(each -> each.holder().equals(instance.id()))
                .mapToLong(Messages::count)
                .sum();
    }

    /// How many it has failed on in this second.
    private long failing(Instance instance) {
        SimTime back = draft.now().plus(ERROR_VISIBILITY);
        return rest.stream()
                .filter(each ->
                        each.holder().equals(instance.id()) && each.visible().equals(back))
                .mapToLong(Messages::count)
                .sum();
    }

    /// Those with the same fate are one.
    private static List<Messages> joined(List<Messages> ordered) {
        List<Messages> joined = new ArrayList<>();
        for (Messages each : ordered) {
            if (!joined.isEmpty() && joined.getLast().of(each.count()).equals(each)) {
                joined.set(joined.size() - 1, each.of(joined.getLast().count() + each.count()));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }
}
