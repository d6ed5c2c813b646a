package naru.simulation.controlplane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;

/// How long a pod may stay on a node with `NoExecute` taints.
///
/// Source: `pkg/controller/tainteviction/taint_eviction.go`, `getMinTolerationTime` (facts.json
/// `taint.min_toleration_time`).
public final class TolerationTime {

    private TolerationTime() {}

    /// The time until eviction for these taints: zero if one of them is not tolerated, empty if it may stay for
    /// ever. Taints of other effects evict nobody and are passed over.
    public static Optional<Duration> of(List<Taint> taints, List<Toleration> tolerations) {
        List<Toleration> used = new ArrayList<>();
        for (Taint taint : taints) {
            if (taint.effect() == Taint.Effect.NO_EXECUTE) {
                Optional<Toleration> first = tolerations.stream()
                        .filter(toleration -> toleration.tolerates(taint))
                        .findFirst();
                if (first.isEmpty()) {
                    return Optional.of(Duration.ZERO);
                }
                used.add(first.get());
            }
        }
        return used.isEmpty() ? Optional.empty() : ofUsed(used);
    }

    /// The shortest time of the tolerations in use: a toleration without a time lasts for ever, one of zero or less
    /// ends at once, and where none is in use the pod goes at once.
    public static Optional<Duration> ofUsed(List<Toleration> used) {
        if (used.isEmpty()) {
            return Optional.of(Duration.ZERO);
        }
        return used.stream()
                .flatMap(toleration -> toleration.tolerationSeconds().stream())
                .map(seconds -> Duration.ofSeconds(Math.max(0, seconds)))
                .min(Duration::compareTo);
    }
}
