package naru.simulation.provisioning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Kind;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;
import naru.simulation.kubelet.Kubelets;
import naru.simulation.provisioning.ProvisionerState.Batch;

/// Launches machines for pods that no node has room for, and has others find those that are not needed.
///
/// Pods that come within a second of each other are gathered, for ten seconds at most, so that one machine is launched
/// for all of them. Source: `kubernetes-sigs/karpenter`, `pkg/operator/options/options.go` (`BATCH_IDLE_DURATION`,
/// `BATCH_MAX_DURATION`), `pkg/controllers/provisioning/batcher.go`, `provisioner.go`.
public final class Provisioner {

    private static final Duration BATCH_IDLE = Duration.ofSeconds(1);
    private static final Duration BATCH_MAX = Duration.ofSeconds(10);

    /// How often a pod that still waits asks again. Source: `pkg/controllers/provisioning/controller.go`.
    private static final Duration ASK_AGAIN = Duration.ofSeconds(10);

    /// From the provider's order to power on. Assumed.
    private static final Duration FASTEST_LAUNCH = Duration.ofSeconds(15);

    private static final Duration SLOWEST_LAUNCH = Duration.ofSeconds(20);

    private final ApiServer api;
    private final Clock clock;
    private final Dice dice;
    private final Kubelets kubelets;
    private final Disruption disruption;
    private final Termination termination;
    private final Repair repair;
    private ProvisionerState state;

    public Provisioner(ApiServer api, Clock clock, Dice dice, Kubelets kubelets, ProvisionerState initial) {
        this.api = api;
        this.clock = clock;
        this.dice = dice;
        this.kubelets = kubelets;
        this.state = initial;
        this.termination = new Termination(api, clock, kubelets, this);
        this.disruption = new Disruption(api, clock, this, termination);
        this.repair = new Repair(clock, api, this, termination);
        api.watch(this::observe);
    }

    public ProvisionerState state() {
        return state;
    }

    public void restore(ProvisionerState kept) {
        state = kept;
    }

    void change(ProvisionerState next) {
        state = next;
    }

    /// Begins the work that is done at intervals.
    public void start() {
        state.pool().ifPresent(pool -> disruption.lookLater());
    }

    public void handle(ProvisioningEvent event) {
        switch (event) {
            case ProvisioningEvent.CloseBatch() -> closeBatch();
            case ProvisioningEvent.LookAgain() -> {
                if (!waiting().isEmpty()) {
                    gather();
                }
            }
            case ProvisioningEvent.Registered(String claim) ->
                state.claims().get(claim).ifPresent(this::register);
            case ProvisioningEvent.FindDisruptable() -> disruption.find();
            case ProvisioningEvent.Validate(List<String> claims, NodeClaim.Why why) -> disruption.validate(claims, why);
            case ProvisioningEvent.Terminate(String claim) -> termination.goOn(claim);
            case ProvisioningEvent.Expired(String claim) ->
                state.claims()
                        .get(claim)
                        .filter(known -> !known.isLeaving())
                        .ifPresent(known -> termination.begin(known, NodeClaim.Why.EXPIRED));
            case ProvisioningEvent.Repair(String claim) -> repair.look(claim);
        }
    }

    private void observe(Change change) {
        if (state.pool().isEmpty()) {
            return;
        }
        switch (change) {
            case Change.Modified(Pod before, Pod after) -> {
                if (Pods.isProvisionable(after) && !Pods.isProvisionable(before)) {
                    gather();
                }
                if (before.isScheduled() != after.isScheduled()
                        || before.isTerminal() != after.isTerminal()
                        || before.meta().isTerminating() != after.meta().isTerminating()) {
                    noteMovement(after);
                }
            }
            case Change.Deleted(Pod pod) -> {
                noteMovement(pod);
                state = state.withRefused(state.refused().without(pod.key()));
            }
            case Change.Modified(Node before, Node after) -> {
                state.claims()
                        .get(after.name())
                        .filter(claim -> claim.initialized().isEmpty())
                        .filter(claim ->
                                after.isReady() && after.taints().stream().noneMatch(Fleet::isOfStart))
                        .ifPresent(claim -> state = state.with(claim.initializedAt(clock.now())));
                repair.observe(before, after);
            }
            case Change.Deleted(Node node) -> state = state.without(node.name());
            default -> {
                // Nothing that waits for a machine, or that one waits for.
            }
        }
    }

    /// Source: `pkg/controllers/nodeclaim/podevents/controller.go`.
    private void noteMovement(Pod pod) {
        state.claims()
                .get(pod.spec().nodeName())
                .ifPresent(claim -> state = state.with(claim.withPodEvent(clock.now())));
    }

    private void gather() {
        SimTime now = clock.now();
        SimTime opened = state.batch().map(Batch::opened).orElse(now);
        if (state.batch().isEmpty()) {
            clock.after(BATCH_IDLE, new ProvisioningEvent.CloseBatch());
        }
        state = state.withBatch(Optional.of(new Batch(opened, now)));
    }

    private void closeBatch() {
        Batch batch = state.batch().orElseThrow();
        SimTime idle = batch.last().plus(BATCH_IDLE);
        SimTime latest = batch.opened().plus(BATCH_MAX);
        SimTime due = idle.isBefore(latest) ? idle : latest;
        if (due.isAfter(clock.now())) {
            clock.after(due.since(clock.now()), new ProvisioningEvent.CloseBatch());
            return;
        }
        state = state.withBatch(Optional.empty());
        List<Pod> waiting = waiting();
        if (!waiting.isEmpty()) {
            provision(waiting);
            clock.after(ASK_AGAIN, new ProvisioningEvent.LookAgain());
        }
    }

    List<Pod> waiting() {
        return api.podsOn("").stream().filter(Pods::isProvisionable).toList();
    }

    private void provision(List<Pod> waiting) {
        NodePool pool = state.pool().orElseThrow();
        int room = pool.maxNodes() - state.claims().size();
        Packing packing = Packing.of(Fleet.expected(api, state), waiting, pool, room);
        packing.launches().forEach(launch -> launch(pool, launch));
        refuse(packing.left());
    }

    private void launch(NodePool pool, Packing.Launch launch) {
        int number = state.launched() + 1;
        while (api.node(pool.name() + "-" + number).isPresent()) {
            number++;
        }
        String name = pool.name() + "-" + number;
        state = state.withLaunched(number).with(NodeClaim.launched(name, launch.shape(), clock.now()));
        api.record(
                Component.NODE_PROVISIONER,
                Reason.NODE_LAUNCHED,
                ObjectKey.node(name),
                Map.of(
                        "shape",
                        launch.shape().name(),
                        "pods",
                        Integer.toString(launch.pods().size())));
        clock.after(
                dice.between(FASTEST_LAUNCH, SLOWEST_LAUNCH, "launch", name), new ProvisioningEvent.Registered(name));
        clock.after(pool.expireAfter(), new ProvisioningEvent.Expired(name));
    }

    private void register(NodeClaim claim) {
        kubelets.join(claim.shape().node(state.pool().orElseThrow().name(), claim.name()));
    }

    /// Says of each pod once that nothing is launched for it.
    private void refuse(List<Pod> left) {
        Tree<ObjectKey, Boolean> refused = Tree.empty();
        List<Pod> unknown = new ArrayList<>();
        for (Pod pod : left) {
            if (!state.refused().contains(pod.key())) {
                unknown.add(pod);
            }
            refused = refused.with(pod.key(), Boolean.TRUE);
        }
        state = state.withRefused(refused);
        unknown.forEach(pod -> api.record(
                Component.NODE_PROVISIONER,
                Reason.NO_NODE_LAUNCHED,
                pod.key(),
                Map.of("nodes", Integer.toString(state.claims().size()))));
    }

    /// The launched machines that are nodes by now, with their nodes.
    List<Node> nodes() {
        return api.list(Kind.NODE, Node.class).stream()
                .filter(node -> state.claims().contains(node.name()))
                .toList();
    }
}
