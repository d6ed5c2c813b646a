package naru.simulation.scheduling;

import java.util.List;
import java.util.OptionalInt;
import naru.simulation.kernel.Tree;

/// The nodes side by side, in order of name, with what filters and scores read of every node for every pod: one line of
/// the processor's cache for each node. A large cluster is placed by just these reads, and going from object to object
/// instead takes several times as long.
///
/// A table shows one cluster at a time. To go on to the next, which mostly differs by the pod just placed, it takes
/// only the difference, so it is kept from one pod to the next; what it says depends on the cluster it shows and on
/// nothing else. Not for several threads at once.
final class NodeTable {

    private static final int WIDTH = 8;

    private static final int OFFERED_CPU = 0;
    private static final int OFFERED_MEMORY = 1;
    private static final int TAKEN_CPU = 2;
    private static final int TAKEN_MEMORY = 3;
    private static final int NON_ZERO_CPU = 4;
    private static final int NON_ZERO_MEMORY = 5;
    private static final int PLACES_LEFT = 6;
    private static final int FLAGS = 7;

    private static final int UNSCHEDULABLE = 1;
    private static final int HARD_TAINTS = 2;
    private static final int SOFT_TAINTS = 4;

    private Tree<String, NodeInfo> shown = Tree.empty();
    private NodeInfo[] nodes = {};
    private int podsWithAffinity;
    private long[] figures = {};

    static NodeTable of(List<NodeInfo> nodes) {
        NodeTable table = new NodeTable();
        table.fill(nodes);
        return table;
    }

    /// Goes on to this cluster.
    void show(Tree<String, NodeInfo> next) {
        if (next != shown && (next.size() != shown.size() || !takeDifference(next))) {
            fill(next.values());
        }
        shown = next;
    }

    private void fill(List<NodeInfo> all) {
        nodes = all.toArray(NodeInfo[]::new);
        figures = new long[nodes.length * WIDTH];
        podsWithAffinity = 0;
        for (int place = 0; place < nodes.length; place++) {
            podsWithAffinity += nodes[place].podsWithAffinity();
            set(place, nodes[place]);
        }
    }

    /// False if nodes have come or gone, so that all places shift.
    private boolean takeDifference(Tree<String, NodeInfo> next) {
        boolean[] sameNames = {true};
        shown.difference(next, (name, before, after) -> {
            if (before == null || after == null) {
                sameNames[0] = false;
            } else if (sameNames[0]) {
                int place = placeOf(name);
                podsWithAffinity += after.podsWithAffinity() - nodes[place].podsWithAffinity();
                set(place, after);
            }
        });
        return sameNames[0];
    }

    private int placeOf(String name) {
        int low = 0;
        int high = nodes.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes[middle].name().compareTo(name) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void set(int place, NodeInfo node) {
        nodes[place] = node;
        int at = place * WIDTH;
        figures[at + OFFERED_CPU] = node.offered().cpu();
        figures[at + OFFERED_MEMORY] = node.offered().memory();
        figures[at + TAKEN_CPU] = node.taken().cpu();
        figures[at + TAKEN_MEMORY] = node.taken().memory();
        figures[at + NON_ZERO_CPU] = node.taken().nonZeroCpu();
        figures[at + NON_ZERO_MEMORY] = node.taken().nonZeroMemory();
        figures[at + PLACES_LEFT] = node.offered().pods() - node.podCount();
        figures[at + FLAGS] = (node.offered().unschedulable() ? UNSCHEDULABLE : 0)
                | (node.offered().hardTaints().isEmpty() ? 0 : HARD_TAINTS)
                | (node.offered().softTaints().isEmpty() ? 0 : SOFT_TAINTS);
    }

    int size() {
        return nodes.length;
    }

    /// Of all nodes together; while it is 0, nobody need look for neighbours.
    int podsWithAffinity() {
        return podsWithAffinity;
    }

    /// Where the node of this name is; empty if it is not there.
    OptionalInt find(String name) {
        int place = nodes.length == 0 ? 0 : placeOf(name);
        return place < nodes.length && nodes[place].name().equals(name) ? OptionalInt.of(place) : OptionalInt.empty();
    }

    /// Everything else about the node in this place.
    NodeInfo node(int place) {
        return nodes[place];
    }

    long offeredCpu(int place) {
        return figures[place * WIDTH + OFFERED_CPU];
    }

    long offeredMemory(int place) {
        return figures[place * WIDTH + OFFERED_MEMORY];
    }

    long takenCpu(int place) {
        return figures[place * WIDTH + TAKEN_CPU];
    }

    long takenMemory(int place) {
        return figures[place * WIDTH + TAKEN_MEMORY];
    }

    long nonZeroCpu(int place) {
        return figures[place * WIDTH + NON_ZERO_CPU];
    }

    long nonZeroMemory(int place) {
        return figures[place * WIDTH + NON_ZERO_MEMORY];
    }

    /// How many more pods the node may take; not above 0 where it is full.
    long placesLeft(int place) {
        return figures[place * WIDTH + PLACES_LEFT];
    }

    boolean isUnschedulable(int place) {
        return (figures[place * WIDTH + FLAGS] & UNSCHEDULABLE) != 0;
    }

    boolean hasHardTaints(int place) {
        return (figures[place * WIDTH + FLAGS] & HARD_TAINTS) != 0;
    }

    boolean hasSoftTaints(int place) {
        return (figures[place * WIDTH + FLAGS] & SOFT_TAINTS) != 0;
    }
}
