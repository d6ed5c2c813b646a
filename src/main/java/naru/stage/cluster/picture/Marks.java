package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import naru.simulation.Snapshot;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Volume;
import naru.simulation.kernel.SimTime;
import naru.simulation.security.SecurityState;
import naru.simulation.traffic.Request;
import naru.simulation.traffic.Span;

/// The marks of the pods of one snapshot.
final class Marks {

    private final Revisions revisions;
    private final SecurityState security;
    private final Map<ObjectKey, Integer> sent = new HashMap<>();

    Marks(Snapshot snapshot, Revisions revisions) {
        this.revisions = revisions;
        this.security = snapshot.security();
        SimTime now = snapshot.time();
        for (Request request : snapshot.traffic().recent().values()) {
            request.spans().stream()
                    .filter(span -> span.inside() && isRecent(span, now))
                    .forEach(span -> sent.merge(span.pod(), 1, Integer::sum));
        }
    }

    private static boolean isRecent(Span span, SimTime now) {
        long age = now.since(span.begin()).toNanos();
        return age >= 0 && age < 1_000_000_000L;
    }

    PodMarks of(Pod pod) {
        long newest = revisions.newestFor(pod);
        long revision = newest > 1 ? revisions.of(pod) : 0;
        List<Drum> drums = drums(pod);
        int perSecond = sent.isEmpty() ? 0 : sent.getOrDefault(pod.key(), 0);
        boolean compromised = security.isCompromised(pod.meta().uid());
        return revision == 0 && drums.isEmpty() && perSecond == 0 && !compromised
                ? PodMarks.NONE
                : new PodMarks(revision, revision > 0 && revision < newest, drums, perSecond, compromised);
    }

    private static List<Drum> drums(Pod pod) {
        if (pod.spec().volumes().isEmpty()) {
            return List.of();
        }
        List<Drum> drums = new ArrayList<>();
        for (Volume volume : pod.spec().volumes()) {
            switch (volume.source()) {
                case Volume.Source.Claim claim -> drums.add(new Drum(volume.name(), claim.claimName()));
                case Volume.Source.EmptyDir dir -> drums.add(new Drum(volume.name(), ""));
                case Volume.Source.HostPath path -> {
                    // The node's own directory: nothing that is the pod's.
                }
                case Volume.Source.ConfigMapFiles files -> {
                    // Configuration is shown in the panel that compares it.
                }
                case Volume.Source.SecretFiles files -> {
                    // As above.
                }
            }
        }
        return drums;
    }
}
