package naru.simulation.kubelet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Condition;
import naru.simulation.api.Labels;
import naru.simulation.api.Lease;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Reason;
import naru.simulation.api.Taint;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;

/// The machines themselves: power, network, boot and heartbeat.
final class MachineRoom {

    /// Source: fact `node.lease_renew_interval` (`nodeLeaseDurationSeconds` 40 s × 0.25).
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final ApiServer api;
    private final Clock clock;
    private final Dice dice;
    private final Machines machines;
    private final Recorder recorder;
    private final PodWorkers pods;

    MachineRoom(ApiServer api, Clock clock, Dice dice, Machines machines, Recorder recorder, PodWorkers pods) {
        this.api = api;
        this.clock = clock;
        this.dice = dice;
        this.machines = machines;
        this.recorder = recorder;
        this.pods = pods;
    }

    /// A machine that has been running for a while when the scenario begins.
    void addRunning(String node) {
        machines.put(Machine.running(node));
        createLease(node);
        Duration phase = dice.between(Duration.ZERO, HEARTBEAT, "heartbeat-phase", node);
        clock.after(phase, new KubeletEvent.Heartbeat(node, 0));
    }

    /// A machine without power that the API server still knows as a node.
    void addStopped(String node) {
        machines.put(Machine.running(node).unplugged());
        createLease(node);
    }

    /// A machine is switched on for the first time; until it is up its node is not ready and takes no pods.
    void join(Node node) {
        Condition booting = new Condition(Condition.READY, Condition.Status.FALSE, clock.now(), "KubeletNotReady");
        List<Taint> taints = new ArrayList<>(node.taints());
        taints.add(new Taint(Taint.NOT_READY, "", Taint.Effect.NO_SCHEDULE));
        api.create(node.withConditions(booting.in(node.conditions())).withTaints(taints));
        machines.put(Machine.running(node.name()).unplugged());
        switchOn(node.name());
    }

    private void createLease(String node) {
        if (!api.state().objects().contains(Lease.ofNode(node))) {
            api.create(new Lease(ObjectMeta.of(Lease.NAMESPACE, node, Labels.NONE), clock.now()));
        }
    }

    void remove(String node) {
        machines.remove(node);
        api.remove(Lease.ofNode(node));
    }

    void cutPower(String node) {
        machines.get(node).ifPresent(machine -> machines.put(machine.unplugged()));
    }

    void cutNetwork(String node) {
        machines.get(node).ifPresent(machine -> machines.put(machine.withNetwork(false)));
    }

    /// Plugs in again whatever is unplugged.
    void restore(String node) {
        Machine machine = machines.get(node).orElseThrow();
        if (!machine.networked()) {
            machines.put(machine.withNetwork(true));
        }
        if (!machine.powered()) {
            switchOn(node);
        } else if (machine.booted()) {
            heartbeat(node, machine.boot(), false);
            pods.syncAll(node);
        }
    }

    private void switchOn(String node) {
        Machine machine = machines.get(node).orElseThrow().switchedOn();
        machines.put(machine);
        Duration boot =
                dice.between(Duration.ofSeconds(15), Duration.ofSeconds(25), "boot", node + "#" + machine.boot());
        clock.after(boot, new KubeletEvent.BootDone(node, machine.boot()));
    }

    void bootDone(Machine before) {
        Machine machine = before.withBootDone();
        machines.put(machine);
        createLease(machine.node());
        for (LocalPod pod : machine.pods().values()) {
            if (pods.wanted(pod).isEmpty()) {
                machines.forgetPod(machine.node(), pod.uid());
            } else {
                machines.eraseMemory(machine.node(), pod);
                machines.changePod(machine.node(), pod.uid(), p -> Reboot.of(p, clock.now()));
                pods.resume(machine.node(), pod.uid());
            }
        }
        heartbeat(machine.node(), machine.boot(), true);
        if (machine.networked()) {
            pods.syncAll(machine.node());
        }
    }

    void heartbeat(String node, int boot, boolean again) {
        Optional<Machine> machine = machines.up(node, boot);
        if (machine.isEmpty()) {
            return;
        }
        if (machine.get().networked() && api.node(node).isPresent()) {
            createLease(node);
            api.update(Lease.ofNode(node), lease -> new Lease(lease.meta(), clock.now()));
            reportReady(node);
            pods.reportMachine(node);
        }
        if (again) {
            pods.keepMemory(machines.get(node).orElseThrow());
            clock.after(HEARTBEAT, new KubeletEvent.Heartbeat(node, boot));
        }
    }

    private void reportReady(String node) {
        Node known = api.node(node).orElseThrow();
        if (known.isReady()) {
            return;
        }
        Condition ready = new Condition(Condition.READY, Condition.Status.TRUE, clock.now(), "KubeletReady");
        api.updateNode(node, n -> n.withConditions(ready.in(n.conditions())));
        recorder.node(node, Reason.NODE_READY);
        machines.get(node).orElseThrow().pods().forEach((uid, pod) -> pods.report(node, uid));
    }
}
