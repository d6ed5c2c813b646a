package naru.simulation.kubelet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import naru.simulation.api.Change;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerStatus;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodStatus;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;

/// What a kubelet does with pods: makes what runs on its machine what the API server says should run there, and
/// reports.
final class PodWorkers {

    /// From a write to a pod until its kubelet has seen it.
    private static final Duration REACTION = Duration.ofMillis(20);

    private final ApiServer api;
    private final Clock clock;
    private final Dice dice;
    private final Machines machines;
    private final Recorder recorder;
    private final Prober prober;
    private final Programs programs;
    private final ContainerRuntime runtime;

    PodWorkers(ApiServer api, Clock clock, Dice dice, Machines machines, Recorder recorder, Prober prober) {
        this.api = api;
        this.clock = clock;
        this.dice = dice;
        this.machines = machines;
        this.recorder = recorder;
        this.prober = prober;
        this.programs = new Programs(dice);
        this.runtime = new ContainerRuntime(machines, clock, prober, recorder, this::containerChanged);
    }

    ContainerRuntime runtime() {
        return runtime;
    }

    void observe(Change change) {
        if (change.object() instanceof Pod pod && pod.isScheduled()) {
            boolean matters = switch (change) {
                case Change.Added added -> true;
                case Change.Deleted deleted -> true;
                case Change.Modified(Pod before, Pod after) ->
                    !before.isScheduled()
                            || before.meta().isTerminating() != after.meta().isTerminating();
                case Change.Modified other -> false;
            };
            if (matters) {
                clock.after(REACTION, new KubeletEvent.SyncPod(pod.spec().nodeName(), pod.key()));
            }
        }
    }

    void syncAll(String node) {
        Set<ObjectKey> keys = new TreeSet<>();
        api.podsOn(node).forEach(pod -> keys.add(pod.key()));
        machines.get(node).orElseThrow().pods().forEach((uid, pod) -> keys.add(pod.key()));
        keys.forEach(key -> sync(node, key));
    }

    /// Makes what runs here what the API server says should run here.
    void sync(String node, ObjectKey key) {
        Optional<Machine> machine = machines.get(node).filter(Machine::isHeard);
        if (machine.isEmpty()) {
            return;
        }
        Optional<Pod> wished = api.pod(key).filter(pod -> pod.spec().nodeName().equals(node));
        List<LocalPod> here = new ArrayList<>();
        machine.get().pods().forEach((uid, pod) -> {
            if (pod.key().equals(key)) {
                here.add(pod);
            }
        });
        for (LocalPod local : here) {
            if (wanted(local).isEmpty()) {
                kill(machine.get(), local);
            } else {
                report(node, local.uid());
                forgetIfOver(node, local.uid());
            }
        }
        wished.filter(pod -> here.stream()
                        .noneMatch(local -> local.uid().equals(pod.meta().uid())))
                .filter(pod -> !pod.isTerminal())
                .ifPresent(pod -> {
                    if (pod.meta().isTerminating()) {
                        confirmEnd(node, pod);
                    } else {
                        take(machine.get(), pod);
                    }
                });
    }

    /// The pod as the API server has it, if it still wants it to run.
    Optional<Pod> wanted(LocalPod local) {
        return api.pod(local.key())
                .filter(pod ->
                        pod.meta().uid().equals(local.uid()) && !pod.meta().isTerminating());
    }

    private void take(Machine machine, Pod pod) {
        String uid = pod.meta().uid();
        List<LocalContainer> containers = Stream.concat(
                        pod.spec().initContainers().stream().map(c -> fresh(pod, c, true)),
                        pod.spec().containers().stream().map(c -> fresh(pod, c, false)))
                .toList();
        LocalPod local = new LocalPod(
                pod.key(), uid, pod.spec(), clock.now(), address(machine, uid), containers, Optional.empty());
        machines.put(machine.withPod(local));
        if (pod.status().phase() == PodPhase.RUNNING) {
            adopt(machine.node(), pod);
        }
        runtime.proceed(machine.node(), uid);
        report(machine.node(), uid);
    }

    private LocalContainer fresh(Pod pod, Container container, boolean init) {
        return LocalContainer.fresh(container, programs.of(pod, container, init), init);
    }

    /// Pods of a real cluster that were running when it was written down go on running.
    private void adopt(String node, Pod pod) {
        for (ContainerStatus status : pod.status().containers()) {
            if (status.isRunning()) {
                String uid = pod.meta().uid();
                Machine machine = machines.get(node).orElseThrow();
                machines.pod(node, uid).flatMap(p -> p.container(status.name())).ifPresent(container -> {
                    machines.put(machine.withImage(container.spec().image()));
                    machines.changeContainer(node, uid, status.name(), c -> c.adopted(status, clock.now()));
                    prober.begin(
                            machine,
                            uid,
                            machines.pod(node, uid)
                                    .flatMap(p -> p.container(status.name()))
                                    .orElseThrow());
                });
            }
        }
    }

    /// An address from the pod network that is drawn for the pod.
    private String address(Machine machine, String uid) {
        int number = dice.below(250 * 250, "pod-ip", uid);
        int third = dice.below(250, "node-net", machine.node());
        return "10." + (128 + number / 250 % 100) + "." + third + "." + (number % 250 + 2);
    }

    private void kill(Machine machine, LocalPod local) {
        if (local.killedAt().isPresent()) {
            return;
        }
        machines.changePod(machine.node(), local.uid(), p -> p.killed(clock.now()));
        Duration longest = Duration.ZERO;
        for (LocalContainer container : local.containers()) {
            if (container.isRunning()) {
                recorder.pod(
                        machine.node(),
                        local.key(),
                        Reason.KILLING,
                        Map.of("container", container.name(), "why", "deleted"));
                Duration needs = container
                        .program()
                        .shutdown()
                        .plusSeconds(container.spec().preStopSeconds());
                longest = needs.compareTo(longest) > 0 ? needs : longest;
            }
        }
        Duration grace = Duration.ofSeconds(local.spec().terminationGraceSeconds());
        report(machine.node(), local.uid());
        clock.after(
                longest.compareTo(grace) > 0 ? grace : longest,
                new KubeletEvent.PodEnded(machine.node(), machine.boot(), local.uid()));
    }

    void ended(Machine machine, LocalPod local) {
        machines.forgetPod(machine.node(), local.uid());
        if (machine.isHeard()) {
            api.pod(local.key())
                    .filter(pod -> pod.meta().uid().equals(local.uid()))
                    .ifPresent(pod -> confirmEnd(machine.node(), pod));
        }
    }

    private void confirmEnd(String node, Pod pod) {
        recorder.pod(node, pod.key(), Reason.REMOVED, Map.of());
        api.remove(pod.key());
    }

    void containerChanged(String node, String uid) {
        report(node, uid);
        forgetIfOver(node, uid);
    }

    /// A pod that has ended is kept until it could be told: a kubelet that is cut off tells it when it is back.
    private void forgetIfOver(String node, String uid) {
        boolean over = machines.get(node)
                .filter(Machine::isHeard)
                .flatMap(machine -> machine.pods().get(uid))
                .filter(pod ->
                        PodReport.phase(pod).isTerminal() && pod.killedAt().isEmpty())
                .isPresent();
        if (over) {
            machines.forgetPod(node, uid);
        }
    }

    void report(String node, String uid) {
        Optional<Machine> machine = machines.get(node).filter(Machine::isHeard);
        if (machine.isEmpty()) {
            return;
        }
        machine.get().pods().get(uid).ifPresent(local -> {
            boolean wasReady = api.pod(local.key()).map(Pod::isReady).orElse(false);
            api.updatePod(local.key(), pod -> {
                if (!pod.meta().uid().equals(uid)) {
                    return pod;
                }
                PodStatus status = PodReport.of(pod, local, clock.now());
                return pod.withStatus(status);
            });
            boolean isReady = api.pod(local.key()).map(Pod::isReady).orElse(false);
            if (isReady && !wasReady) {
                recorder.pod(node, local.key(), Reason.READY, Map.of());
            }
        });
    }

    void startAgain(Machine machine, String uid) {
        LocalPod pod = machines.pod(machine.node(), uid).orElseThrow();
        for (LocalContainer container : pod.containers()) {
            if (container.activity() instanceof Activity.Exited exited && exited.restarts()) {
                clock.after(
                        Duration.ZERO,
                        new KubeletEvent.Start(
                                machine.node(), machine.boot(), uid, container.name(), container.attempt()));
            }
        }
        runtime.proceed(machine.node(), uid);
    }
}
