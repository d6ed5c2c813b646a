package naru.stage.cluster.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import naru.simulation.Snapshot;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.Pod;
import naru.simulation.api.PodRequests;
import naru.simulation.kubelet.LocalPod;
import naru.simulation.kubelet.Machine;

/// The faces of the pods of one snapshot. A face whose pod, machine and surroundings are the same objects as in the
/// snapshot before, and on which nothing counts, is the same face.
final class PodFaces {

    private final Snapshot snapshot;
    private final Apps apps;
    private final Marks marks;
    private final Set<String> serving = new HashSet<>();
    private final Map<String, Known> before;
    private final Map<String, Known> known = new HashMap<>();

    /// A face and all that it was made of.
    record Known(
            Pod pod,
            Optional<LocalPod> local,
            NodeState node,
            boolean heard,
            boolean serving,
            int colour,
            boolean eviction,
            PodRequests requests,
            PodFace face) {

        private boolean counts() {
            return face.restartIn().isPresent() || face.leaking() || eviction || face.state() == PodState.MOUNTING;
        }
    }

    /// @param before what was known after the snapshot before
    PodFaces(Snapshot snapshot, Apps apps, Marks marks, Map<String, Known> before) {
        this.snapshot = snapshot;
        this.apps = apps;
        this.marks = marks;
        this.before = before;
        for (EndpointSlice slice : snapshot.endpointSlices()) {
            for (EndpointSlice.Endpoint endpoint : slice.endpoints()) {
                if (endpoint.ready()) {
                    serving.add(slice.meta().namespace() + "/" + endpoint.podName());
                }
            }
        }
    }

    /// What is to be remembered for the next snapshot.
    Map<String, Known> known() {
        return known;
    }

    PodFace placed(Pod pod, NodeState node, Optional<Machine> machine) {
        boolean heard = machine.filter(Machine::isHeard).isPresent();
        Optional<LocalPod> local = machine.filter(Machine::isUp)
                .flatMap(up -> up.pods().get(pod.meta().uid()));
        boolean served = !serving.isEmpty() && serving.contains(pod.meta().namespace() + "/" + pod.name());
        int colour = apps.colourOf(apps.appOf(pod));
        boolean eviction = snapshot.evictionOf(pod.key()).isPresent();
        Optional<Known> old = Optional.ofNullable(before.get(pod.meta().uid()));
        PodRequests requests = requests(pod, old);
        PodMarks marked = marks.of(pod);
        PodFace face = old.filter(was -> was.pod == pod
                        && isSame(was.local, local)
                        && was.node == node
                        && was.heard == heard
                        && was.serving == served
                        && was.colour == colour
                        && was.eviction == eviction
                        && was.face.marks().equals(marked)
                        && !was.counts())
                .map(Known::face)
                .orElseGet(() -> face(pod, node, local, heard, served, requests, List.of(), marked));
        known.put(pod.meta().uid(), new Known(pod, local, node, heard, served, colour, eviction, requests, face));
        return face;
    }

    PodFace waiting(Pod pod, List<Obstacle> why) {
        PodRequests requests =
                requests(pod, Optional.ofNullable(before.get(pod.meta().uid())));
        PodFace face = face(pod, NodeState.READY, Optional.empty(), true, false, requests, why, marks.of(pod));
        known.put(
                pod.meta().uid(),
                new Known(pod, Optional.empty(), NodeState.READY, true, false, face.colour(), false, requests, face));
        return face;
    }

    private static PodRequests requests(Pod pod, Optional<Known> old) {
        return old.filter(was -> was.pod.spec() == pod.spec())
                .map(Known::requests)
                .orElseGet(() -> PodRequests.of(pod.spec()));
    }

    private static boolean isSame(Optional<LocalPod> one, Optional<LocalPod> other) {
        return one.isPresent() ? other.isPresent() && one.get() == other.get() : other.isEmpty();
    }

    private PodFace face(
            Pod pod,
            NodeState node,
            Optional<LocalPod> local,
            boolean heard,
            boolean served,
            PodRequests requests,
            List<Obstacle> why,
            PodMarks marked) {
        String app = apps.appOf(pod);
        boolean placed = pod.isScheduled();
        boolean visible = placed && node.isHeard();
        PodReading reading = new PodReading(snapshot, pod, node, local);
        return new PodFace(
                pod.meta().uid(),
                pod.key(),
                app,
                Apps.shortName(pod.meta(), app),
                apps.colourOf(app),
                image(pod),
                pod.spec().nodeName(),
                placed ? reading.state() : PodState.WAITING,
                placed && (!node.isHeard() || !heard),
                served,
                requests.cpuMilli(),
                requests.memoryBytes(),
                pod.status().restarts(),
                visible ? reading.restartIn() : OptionalLong.empty(),
                reading.evictionIn(),
                visible ? reading.memoryUse() : OptionalInt.empty(),
                visible && reading.isLeaking(),
                reading.wasOomKilled(),
                why,
                marked);
    }

    /// The image of the first container without its registry: `web:2.0`.
    private static String image(Pod pod) {
        String image = pod.spec().containers().isEmpty()
                ? ""
                : pod.spec().containers().getFirst().image();
        return image.substring(image.lastIndexOf('/') + 1);
    }
}
