package naru.simulation.kubelet;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Probe;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;

/// All the machines and their kubelets.
///
/// Each kubelet reads and writes the API server only while its machine is up and its network works.
public final class Kubelets {

    private final Machines machines = new Machines();
    private final Recorder recorder;
    private final Prober prober;
    private final PodWorkers pods;
    private final ContainerRuntime runtime;
    private final MachineRoom machineRoom;
    private final Faults faults;

    public Kubelets(ApiServer api, Clock clock, Dice dice) {
        this.recorder = new Recorder(api);
        this.prober = new Prober(machines, clock, recorder);
        this.pods = new PodWorkers(api, clock, dice, machines, recorder, prober);
        this.runtime = pods.runtime();
        this.machineRoom = new MachineRoom(api, clock, dice, machines, recorder, pods);
        this.faults = new Faults(clock, machines, runtime);
        api.watch(pods::observe);
    }

    public KubeletState state() {
        return machines.state();
    }

    public void restore(KubeletState kept) {
        machines.restore(kept);
    }

    /// Says what an image holds: a registry or a crash at its next pull or start, answers from the next question
    /// on.
    public void describe(String image, ImageConduct conduct) {
        machines.describe(image, conduct);
    }

    /// A machine that has been running for a while when the scenario begins.
    public void addRunning(String node) {
        machineRoom.addRunning(node);
    }

    /// A machine without power that the API server still knows as a node.
    public void addStopped(String node) {
        machineRoom.addStopped(node);
    }

    /// A machine is switched on for the first time, and its node appears.
    public void join(Node node) {
        machineRoom.join(node);
    }

    public void remove(String node) {
        machineRoom.remove(node);
    }

    public void cutPower(String node) {
        machineRoom.cutPower(node);
    }

    public void cutNetwork(String node) {
        machineRoom.cutNetwork(node);
    }

    /// Plugs in again whatever is unplugged.
    public void restore(String node) {
        machineRoom.restore(node);
    }

    /// The container as it is on its machine, if that is up.
    public Optional<LocalContainer> container(Pod pod, String name) {
        return faults.container(pod, name);
    }

    public void crash(Pod pod, String container) {
        faults.crash(pod, container);
    }

    /// As [#crash], and again soon after every start.
    public void breakProgram(Pod pod, String container) {
        faults.breakProgram(pod, container);
    }

    public void leak(Pod pod, String container, long bytesPerSecond) {
        faults.leak(pod, container, bytesPerSecond);
    }

    public void failProbe(Pod pod, String container, Probe.Type type) {
        faults.failProbe(pod, container, type);
    }

    /// A program of the pod that runs appends a line to a volume that it may write to.
    ///
    /// @return whether there is such a program and it could
    public boolean write(Pod pod, String volume, String line) {
        Optional<LocalPod> local = machines.get(pod.spec().nodeName())
                .filter(Machine::isUp)
                .flatMap(machine -> machine.pods().get(pod.meta().uid()));
        boolean writes = local.stream()
                .flatMap(each -> each.containers().stream())
                .filter(LocalContainer::isRunning)
                .flatMap(container -> container.spec().mounts().stream())
                .anyMatch(mount -> mount.volume().equals(volume) && !mount.readOnly());
        return writes
                && local.flatMap(each -> each.volume(volume))
                        .map(mounted -> pods.volumes().write(pod.spec().nodeName(), local.get(), mounted, line))
                        .orElse(false);
    }

    public void heal(Pod pod) {
        faults.heal(pod);
    }

    public void handle(KubeletEvent event) {
        switch (event) {
            case KubeletEvent.Heartbeat(String node, int boot) -> machineRoom.heartbeat(node, boot, true);
            case KubeletEvent.BootDone(String node, int boot) ->
                machines.get(node)
                        .filter(machine -> machine.boot() == boot && machine.powered() && !machine.booted())
                        .ifPresent(machineRoom::bootDone);
            case KubeletEvent.SyncPod(String node, ObjectKey key) -> pods.sync(node, key);
            case KubeletEvent.Pulled(String node, int boot, String uid, String name, int attempt) ->
                live(node, boot, uid, name, attempt, runtime::pulled);
            case KubeletEvent.PullBackOff(String node, int boot, String uid, String name, int attempt) ->
                live(node, boot, uid, name, attempt, runtime.images()::backOff);
            case KubeletEvent.PullAgain(String node, int boot, String uid, String name, int attempt) ->
                live(node, boot, uid, name, attempt, runtime::pullAgain);
            case KubeletEvent.MountDue(String node, int boot, String uid, int tries) ->
                live(node, boot, uid, (machine, pod) -> pods.mountDue(machine, pod, tries));
            case KubeletEvent.FilesDue(String node, int boot, String uid) -> live(node, boot, uid, pods::filesDue);
            case KubeletEvent.Deadline(String node, int boot, String uid) -> live(node, boot, uid, pods::deadline);
            case KubeletEvent.Start(String node, int boot, String uid, String name, int attempt) ->
                live(node, boot, uid, name, attempt, (machine, pod, container) -> {
                    if (pod.killedAt().isEmpty() && !container.isRunning()) {
                        runtime.start(machine, pod, container);
                    }
                });
            case KubeletEvent.Exit(String node, int boot, String uid, String name, int attempt, int code, String why) ->
                live(
                        node,
                        boot,
                        uid,
                        name,
                        attempt,
                        (machine, pod, container) -> runtime.exited(machine, pod, container, code, why));
            case KubeletEvent.MemoryCheck(String node, int boot, String uid, String name, int attempt) ->
                live(node, boot, uid, name, attempt, runtime.oomKiller()::check);
            case KubeletEvent.ProbeDue(String node, int boot, String uid, String name, int attempt, Probe.Type type) ->
                live(node, boot, uid, name, attempt, (machine, pod, container) -> probe(machine, pod, container, type));
            case KubeletEvent.PodEnded(String node, int boot, String uid) -> live(node, boot, uid, pods::ended);
        }
    }

    private void live(String node, int boot, String uid, BiConsumer<Machine, LocalPod> action) {
        machines.up(node, boot)
                .ifPresent(machine -> machine.pods().get(uid).ifPresent(pod -> action.accept(machine, pod)));
    }

    private void live(String node, int boot, String uid, String name, int attempt, ContainerAction action) {
        live(
                node,
                boot,
                uid,
                (machine, pod) -> pod.container(name)
                        .filter(container -> container.attempt() == attempt)
                        .ifPresent(container -> action.apply(machine, pod, container)));
    }

    private void probe(Machine machine, LocalPod pod, LocalContainer container, Probe.Type type) {
        if (pod.killedAt().isPresent()) {
            return;
        }
        switch (prober.ask(machine, pod, container, type)) {
            case SAME -> {
                // Nothing to report.
            }
            case CHANGED -> pods.report(machine.node(), pod.uid());
            case KILL -> {
                recorder.pod(
                        machine.node(),
                        pod.key(),
                        Reason.KILLING,
                        Map.of("container", container.name(), "why", type.name()));
                healProbe(machine, pod, container, type);
                Ending end = Ending.of(container, Duration.ofSeconds(pod.spec().terminationGraceSeconds()));
                runtime.planExit(machine, pod.uid(), container, end.after(), end.exitCode(), ContainerRuntime.ERROR);
            }
        }
    }

    /// A restart cures what made the liveness probe fail: that is what the probe is for.
    private void healProbe(Machine machine, LocalPod pod, LocalContainer container, Probe.Type type) {
        Set<Probe.Type> rest = EnumSet.noneOf(Probe.Type.class);
        rest.addAll(container.failing());
        rest.remove(type);
        machines.changeContainer(machine.node(), pod.uid(), container.name(), c -> c.failing(rest));
    }
}
