package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Occurrence;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.Reason;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.Service;
import naru.simulation.api.StatefulSet;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;

/// The one place where objects are kept: everybody reads and writes here, and is told of every change.
///
/// Watchers are called in the order in which they began to watch, before the writing call returns; what they do about
/// it they plan as events, so that nobody acts inside somebody else's write.
public final class ApiServer {

    private final Clock clock;
    private final List<Consumer<Change>> watchers = new ArrayList<>();
    private final SortedMap<String, NavigableSet<ObjectKey>> podsByNode = new TreeMap<>();
    private final SortedMap<String, NavigableSet<ObjectKey>> ownedBy = new TreeMap<>();
    private ApiState state = ApiState.EMPTY;

    public ApiServer(Clock clock) {
        this.clock = clock;
    }

    public ApiState state() {
        return state;
    }

    /// Takes up a state kept earlier. Nobody is told: whoever keeps something derived from objects takes it up anew
    /// too.
    public void restore(ApiState kept) {
        state = kept;
        podsByNode.clear();
        ownedBy.clear();
        state.objects().forEach((key, object) -> index(object));
    }

    public void watch(Consumer<Change> watcher) {
        watchers.add(watcher);
    }

    public SimTime now() {
        return clock.now();
    }

    public Optional<KubeObject> get(ObjectKey key) {
        return state.objects().get(key);
    }

    public Optional<Pod> pod(ObjectKey key) {
        return get(key).map(Pod.class::cast);
    }

    public Optional<PersistentVolumeClaim> claim(ObjectKey pod, String name) {
        return get(new ObjectKey(Kind.PERSISTENT_VOLUME_CLAIM, pod.namespace(), name))
                .map(PersistentVolumeClaim.class::cast);
    }

    public Optional<PersistentVolume> volume(String name) {
        return get(PersistentVolume.key(name)).map(PersistentVolume.class::cast);
    }

    public Optional<Node> node(String name) {
        return get(ObjectKey.node(name)).map(Node.class::cast);
    }

    /// All objects of a kind, as that kind's own type, by namespace and name.
    public <T extends KubeObject> List<T> list(Kind kind, Class<T> type) {
        return list(kind).stream().map(type::cast).toList();
    }

    /// All objects of a kind, by namespace and name.
    public List<KubeObject> list(Kind kind) {
        List<KubeObject> found = new ArrayList<>();
        Optional<Map.Entry<ObjectKey, KubeObject>> entry = state.objects().higher(new ObjectKey(kind, "", ""));
        while (entry.isPresent() && entry.get().getKey().kind() == kind) {
            found.add(entry.get().getValue());
            entry = state.objects().higher(entry.get().getKey());
        }
        return found;
    }

    public List<Node> nodes() {
        return list(Kind.NODE).stream().map(Node.class::cast).toList();
    }

    public List<Pod> podsOn(String node) {
        return podsByNode.getOrDefault(node, Collections.emptyNavigableSet()).stream()
                .map(key -> pod(key).orElseThrow())
                .toList();
    }

    /// The objects of a kind whose managing owner has this uid.
    public List<KubeObject> ownedBy(String uid, Kind kind) {
        return ownedBy.getOrDefault(uid, Collections.emptyNavigableSet()).stream()
                .filter(key -> key.kind() == kind)
                .map(key -> get(key).orElseThrow())
                .toList();
    }

    /// Stores a new object.
    ///
    /// @throws IllegalStateException if the name is taken
    /// @throws Forbidden if it violates the Pod Security Standard of its namespace
    public KubeObject create(KubeObject wished) {
        SortedSet<String> violations = violations(wished);
        if (!violations.isEmpty()) {
            throw new Forbidden(wished.key(), violations);
        }
        return adopt(wished);
    }

    /// What the Pod Security Standard that its namespace enforces forbids in an object. Only pods are checked, not
    /// the templates of workloads: those are found out when their controller makes a pod.
    public SortedSet<String> violations(KubeObject wished) {
        return wished instanceof Pod pod
                ? get(new ObjectKey(Kind.NAMESPACE, "", pod.meta().namespace()))
                        .map(namespace ->
                                PodSecurityStandard.enforcedBy(namespace.meta().labels()))
                        .map(standard -> standard.violations(pod.spec()))
                        .orElseGet(TreeSet::new)
                : Collections.emptySortedSet();
    }

    /// Stores an object that was there before the scenario began, and that nobody asks for any more.
    ///
    /// @throws IllegalStateException if the name is taken
    public KubeObject adopt(KubeObject wished) {
        ObjectKey key = wished.key();
        if (state.objects().contains(key)) {
            throw new IllegalStateException(key + " exists");
        }
        long version = state.resourceVersion() + 1;
        String uid = String.format("%s-%04d", wished.kind().title().toLowerCase(Locale.ROOT), state.uidsGiven());
        KubeObject stored =
                Admission.admit(this, wished.withMeta(wished.meta().created(uid, now(), version)), state.uidsGiven());
        state = state.stored(stored, version, state.uidsGiven() + 1);
        index(stored);
        tell(new Change.Added(stored));
        return stored;
    }

    /// Stores a new version of an object, unless it is equal to the stored one. Its generation rises if its spec
    /// changed.
    ///
    /// @return the stored object; empty if there is none of that key (it may have been deleted meanwhile)
    public Optional<KubeObject> update(ObjectKey key, UnaryOperator<KubeObject> change) {
        Optional<KubeObject> found = get(key);
        if (found.isEmpty()) {
            return found;
        }
        KubeObject before = found.get();
        KubeObject wished = change.apply(before);
        if (wished.equals(before)) {
            state = state.rewritten(key); // `kubectl replace` of the same: how it lies on the disk may change
            return found;
        }
        long version = state.resourceVersion() + 1;
        long generation = before.meta().generation() + (sameSpec(before, wished) ? 0 : 1);
        KubeObject stored = wished.withMeta(wished.meta().withVersion(generation, version));
        state = state.stored(stored, version, state.uidsGiven());
        unindex(before);
        index(stored);
        tell(new Change.Modified(before, stored));
        boolean released = stored.meta().isTerminating()
                && stored.meta().deletionGraceSeconds() == 0
                && stored.meta().finalizers().isEmpty()
                && !before.meta().finalizers().isEmpty();
        if (released) {
            remove(key);
        }
        return Optional.of(stored);
    }

    public void updatePod(ObjectKey key, UnaryOperator<Pod> change) {
        update(key, object -> change.apply((Pod) object));
    }

    public void updateNode(String name, UnaryOperator<Node> change) {
        update(ObjectKey.node(name), object -> change.apply((Node) object));
    }

    /// Asks for an object to go. A pod that has been placed is given its grace period and goes when its kubelet has
    /// ended it; what has finalizers goes when the last of them is taken out; everything else goes at once, and
    /// what it owns with it.
    public void delete(ObjectKey key) {
        Optional<KubeObject> found = get(key);
        if (found.isEmpty()) {
            return;
        }
        if (found.get() instanceof Pod pod && pod.isScheduled() && !pod.isTerminal()) {
            long grace = pod.spec().terminationGraceSeconds();
            if (!pod.meta().isTerminating()) {
                updatePod(key, p -> p.withMeta(p.meta().terminating(now(), grace)));
            }
            return;
        }
        if (!found.get().meta().finalizers().isEmpty()) {
            if (!found.get().meta().isTerminating()) {
                update(key, object -> object.withMeta(object.meta().terminating(now(), 0)));
            }
            return;
        }
        remove(key);
    }

    /// Takes an object away for good (a kubelet confirms that a pod has ended; the garbage collector forces it).
    /// What has finalizers has no grace any more from now on, and goes when the last of them is taken out.
    public void remove(ObjectKey key) {
        Optional<KubeObject> found = get(key);
        if (found.isEmpty()) {
            return;
        }
        KubeObject gone = found.get();
        if (!gone.meta().finalizers().isEmpty()) {
            SimTime since = gone.meta().deletionTimestamp().orElse(now());
            update(key, object -> object.withMeta(object.meta().terminating(since, 0)));
            return;
        }
        state = state.removed(key);
        unindex(gone);
        tell(new Change.Deleted(gone));
        List.copyOf(ownedBy.getOrDefault(gone.meta().uid(), Collections.emptyNavigableSet()))
                .forEach(this::delete);
    }

    /// Writes down that something happened.
    public void record(Component source, Reason reason, ObjectKey involved, Map<String, String> arguments) {
        long sequence = state.occurrences().size();
        Occurrence occurrence = new Occurrence(sequence, now(), source, reason, involved, arguments);
        state = state.recorded(occurrence);
    }

    /// Whether Secrets are encrypted from the next time they are written.
    public void encryptSecrets(boolean encrypting) {
        state = state.withEncrypting(encrypting);
    }

    private void tell(Change change) {
        watchers.forEach(watcher -> watcher.accept(change));
    }

    private void index(KubeObject object) {
        if (object instanceof Pod pod) {
            podsByNode
                    .computeIfAbsent(pod.spec().nodeName(), name -> new TreeSet<>())
                    .add(pod.key());
        }
        object.meta()
                .owner()
                .ifPresent(owner -> ownedBy.computeIfAbsent(owner.uid(), uid -> new TreeSet<>())
                        .add(object.key()));
    }

    private void unindex(KubeObject object) {
        if (object instanceof Pod pod) {
            forget(podsByNode, pod.spec().nodeName(), pod.key());
        }
        object.meta().owner().ifPresent(owner -> forget(ownedBy, owner.uid(), object.key()));
    }

    private static void forget(SortedMap<String, NavigableSet<ObjectKey>> index, String at, ObjectKey key) {
        NavigableSet<ObjectKey> keys = index.get(at);
        if (keys != null) {
            keys.remove(key);
            if (keys.isEmpty()) {
                index.remove(at);
            }
        }
    }

    private static boolean sameSpec(KubeObject before, KubeObject after) {
        return switch (before) {
            case Pod pod -> pod.spec().equals(((Pod) after).spec());
            case Deployment deployment -> deployment.spec().equals(((Deployment) after).spec());
            case ReplicaSet replicaSet -> replicaSet.spec().equals(((ReplicaSet) after).spec());
            case StatefulSet set -> set.spec().equals(((StatefulSet) after).spec());
            case DaemonSet set -> set.spec().equals(((DaemonSet) after).spec());
            case Job job -> job.spec().equals(((Job) after).spec());
            case CronJob job -> job.spec().equals(((CronJob) after).spec());
            case HorizontalPodAutoscaler scaler -> scaler.spec().equals(((HorizontalPodAutoscaler) after).spec());
            case PodDisruptionBudget budget -> budget.spec().equals(((PodDisruptionBudget) after).spec());
            case NetworkPolicy policy -> policy.spec().equals(((NetworkPolicy) after).spec());
            case Node node ->
                node.unschedulable() == ((Node) after).unschedulable()
                        && node.taints().equals(((Node) after).taints());
            case Service service -> service.equals(after.withMeta(service.meta()));
            default -> true;
        };
    }
}
