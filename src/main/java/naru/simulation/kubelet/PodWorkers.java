package naru.simulation.kubelet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
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

    /// A program is given no more when the machine is short of memory. Source:
    /// `pkg/kubelet/eviction/eviction_manager.go`, `immediateEvictionGracePeriodSeconds`.
    private static final Duration GRACE_OF_THE_EVICTED = Duration.ofSeconds(1);

    private static final String DEADLINE_EXCEEDED = "DeadlineExceeded";

    private final ApiServer api;
    private final Clock clock;
    private final Dice dice;
    private final Machines machines;
    private final Recorder recorder;
    private final Prober prober;
    private final Programs programs;
    private final VolumeManager volumes;
    private final FileUpdates files;
    private final EvictionManager evictions;
    private final ContainerRuntime runtime;

    PodWorkers(ApiServer api, Clock clock, Dice dice, Machines machines, Recorder recorder, Prober prober) {
        this.api = api;
        this.clock = clock;
        this.dice = dice;
        this.machines = machines;
        this.recorder = recorder;
        this.prober = prober;
        this.programs = new Programs(dice);
        this.volumes = new VolumeManager(api, clock, machines, recorder);
        this.files = new FileUpdates(api, clock, dice, machines, recorder);
        this.evictions = new EvictionManager(api, clock, machines, recorder, new NodeMemory(api));
        this.runtime =
                new ContainerRuntime(api, machines, clock, dice, prober, recorder, volumes, this::containerChanged);
    }

    VolumeManager volumes() {
        return volumes;
    }

    ContainerRuntime runtime() {
        return runtime;
    }

    void observe(Change change) {
        volumes.observe(change);
        files.observe(change);
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
                machines.get(node).ifPresent(now -> files.refresh(now, local.uid()));
                forgetIfOver(node, local.uid());
            }
        }
        wished.filter(pod -> here.stream()
                        .noneMatch(local -> local.uid().equals(pod.meta().uid())))
                .filter(pod -> !pod.isTerminal())
                .ifPresent(pod -> {
                    if (pod.meta().isTerminating()) {
                        confirmEnd(node, pod);
                    } else if (EvictionManager.admits(machine.get(), pod)) {
                        take(machine.get(), pod);
                    } else {
                        reject(machine.get(), pod);
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
        LocalPod local = LocalPod.taken(pod.key(), uid, pod.spec(), clock.now(), address(machine, uid), containers);
        machines.put(machine.withPod(local));
        planDeadline(machine, local);
        if (pod.status().phase() == PodPhase.RUNNING) {
            adopt(machine.node(), pod);
        } else {
            volumes.mount(machines.get(machine.node()).orElseThrow(), uid, 0);
        }
        runtime.proceed(machine.node(), uid);
        report(machine.node(), uid);
    }

    private void reject(Machine machine, Pod pod) {
        recorder.pod(machine.node(), pod.key(), Reason.PRESSURE_EVICTED, Map.of("usage", "0", "request", "0"));
        api.updatePod(pod.key(), p -> p.withStatus(p.status().failed(EvictionManager.EVICTED)));
    }

    /// Another try to mount what a pod still waits for.
    void mountDue(Machine machine, LocalPod pod, int tries) {
        if (!pod.isMounted() && pod.killedAt().isEmpty() && volumes.mount(machine, pod.uid(), tries)) {
            begin(machine, pod.uid());
        }
    }

    void filesDue(Machine machine, LocalPod pod) {
        if (machine.isHeard()) {
            files.refresh(machine, pod.uid());
        }
    }

    private LocalContainer fresh(Pod pod, Container container, boolean init) {
        return LocalContainer.fresh(container, programs.of(pod, container, init), init);
    }

    /// Pods of a real cluster that were running when it was written down go on running.
    private void adopt(String node, Pod pod) {
        volumes.adopt(node, pod.meta().uid());
        for (ContainerStatus status : pod.status().containers()) {
            if (status.isRunning()) {
                String uid = pod.meta().uid();
                Machine machine = machines.get(node).orElseThrow();
                machines.pod(node, uid).flatMap(p -> p.container(status.name())).ifPresent(container -> {
                    machines.put(machine.withImage(container.spec().image()));
                    machines.changeContainer(node, uid, status.name(), c -> c.adopted(status, clock.now()));
                    configure(node, uid, status.name());
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

    /// What it was started with is not written down anywhere; it is taken to be what is there now.
    private void configure(String node, String uid, String name) {
        LocalPod pod = machines.pod(node, uid).orElseThrow();
        LocalContainer container = pod.container(name).orElseThrow();
        try {
            SortedMap<String, String> environment = new Configuration(api).environment(pod, node, container.spec());
            machines.changeContainer(
                    node, uid, name, c -> c.configured(environment, ContainerRuntime.pinned(pod, container)));
        } catch (Configuration.Missing missing) {
            // The cluster that was written down had it once; the program runs without our knowing.
        }
    }

    /// An address from the pod network that is drawn for the pod.
    private String address(Machine machine, String uid) {
        int number = dice.below(250 * 250, "pod-ip", uid);
        int third = dice.below(250, "node-net", machine.node());
        return "10." + (128 + number / 250 % 100) + "." + third + "." + (number % 250 + 2);
    }

    private void kill(Machine machine, LocalPod local) {
        Duration grace = Duration.ofSeconds(local.spec().terminationGraceSeconds());
        end(machine, local, "deleted", container -> Ending.of(container, grace));
    }

    private void end(Machine machine, LocalPod local, String why, Function<LocalContainer, Ending> ending) {
        if (local.killedAt().isPresent()) {
            return;
        }
        machines.changePod(machine.node(), local.uid(), p -> p.killed(clock.now()));
        Duration longest = Duration.ZERO;
        for (LocalContainer container : local.containers()) {
            if (container.isRunning()) {
                recorder.pod(
                        machine.node(), local.key(), Reason.KILLING, Map.of("container", container.name(), "why", why));
                Ending end = ending.apply(container);
                runtime.planExit(machine, local.uid(), container, end.after(), end.exitCode(), ContainerRuntime.ERROR);
                longest = end.after().compareTo(longest) > 0 ? end.after() : longest;
            }
        }
        report(machine.node(), local.uid());
        clock.after(longest, new KubeletEvent.PodEnded(machine.node(), machine.boot(), local.uid()));
    }

    /// The kubelet itself ends a pod, which has then failed; the object stays.
    private void fail(Machine machine, LocalPod local, String reason, Function<LocalContainer, Ending> ending) {
        machines.changePod(machine.node(), local.uid(), p -> p.failing(reason));
        end(machine, machines.pod(machine.node(), local.uid()).orElseThrow(), reason, ending);
    }

    void deadline(Machine machine, LocalPod local) {
        if (local.killedAt().isEmpty() && !PodReport.phase(local).isTerminal()) {
            recorder.pod(machine.node(), local.key(), Reason.DEADLINE_EXCEEDED, Map.of());
            Duration grace = Duration.ofSeconds(local.spec().terminationGraceSeconds());
            fail(machine, local, DEADLINE_EXCEEDED, container -> Ending.of(container, grace));
        }
    }

    /// Sees to it that the machine has memory left.
    void keepMemory(Machine machine) {
        evictions.synchronize(machine).ifPresent(pod -> {
            evictions.recordEviction(machine, pod);
            Machine now = machines.get(machine.node()).orElseThrow();
            fail(now, pod, EvictionManager.EVICTED, container -> Ending.hasty(container, GRACE_OF_THE_EVICTED));
        });
    }

    void ended(Machine machine, LocalPod local) {
        if (local.failure().isEmpty() || wanted(local).isEmpty()) {
            forget(machine.node(), local.uid());
            if (machine.isHeard()) {
                api.pod(local.key())
                        .filter(pod -> pod.meta().uid().equals(local.uid()))
                        .ifPresent(pod -> confirmEnd(machine.node(), pod));
            }
        } else {
            containerChanged(machine.node(), local.uid());
        }
        if (local.failure().equals(EvictionManager.EVICTED)) {
            keepMemory(machines.get(machine.node()).orElseThrow());
        }
    }

    /// Its volumes are unmounted, and the control plane is told.
    private void forget(String node, String uid) {
        machines.forgetPod(node, uid);
        volumes.reportVolumesInUse(node);
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
                .filter(pod -> PodReport.phase(pod).isTerminal()
                        && (pod.killedAt().isEmpty() || !pod.failure().isEmpty()))
                .isPresent();
        if (over) {
            forget(node, uid);
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

    /// A pod goes on after its machine has started again: with its end, or with its volumes and then its
    /// containers.
    void resume(String node, String uid) {
        Machine machine = machines.get(node).orElseThrow();
        LocalPod local = machine.pods().get(uid).orElseThrow();
        if (!local.failure().isEmpty()) {
            ended(machine, local);
            return;
        }
        planDeadline(machine, local);
        if (volumes.mount(machine, uid, 0)) {
            begin(machine, uid);
        }
    }

    private void planDeadline(Machine machine, LocalPod local) {
        local.spec().activeDeadlineSeconds().ifPresent(seconds -> {
            Duration left = Duration.ofSeconds(seconds).minus(clock.now().since(local.startTime()));
            clock.after(
                    left.isNegative() ? Duration.ZERO : left,
                    new KubeletEvent.Deadline(machine.node(), machine.boot(), local.uid()));
        });
    }

    private void begin(Machine machine, String uid) {
        LocalPod pod = machines.pod(machine.node(), uid).orElseThrow();
        for (LocalContainer container : pod.containers()) {
            if (container.activity() instanceof Activity.Exited exited && exited.restarts()) {
                runtime.planStart(machine, uid, container, Duration.ZERO);
            }
        }
        runtime.proceed(machine.node(), uid);
    }

    /// Says again what the control plane may have missed of this machine.
    void reportMachine(String node) {
        volumes.reportVolumesInUse(node);
        evictions.report(node);
    }
}
