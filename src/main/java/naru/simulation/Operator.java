package naru.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;
import naru.simulation.api.Taint;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.controlplane.ControlPlane;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.kubelet.Kubelets;
import naru.simulation.scheduling.Scheduler;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.security.Hole;
import naru.simulation.security.Intruders;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.Traffic;

/// Carries out commands: checks that they make sense in this world, then does through the API server, the scheduler or
/// the machines what a person would do with kubectl or with their hands.
///
/// A command that is refused has changed nothing.
final class Operator {

    private final ApiServer api;
    private final Scheduler scheduler;
    private final Deeds deeds;
    private final NodeCommands nodes;
    private final ObjectCommands objects;
    private final PlacementCommands placement;
    private final FaultCommands faults;
    private final RolloutCommands rollouts;
    private final DataCommands data;
    private final TrafficCommands trafficCommands;

    Operator(
            ApiServer api,
            Agenda agenda,
            ControlPlane controlPlane,
            Scheduler scheduler,
            Kubelets kubelets,
            Traffic traffic,
            Intruders intruders) {
        this.api = api;
        this.scheduler = scheduler;
        this.deeds = new Deeds(api);
        this.nodes = new NodeCommands(api, agenda, kubelets, deeds);
        this.objects = new ObjectCommands(api, kubelets, nodes, deeds);
        this.placement = new PlacementCommands(api, controlPlane, scheduler, deeds);
        this.faults = new FaultCommands(api, kubelets, deeds);
        this.rollouts = new RolloutCommands(api, deeds);
        this.data = new DataCommands(api, kubelets, deeds);
        this.trafficCommands = new TrafficCommands(api, kubelets, traffic, intruders, deeds);
    }

    /// The cluster a scenario begins with.
    void populate(List<KubeObject> initial) {
        objects.populate(initial);
    }

    Outcome execute(Command command) {
        return switch (command) {
            case Command.Apply(List<KubeObject> wished) -> objects.apply(wished);
            case Command.Delete(ObjectKey key) -> existing(key, () -> objects.delete(key));
            case Command.Scale(ObjectKey key, int replicas) -> existing(key, () -> objects.scale(key, replicas));
            case Command.AddNode(Node node) -> nodes.add(node);
            case Command.RemoveNode(String node) -> onNode(node, () -> nodes.remove(node));
            case Command.Cordon(String node, boolean cordoned) -> onNode(node, () -> nodes.cordon(node, cordoned));
            case Command.Drain(String node) -> onNode(node, () -> nodes.drain(node));
            case Command.Evict(ObjectKey pod) -> existing(pod, () -> rollouts.evict(pod));
            case Command.SetImage(ObjectKey workload, String container, String image) ->
                existing(workload, () -> rollouts.setImage(workload, container, image));
            case Command.RestartRollout(ObjectKey workload) -> existing(workload, () -> rollouts.restart(workload));
            case Command.PauseRollout(ObjectKey deployment, boolean paused) ->
                existing(deployment, () -> rollouts.pause(deployment, paused));
            case Command.UndoRollout(ObjectKey workload, Optional<Long> revision) ->
                existing(workload, () -> rollouts.undo(workload, revision));
            case Command.RunJob(ObjectKey cronJob) -> existing(cronJob, () -> rollouts.runJob(cronJob));
            case Command.SetData(ObjectKey key, SortedMap<String, String> data) ->
                existing(key, () -> this.data.set(key, data));
            case Command.EncryptSecrets(boolean encrypted) -> data.encrypt(encrypted);
            case Command.WriteToVolume(ObjectKey pod, String volume, String line) ->
                existing(pod, () -> data.write(pod, volume, line));
            case Command.DescribeImage(String image, ImageConduct conduct) -> data.describe(image, conduct);
            case Command.SendTraffic(Client client) -> trafficCommands.send(client);
            case Command.StopTraffic(String client) -> trafficCommands.stop(client);
            case Command.Exploit(ObjectKey pod, String container, Hole hole) ->
                existing(pod, () -> trafficCommands.exploit(pod, container, hole));
            case Command.AddTaint(String node, Taint taint) -> onNode(node, () -> nodes.taint(node, taint));
            case Command.RemoveTaint(String node, Taint taint) -> onNode(node, () -> nodes.untaint(node, taint));
            case Command.Bind(ObjectKey pod, String node) ->
                existing(pod, () -> onNode(node, () -> placement.bind(pod, node)));
            case Command.Move(ObjectKey pod, String node) ->
                existing(pod, () -> onNode(node, () -> placement.move(pod, node)));
            case Command.CrashContainer(ObjectKey pod, String container) -> faults.crash(pod, container);
            case Command.BreakProgram(ObjectKey pod, String container) -> faults.breakProgram(pod, container);
            case Command.LeakMemory(ObjectKey pod, String container, long rate) -> faults.leak(pod, container, rate);
            case Command.FailProbe failProbe -> faults.failProbe(failProbe);
            case Command.Heal(ObjectKey pod) -> faults.heal(pod);
            case Command.StopNode(String node) -> onNode(node, () -> nodes.stop(node));
            case Command.CutNetwork(String node) -> onNode(node, () -> nodes.cutNetwork(node));
            case Command.RestoreNode(String node) -> onNode(node, () -> nodes.restore(node));
            case Command.RunScheduler(boolean running) -> runScheduler(running);
            case Command.Configure(SchedulerProfile profile) -> configure(profile);
        };
    }

    /// A drain that is not through yet.
    void drainOn(DrainAttempt attempt) {
        nodes.drainOn(attempt);
    }

    private Outcome runScheduler(boolean running) {
        if (scheduler.state().running() == running) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
        }
        deeds.record(running ? Reason.SCHEDULER_STARTED : Reason.SCHEDULER_STOPPED, SCHEDULER_ITSELF, Map.of());
        scheduler.run(running);
        return Deeds.DONE;
    }

    private Outcome configure(SchedulerProfile profile) {
        if (scheduler.state().profile().equals(profile)) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
        }
        deeds.record(
                Reason.SCORING_CHANGED,
                SCHEDULER_ITSELF,
                Map.of("strategy", profile.fit().type().title()));
        scheduler.configure(profile);
        return Deeds.DONE;
    }

    private Outcome existing(ObjectKey key, Supplier<Outcome> action) {
        return api.get(key).isPresent()
                ? action.get()
                : Deeds.refused(
                        Outcome.Reason.NO_SUCH_OBJECT, Map.of("kind", key.kind().title(), "object", key.name()));
    }

    private Outcome onNode(String name, Supplier<Outcome> action) {
        return api.node(name).isPresent()
                ? action.get()
                : Deeds.refused(Outcome.Reason.NO_SUCH_NODE, Map.of("node", name));
    }

    /// What the scheduler's own changes are about: its pod, as a control plane set up by kubeadm runs it.
    private static final ObjectKey SCHEDULER_ITSELF = ObjectKey.pod("kube-system", "kube-scheduler");
}
