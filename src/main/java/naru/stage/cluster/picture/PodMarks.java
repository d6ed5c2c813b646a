package naru.stage.cluster.picture;

import java.util.List;

/// What a pod's card shows in small.
///
/// @param revision of its template; 0 where its workload has only ever had one
/// @param outdated whether its workload has a newer template
/// @param perSecond how many requests it was sent in the last second
/// @param compromised whether an intruder runs code in it
public record PodMarks(long revision, boolean outdated, List<Drum> drums, int perSecond, boolean compromised) {

    public static final PodMarks NONE = new PodMarks(0, false, List.of(), 0, false);

    public PodMarks {
        drums = List.copyOf(drums);
    }
}
