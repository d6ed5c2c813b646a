package naru.stage.capture;

import naru.simulation.Command;
import naru.simulation.Outcome;
import naru.simulation.Snapshot;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.ClusterPlayback;

/// Does things to a cluster at given moments, as a reader would.
final class Story {

    private final ClusterPlayback playback;

    Story(ClusterPlayback playback) {
        this.playback = playback;
    }

    Story at(double seconds) {
        playback.seek(SimTime.ofSeconds(seconds));
        return this;
    }

    Story does(Command command) {
        playback.send(command, outcome -> {
            if (outcome instanceof Outcome.Refused refused) {
                throw new IllegalStateException("The tour tells of something that cannot be: " + refused);
            }
        });
        return this;
    }

    Snapshot now() {
        return playback.frame().get().now();
    }

    ObjectKey deployment(String name) {
        return new ObjectKey(Kind.DEPLOYMENT, ObjectKey.DEFAULT_NAMESPACE, name);
    }

    ObjectKey service(String name) {
        return new ObjectKey(Kind.SERVICE, ObjectKey.DEFAULT_NAMESPACE, name);
    }

    /// The first pod of that owner, by name.
    Pod pod(String owner) {
        return now().pods().stream()
                .filter(pod -> pod.meta().name().startsWith(owner))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No pod of " + owner));
    }
}
