package naru.simulation.beanstalk;

import java.util.List;
import naru.simulation.kernel.SimTime;

/// The SQS queue of a worker environment.
///
/// @param messages those that are not done with, the oldest first
/// @param deadLetters how many were given up and moved to the dead-letter queue
public record MessageQueue(List<Messages> messages, long deadLetters) {

    public static final MessageQueue EMPTY = new MessageQueue(List.of(), 0);

    /// Messages with the same fate so far.
    ///
    /// @param sent when they came
    /// @param receives how often they have been handed to an instance
    /// @param visible from when on they can be handed out; until then somebody holds them, or has failed on them
    /// @param holder the instance they were last handed to; empty: none yet
    public record Messages(long count, SimTime sent, int receives, SimTime visible, String holder) {

        Messages of(long some) {
            return new Messages(some, sent, receives, visible, holder);
        }

        Messages handedTo(String instance, SimTime back) {
            return new Messages(count, sent, receives + 1, back, instance);
        }
    }

    public MessageQueue {
        messages = List.copyOf(messages);
    }

    /// How many could be handed out now.
    public long waiting(SimTime now) {
        return messages.stream()
                .filter(each -> !each.visible().isAfter(now))
                .mapToLong(Messages::count)
                .sum();
    }

    /// How many are not done with.
    public long size() {
        return messages.stream().mapToLong(Messages::count).sum();
    }
}
