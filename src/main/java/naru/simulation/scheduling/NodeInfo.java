package naru.simulation.scheduling;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.Node;
import naru.simulation.api.Pod;
import naru.simulation.api.ResourceList;

/// What the scheduler believes of one node: the node, the pods that count there, and what they add up to.
///
/// Immutable. Pods that have ended take nothing and are not kept.
///
/// Source: `pkg/scheduler/framework/types.go`, `NodeInfo`.
public final class NodeInfo {

    private static final Pod[] NO_PODS = {};

    private final Node node;
    private final Pod[] pods;
    private final Offered offered;
    private final Taken taken;
    private final int podsWithAffinity;

    private NodeInfo(Node node, Offered offered, Pod[] pods, Taken taken, int podsWithAffinity) {
        this.node = node;
        this.offered = offered;
        this.pods = pods;
        this.taken = taken;
        this.podsWithAffinity = podsWithAffinity;
    }

    /// An empty node.
    public static NodeInfo of(Node node) {
        return new NodeInfo(node, Offered.by(node), NO_PODS, Taken.NOTHING, 0);
    }

    /// A node with these pods on it, except those that have ended.
    public static NodeInfo of(Node node, List<Pod> pods) {
        Pod[] counted = pods.stream().filter(pod -> !pod.isTerminal()).toArray(Pod[]::new);
        return new NodeInfo(node, Offered.by(node), counted, Taken.by(counted), withAffinity(counted));
    }

    /// The same pods on another version of the node.
    public NodeInfo withNode(Node next) {
        return next == node ? this : new NodeInfo(next, Offered.by(next), pods, taken, podsWithAffinity);
    }

    /// With `pod` in place of an earlier version of it, or in addition. A pod that has ended is taken away.
    public NodeInfo withPod(Pod pod) {
        if (pod.isTerminal()) {
            return withoutPod(pod);
        }
        int place = indexOf(pod);
        if (place < 0) {
            Pod[] more = Arrays.copyOf(pods, pods.length + 1);
            more[pods.length] = pod;
            return new NodeInfo(node, offered, more, taken.plus(pod), podsWithAffinity + withAffinity(pod));
        }
        if (pods[place] == pod) {
            return this;
        }
        Pod[] changed = pods.clone();
        changed[place] = pod;
        boolean sameSpec = pods[place].spec() == pod.spec();
        return sameSpec
                ? new NodeInfo(node, offered, changed, taken, podsWithAffinity)
                : new NodeInfo(node, offered, changed, Taken.by(changed), withAffinity(changed));
    }

    /// Without this pod, in whatever version it is here; the same if it is not here.
    public NodeInfo withoutPod(Pod pod) {
        int place = indexOf(pod);
        if (place < 0) {
            return this;
        }
        Pod[] fewer = Arrays.copyOf(pods, pods.length - 1);
        System.arraycopy(pods, place + 1, fewer, place, fewer.length - place);
        return new NodeInfo(
                node, offered, fewer, taken.minus(pods[place], fewer), podsWithAffinity - withAffinity(pods[place]));
    }

    private static int withAffinity(Pod... pods) {
        int count = 0;
        for (Pod pod : pods) {
            boolean has = !pod.spec().podAffinity().isEmpty()
                    || !pod.spec().podAntiAffinity().isEmpty();
            count += has ? 1 : 0;
        }
        return count;
    }

    private int indexOf(Pod pod) {
        for (int i = 0; i < pods.length; i++) {
            if (isSame(pods[i], pod)) {
                return i;
            }
        }
        return -1;
    }

    /// By uid; by namespace and name as long as the API server has given neither of them a uid.
    private static boolean isSame(Pod one, Pod other) {
        String uid = one.meta().uid();
        if (!uid.isEmpty() || !other.meta().uid().isEmpty()) {
            return uid.equals(other.meta().uid());
        }
        return one.name().equals(other.name())
                && one.meta().namespace().equals(other.meta().namespace());
    }

    public Node node() {
        return node;
    }

    public String name() {
        return node.name();
    }

    /// In the order in which they came.
    public List<Pod> pods() {
        return Collections.unmodifiableList(Arrays.asList(pods));
    }

    public int podCount() {
        return pods.length;
    }

    /// How many of the pods have affinity or anti-affinity to others.
    int podsWithAffinity() {
        return podsWithAffinity;
    }

    Offered offered() {
        return offered;
    }

    Taken taken() {
        return taken;
    }

    /// What is allocatable of one resource.
    long offered(String resource) {
        return node.allocatable().get(resource);
    }

    /// What the pods request together, in the units of [ResourceList]; `pods` is their number.
    public ResourceList requested() {
        SortedMap<String, Long> requested = new TreeMap<>(taken.others().amounts());
        requested.put(ResourceList.CPU, taken.cpu());
        requested.put(ResourceList.MEMORY, taken.memory());
        if (taken.ephemeral() > 0) {
            requested.put(ResourceList.EPHEMERAL_STORAGE, taken.ephemeral());
        }
        requested.put(ResourceList.PODS, (long) pods.length);
        return ResourceList.of(requested);
    }

    /// What is allocatable less what is requested, by the node's own names; negative where more is taken than there
    /// is.
    public ResourceList free() {
        SortedMap<String, Long> free = new TreeMap<>();
        node.allocatable().amounts().forEach((name, amount) -> free.put(name, amount - requested(name)));
        return ResourceList.of(free);
    }

    /// What the pods request together of one resource.
    public long requested(String resource) {
        return resource.equals(ResourceList.PODS) ? pods.length : taken.get(resource);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof NodeInfo info && node.equals(info.node) && Arrays.equals(pods, info.pods));
    }

    @Override
    public int hashCode() {
        return 31 * node.hashCode() + Arrays.hashCode(pods);
    }

    /// The node's name and version, what is requested and the pods' names: short, for it is part of a world's hash.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("NodeInfo[")
                .append(node.name())
                .append('@')
                .append(node.meta().resourceVersion())
                .append(' ')
                .append(requested());
        for (Pod pod : pods) {
            text.append(' ').append(pod.meta().namespace()).append('/').append(pod.name());
        }
        return text.append(']').toString();
    }
}
