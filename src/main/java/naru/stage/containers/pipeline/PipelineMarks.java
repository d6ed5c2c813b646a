package naru.stage.containers.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.pipeline.Entry;
import naru.simulation.pipeline.Manner;
import naru.simulation.pipeline.PipelineWorld;
import naru.stage.playback.Mark;

/// What of the two ways is worth finding again on the line of time.
final class PipelineMarks {

    private PipelineMarks() {}

    static List<Mark> of(PipelineWorld world) {
        return Stream.of(Manner.values())
                .flatMap(manner -> world.way(manner).log().stream())
                .flatMap(entry -> mark(entry).stream())
                .toList();
    }

    private static Optional<Mark> mark(Entry entry) {
        boolean byHand = entry.manner() == Manner.BY_HAND;
        return switch (entry.what()) {
            case DEPLOYED -> Optional.of(mark(entry, Mark.Kind.DEED, byHand ? 1 : 3));
            case FAILING -> Optional.of(mark(entry, Mark.Kind.TROUBLE, 0));
            case STOPPED -> Optional.of(mark(entry, Mark.Kind.TROUBLE, 2));
            case ROLLED_BACK -> Optional.of(mark(entry, Mark.Kind.RECOVERY, 1));
            case COMMITTED, HANDED_OVER, BUILT, STORED, RESTORING, RETURNED -> Optional.empty();
        };
    }

    private static Mark mark(Entry entry, Mark.Kind kind, int rank) {
        String name = "pipeline-" + PipelineWords.word(entry.what()) + "-" + PipelineWords.word(entry.manner());
        String subject = entry.changes().isEmpty()
                ? ""
                : Integer.toString(entry.changes().getLast());
        return new Mark(entry.time(), kind, name, subject, 1, rank);
    }
}
