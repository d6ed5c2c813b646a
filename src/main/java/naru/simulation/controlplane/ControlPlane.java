package naru.simulation.controlplane;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.Change;
import naru.simulation.api.MetricsReader;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ControllerState.WorkItem;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;

/// The controllers together: their work queues and who is woken by what.
public final class ControlPlane {

    /// From a change until a controller that watches has looked. Real ones take some milliseconds when they are
    /// idle.
    static final Duration REACTION = Duration.ofMillis(10);

    /// Source: `staging/src/k8s.io/client-go/util/workqueue/default_rate_limiters.go`,
    /// `DefaultControllerRateLimiter`.
    private static final Duration FIRST_RETRY = Duration.ofMillis(5);

    private static final Duration LONGEST_RETRY = Duration.ofSeconds(1000);
    private static final int MOST_DOUBLINGS = 20;

    private final ApiServer api;
    private final Clock clock;
    private final List<Reconciler> reconcilers;
    private final SortedMap<String, Reconciler> byName = new TreeMap<>();
    private final NodeLifecycleController nodeLifecycle;
    private final TaintEvictionController taintEviction;
    private final PodGarbageCollector garbageCollector;
    private final HorizontalPodAutoscalerController autoscaler;
    private final CronJobController cronJobs;
    private final VolumeProvisioner provisioner;
    private final VolumeAttacher attacher;
    private ControllerState state = ControllerState.EMPTY;

    public ControlPlane(ApiServer api, Clock clock, Dice dice, MetricsReader metrics) {
        this.api = api;
        this.clock = clock;
        this.nodeLifecycle = new NodeLifecycleController(api, clock, this);
        this.taintEviction = new TaintEvictionController(api, clock, this);
        this.garbageCollector = new PodGarbageCollector(api, clock);
        this.autoscaler = new HorizontalPodAutoscalerController(api, clock, this, metrics);
        this.cronJobs = new CronJobController(api, clock);
        this.provisioner = new VolumeProvisioner(api, clock, dice, this);
        this.attacher = new VolumeAttacher(api, clock, dice, this);
        this.reconcilers = List.of(
                new DeploymentController(api, clock, dice, this),
                new ReplicaSetController(api, clock, dice, this),
                new StatefulSetController(api, clock, dice, this),
                new DaemonSetController(api, clock, dice, this),
                new DisruptionController(api, clock, this),
                new EndpointSliceController(api),
                new JobController(api, dice, this),
                new JobTtlController(api, this),
                cronJobs,
                new PersistentVolumeController(api, this),
                new StorageProtectionController(api),
                new AttachDetachController(api, clock, this),
                provisioner,
                attacher,
                taintEviction);
        reconcilers.forEach(reconciler -> byName.put(reconciler.name(), reconciler));
        api.watch(this::observe);
    }

    public ControllerState state() {
        return state;
    }

    public void restore(ControllerState kept) {
        state = kept;
    }

    void change(ControllerState next) {
        state = next;
    }

    /// Begins the work that is done at intervals.
    public void start() {
        nodeLifecycle.start();
    }

    public void handle(ControlPlaneEvent event) {
        switch (event) {
            case ControlPlaneEvent.Reconcile(String controller, ObjectKey key) -> {
                WorkItem item = new WorkItem(controller, key);
                state = state.withWork(state.work().without(item));
                reconcile(item);
            }
            case ControlPlaneEvent.LookAgain(String controller, ObjectKey key) ->
                lookAgain(new WorkItem(controller, key));
            case ControlPlaneEvent.MonitorNodes() -> nodeLifecycle.monitor();
            case ControlPlaneEvent.Evict(ObjectKey pod, String uid) -> taintEviction.evict(pod, uid);
            case ControlPlaneEvent.CollectOrphans(String node) -> garbageCollector.collect(node);
            case ControlPlaneEvent.Autoscale(ObjectKey scaler, String uid) -> autoscaler.autoscale(scaler, uid);
            case ControlPlaneEvent.CronJobDue(ObjectKey cronJob, String uid, long generation) ->
                cronJobs.due(cronJob, uid, generation);
            case ControlPlaneEvent.CollectTerminating(String node) -> garbageCollector.collectTerminating(node);
            case ControlPlaneEvent.CheckTaints(String node) -> nodeLifecycle.checkTaints(node);
            case ControlPlaneEvent.Provisioned(ObjectKey claim, String uid) -> provisioner.provisioned(claim, uid);
            case ControlPlaneEvent.VolumeAttached(ObjectKey attachment, String uid) ->
                attacher.attached(attachment, uid);
            case ControlPlaneEvent.VolumeDetached(ObjectKey attachment, String uid) ->
                attacher.detached(attachment, uid);
        }
    }

    /// A look that fails is repeated later, after a wait that doubles each time.
    private void reconcile(WorkItem item) {
        Reconciler reconciler = Objects.requireNonNull(byName.get(item.controller()));
        try {
            reconciler.reconcile(item.key());
            state = state.withFailures(state.failures().without(item));
        } catch (Forbidden refused) {
            int failures = state.failures().getOr(item, 0);
            state = state.withFailures(state.failures().with(item, failures + 1));
            api.record(
                    reconciler.component(),
                    Reason.FAILED_CREATE,
                    item.key(),
                    Map.of("violations", refused.violations()));
            lookAgain(item.controller(), item.key(), retryDelay(failures));
        }
    }

    private static Duration retryDelay(int failures) {
        Duration delay = FIRST_RETRY.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return delay.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : delay;
    }

    private void observe(Change change) {
        for (Reconciler reconciler : reconcilers) {
            reconciler.observe(change, key -> enqueue(reconciler.name(), key));
        }
        nodeLifecycle.observe(change);
        garbageCollector.observe(change);
        autoscaler.observe(change);
    }

    private void enqueue(String controller, ObjectKey key) {
        WorkItem item = new WorkItem(controller, key);
        if (!state.work().contains(item)) {
            state = state.withWork(state.work().with(item, Boolean.TRUE));
            clock.after(REACTION, new ControlPlaneEvent.Reconcile(controller, key));
        }
    }

    /// A controller looks at a key again after a while, even if nothing changes until then. Of several times named
    /// for one key the earliest holds, as in client-go's `workqueue.AddAfter`.
    void lookAgain(String controller, ObjectKey key, Duration delay) {
        WorkItem item = new WorkItem(controller, key);
        SimTime due = clock.now().plus(delay);
        if (state.delayed().get(item).filter(planned -> !planned.isAfter(due)).isEmpty()) {
            state = state.withDelayed(state.delayed().with(item, due));
            clock.after(delay, new ControlPlaneEvent.LookAgain(controller, key));
        }
    }

    private void lookAgain(WorkItem item) {
        if (state.delayed().get(item).filter(clock.now()::equals).isPresent()) {
            state = state.withDelayed(state.delayed().without(item));
            reconcile(item);
        }
    }

    /// A person wants the successor of a pod on a certain node.
    ///
    /// @param owner the uid of the pod's owner, or its own key where it has none
    public void expectHandPlacement(String owner, String node) {
        state = state.withHandPlacements(state.handPlacements().with(owner, node));
    }

    public void forgetHandPlacement(String owner) {
        state = state.withHandPlacements(state.handPlacements().without(owner));
    }
}
