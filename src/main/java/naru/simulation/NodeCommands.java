package naru.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;
import naru.simulation.api.Taint;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kubelet.Kubelets;
import naru.simulation.kubelet.Machine;

/// Commands on nodes and on the machines behind them.
final class NodeCommands {

    private final ApiServer api;
    private final Kubelets kubelets;
    private final Deeds deeds;
    private final Agenda agenda;
    private final Drain drain;

    NodeCommands(ApiServer api, Agenda agenda, Kubelets kubelets, Deeds deeds) {
        this.api = api;
        this.agenda = agenda;
        this.drain = new Drain(api, agenda);
        this.kubelets = kubelets;
        this.deeds = deeds;
    }

    Outcome add(Node node) {
        if (api.node(node.name()).isPresent()) {
            return Deeds.refused(Outcome.Reason.NAME_TAKEN, Map.of("node", node.name()));
        }
        deeds.record(Reason.NODE_ADDED, node.key(), Map.of());
        join(node);
        return Deeds.DONE;
    }

    /// A new machine is switched on; until it is up its node is not ready and takes no pods.
    void join(Node node) {
        kubelets.join(node);
    }

    Outcome remove(String node) {
        deeds.record(Reason.NODE_REMOVED, ObjectKey.node(node), Map.of());
        kubelets.remove(node);
        api.remove(ObjectKey.node(node));
        return Deeds.DONE;
    }

    Outcome cordon(String name, boolean cordoned) {
        if (api.node(name).orElseThrow().unschedulable() == cordoned) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of("node", name));
        }
        deeds.record(cordoned ? Reason.CORDONED : Reason.UNCORDONED, ObjectKey.node(name), Map.of());
        if (!cordoned) {
            agenda.cancelDrain(name);
        }
        Taint taint = new Taint(Taint.UNSCHEDULABLE, "", Taint.Effect.NO_SCHEDULE);
        api.updateNode(name, node -> {
            List<Taint> taints = new ArrayList<>(node.taints());
            taints.removeIf(taint::matches);
            if (cordoned) {
                taints.add(taint);
            }
            return node.withUnschedulable(cordoned).withTaints(taints);
        });
        return Deeds.DONE;
    }

    Outcome drain(String name) {
        if (!api.node(name).orElseThrow().unschedulable()) {
            cordon(name, true);
        }
        drain.begin(name);
        return Deeds.DONE;
    }

    /// What is left of a drain that could not be done at once, unless the node is gone or open again.
    void drainOn(DrainAttempt attempt) {
        if (api.node(attempt.node()).filter(Node::unschedulable).isPresent()) {
            drain.goOn(attempt);
        }
    }

    Outcome taint(String name, Taint taint) {
        Taint dated = taint.effect() == Taint.Effect.NO_EXECUTE
                ? new Taint(taint.key(), taint.value(), taint.effect(), Optional.of(api.now()))
                : taint;
        deeds.record(Reason.TAINTED, ObjectKey.node(name), Map.of("taint", taint.toString()));
        api.updateNode(name, node -> {
            List<Taint> taints = new ArrayList<>(node.taints());
            taints.removeIf(taint::matches);
            taints.add(dated);
            return node.withTaints(taints);
        });
        return Deeds.DONE;
    }

    Outcome untaint(String name, Taint taint) {
        if (api.node(name).orElseThrow().taints().stream().noneMatch(taint::matches)) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of("node", name));
        }
        deeds.record(Reason.UNTAINTED, ObjectKey.node(name), Map.of("taint", taint.toString()));
        api.updateNode(
                name,
                node -> node.withTaints(node.taints().stream()
                        .filter(other -> !taint.matches(other))
                        .toList()));
        return Deeds.DONE;
    }

    Outcome stop(String node) {
        if (!machine(node).powered()) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of("node", node));
        }
        deeds.record(Reason.POWER_CUT, ObjectKey.node(node), Map.of());
        kubelets.cutPower(node);
        return Deeds.DONE;
    }

    Outcome cutNetwork(String node) {
        if (!machine(node).networked()) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of("node", node));
        }
        deeds.record(Reason.NETWORK_CUT, ObjectKey.node(node), Map.of());
        kubelets.cutNetwork(node);
        return Deeds.DONE;
    }

    Outcome restore(String node) {
        Machine machine = machine(node);
        if (machine.powered() && machine.networked()) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of("node", node));
        }
        deeds.record(Reason.NODE_RESTORED, ObjectKey.node(node), Map.of());
        kubelets.restore(node);
        return Deeds.DONE;
    }

    private Machine machine(String node) {
        return kubelets.state().machines().get(node).orElseThrow();
    }
}
