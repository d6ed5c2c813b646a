package naru.simulation;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Change;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.PodMetrics;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.controlplane.ControlPlane;
import naru.simulation.controlplane.ControlPlaneEvent;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.Event;
import naru.simulation.kernel.EventQueue;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.KubeletEvent;
import naru.simulation.kubelet.Kubelets;
import naru.simulation.metrics.MetricsEvent;
import naru.simulation.metrics.MetricsServer;
import naru.simulation.provisioning.Provisioner;
import naru.simulation.provisioning.ProvisionerState;
import naru.simulation.provisioning.ProvisioningEvent;
import naru.simulation.scheduling.Scheduler;
import naru.simulation.scheduling.SchedulerEvent;
import naru.simulation.scheduling.SchedulerState;
import naru.simulation.security.Intruders;
import naru.simulation.traffic.Traffic;
import naru.simulation.traffic.TrafficEvent;

/// The one loop: takes the next event, lets the component it belongs to handle it, and so on until a given moment.
///
/// It can be set to any [Checkpoint] and goes on from there exactly as the engine that made it did.
final class Engine implements Agenda {

    private final long seed;
    private final ApiServer api;
    private final ControlPlane controlPlane;
    private final Scheduler scheduler;
    private final Kubelets kubelets;
    private final Traffic traffic;
    private final MetricsServer metrics;
    private final Intruders intruders;
    private final Provisioner provisioner;
    private final Operator operator;
    private SimTime now = SimTime.ZERO;
    private EventQueue queue = EventQueue.EMPTY;

    private Engine(long seed, SchedulerState scheduling, ProvisionerState provisioning) {
        Dice dice = new Dice(seed);
        this.seed = seed;
        this.api = new ApiServer(this);
        this.controlPlane = new ControlPlane(api, this, dice, this::measured);
        this.scheduler = new Scheduler(api, this, dice, scheduling);
        this.kubelets = new Kubelets(api, this, dice);
        this.traffic = new Traffic(api, this, dice, kubelets);
        this.metrics = new MetricsServer(api, this, kubelets, traffic);
        this.intruders = new Intruders(api, kubelets);
        this.provisioner = new Provisioner(api, this, dice, kubelets, provisioning);
        this.operator = new Operator(api, this, controlPlane, scheduler, kubelets, traffic, intruders);
        api.watch(this::placeSuccessor);
    }

    /// The world as a scenario begins.
    static Engine start(Scenario scenario) {
        Engine engine = new Engine(
                scenario.seed(),
                SchedulerState.starting(scenario.schedulerRunning(), scenario.profile()),
                ProvisionerState.of(scenario.nodePool()));
        engine.operator.populate(scenario.objects());
        engine.controlPlane.start();
        engine.metrics.start();
        engine.provisioner.start();
        for (int i = 0; i < scenario.script().size(); i++) {
            engine.after(
                    scenario.script().get(i).at(),
                    new Scripted(scenario.script().get(i).command()));
        }
        return engine;
    }

    static Engine at(Checkpoint checkpoint) {
        Engine engine = new Engine(checkpoint.seed(), checkpoint.scheduler(), checkpoint.provisioning());
        engine.restore(checkpoint);
        return engine;
    }

    private void restore(Checkpoint checkpoint) {
        now = checkpoint.time();
        queue = checkpoint.queue();
        api.restore(checkpoint.api());
        controlPlane.restore(checkpoint.controllers());
        scheduler.restore(checkpoint.scheduler());
        kubelets.restore(checkpoint.kubelets());
        traffic.restore(checkpoint.traffic());
        metrics.restore(checkpoint.metrics());
        intruders.restore(checkpoint.security());
        provisioner.restore(checkpoint.provisioning());
    }

    Checkpoint checkpoint() {
        return new Checkpoint(
                now,
                seed,
                queue,
                api.state(),
                kubelets.state(),
                scheduler.state(),
                controlPlane.state(),
                traffic.state(),
                metrics.state(),
                intruders.state(),
                provisioner.state());
    }

    @Override
    public SimTime now() {
        return now;
    }

    @Override
    public void after(Duration delay, Event event) {
        queue = queue.with(now.plus(delay), event);
    }

    @Override
    public void cancelDrain(String node) {
        queue.pending().forEach((slot, event) -> {
            if (event instanceof DrainAttempt attempt && attempt.node().equals(node)) {
                queue = queue.without(slot);
            }
        });
    }

    /// When the next event is due.
    Optional<SimTime> nextEvent() {
        return queue.next().map(entry -> entry.getKey().time());
    }

    /// How many things have happened so far that were written down.
    int occurrences() {
        return api.state().occurrences().size();
    }

    /// How many objects there are.
    int objects() {
        return api.state().objects().size();
    }

    /// Handles one event.
    ///
    /// @throws java.util.NoSuchElementException if none is planned
    void step() {
        Map.Entry<EventQueue.Slot, Event> next = queue.next().orElseThrow();
        queue = queue.without(next.getKey());
        now = next.getKey().time();
        switch (next.getValue()) {
            case ControlPlaneEvent event -> controlPlane.handle(event);
            case SchedulerEvent event -> scheduler.handle(event);
            case KubeletEvent event -> {
                kubelets.handle(event);
                traffic.machinesChanged();
            }
            case TrafficEvent event -> traffic.handle(event);
            case MetricsEvent event -> metrics.handle(event);
            case ProvisioningEvent event -> {
                provisioner.handle(event);
                traffic.machinesChanged();
            }
            case Scripted(Command command) -> execute(command);
            case DrainAttempt attempt -> operator.drainOn(attempt);
            case HandPlacement(ObjectKey pod, String node) -> execute(new Command.Bind(pod, node));
            default -> throw new IllegalStateException("nobody handles " + next.getValue());
        }
    }

    /// Handles every event up to and including `end`, which is then the present.
    void runUntil(SimTime end) {
        while (nextEvent().filter(time -> !time.isAfter(end)).isPresent()) {
            step();
        }
        now = end;
    }

    Outcome execute(Command command) {
        Outcome outcome = operator.execute(command);
        traffic.machinesChanged();
        return outcome;
    }

    private Optional<PodMetrics> measured(ObjectKey pod) {
        return metrics.metrics(pod);
    }

    /// Where a person has chosen the node for a pod's successor, the successor is put there as soon as it exists.
    private void placeSuccessor(Change change) {
        if (change instanceof Change.Added(Pod pod) && !pod.isScheduled()) {
            String owner = pod.meta().owner().map(o -> o.uid()).orElse(pod.key().toString());
            controlPlane.state().handPlacements().get(owner).ifPresent(node -> {
                controlPlane.forgetHandPlacement(owner);
                after(Duration.ZERO, new HandPlacement(pod.key(), node));
            });
        }
    }

    /// A command that the scenario itself gives.
    record Scripted(Command command) implements Event {}

    /// A pod is put where a person wants it.
    record HandPlacement(ObjectKey pod, String node) implements Event {}
}
