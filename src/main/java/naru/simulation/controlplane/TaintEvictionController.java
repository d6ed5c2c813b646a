package naru.simulation.controlplane;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Condition;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.Taint;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// Drives pods out of nodes with `NoExecute` taints, each after the time it tolerates them.
///
/// Source: `pkg/controller/tainteviction/taint_eviction.go`.
final class TaintEvictionController implements Reconciler {

    static final String NAME = "taint-eviction";

    private final ApiServer api;
    private final Clock clock;
    private final ControlPlane controlPlane;

    TaintEvictionController(ApiServer api, Clock clock, ControlPlane controlPlane) {
        this.api = api;
        this.clock = clock;
        this.controlPlane = controlPlane;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Component component() {
        return Component.TAINT_EVICTION_CONTROLLER;
    }

    @Override
    public void observe(Change change, Requests requests) {
        switch (change) {
            case Change.Deleted(Pod pod) -> forget(pod.key());
            case Change.Deleted(KubeObject ignored) -> {
                // A node that is gone has no taints; its pods are the garbage collector's.
            }
            case Change.Added(Pod pod) when pod.isScheduled() -> requests.look(pod.key());
            case Change.Modified(Pod before, Pod after)
            when !before.isScheduled() && after.isScheduled() -> requests.look(after.key());
            case Change.Modified(Node before, Node after)
            when !executing(before).equals(executing(after)) -> requests.look(after.key());
            default -> {
                // Nothing that changes who tolerates what.
            }
        }
    }

    private static List<Taint> executing(Node node) {
        return node.taints().stream()
                .filter(taint -> taint.effect() == Taint.Effect.NO_EXECUTE)
                .toList();
    }

    @Override
    public void reconcile(ObjectKey key) {
        if (key.kind() == Kind.NODE) {
            api.podsOn(key.name()).forEach(this::plan);
        } else {
            api.pod(key).ifPresent(this::plan);
        }
    }

    private void plan(Pod pod) {
        List<Taint> taints = api.node(pod.spec().nodeName())
                .map(TaintEvictionController::executing)
                .orElse(List.of());
        Optional<Duration> stay = TolerationTime.of(taints, pod.spec().tolerations());
        boolean planned = evictions().contains(pod.key());
        if (stay.isEmpty()) {
            if (planned) {
                forget(pod.key());
                record(pod, Reason.EVICTION_CANCELLED, Map.of("node", pod.spec().nodeName()));
            }
            return;
        }
        boolean sooner = stay.get().isZero()
                && evictions().get(pod.key()).filter(clock.now()::isBefore).isPresent();
        if ((planned && !sooner) || !pod.isActive()) {
            return; // a taint that is not tolerated at all does not wait for the time of another
        }
        keep(evictions().with(pod.key(), clock.now().plus(stay.get())));
        if (!stay.get().isZero()) {
            record(
                    pod,
                    Reason.EVICTION_PLANNED,
                    Map.of(
                            "node",
                            pod.spec().nodeName(),
                            "seconds",
                            Long.toString(stay.get().toSeconds())));
        }
        clock.after(
                stay.get(), new ControlPlaneEvent.Evict(pod.key(), pod.meta().uid()));
    }

    void evict(ObjectKey key, String uid) {
        Optional<SimTime> due = evictions().get(key);
        Optional<Pod> pod = api.pod(key).filter(p -> p.meta().uid().equals(uid));
        if (due.isEmpty() || due.get().isAfter(clock.now()) || pod.isEmpty()) {
            return; // cancelled meanwhile, or planned anew for later
        }
        forget(key);
        record(pod.get(), Reason.EVICTED, Map.of("node", pod.get().spec().nodeName()));
        api.updatePod(
                key,
                p -> p.withStatus(p.status()
                        .with(new Condition(
                                Condition.DISRUPTION_TARGET,
                                Condition.Status.TRUE,
                                clock.now(),
                                "DeletionByTaintManager"))));
        api.delete(key);
    }

    private Tree<ObjectKey, SimTime> evictions() {
        return controlPlane.state().evictions();
    }

    private void forget(ObjectKey pod) {
        keep(evictions().without(pod));
    }

    private void keep(Tree<ObjectKey, SimTime> evictions) {
        controlPlane.change(controlPlane.state().withEvictions(evictions));
    }

    private void record(Pod pod, Reason reason, Map<String, String> arguments) {
        api.record(Component.TAINT_EVICTION_CONTROLLER, reason, pod.key(), arguments);
    }
}
