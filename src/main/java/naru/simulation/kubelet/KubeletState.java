package naru.simulation.kubelet;

import naru.simulation.kernel.Tree;

/// What really goes on in the machines, which the API server may not know (yet).
public record KubeletState(Tree<String, Machine> machines) {

    public static final KubeletState EMPTY = new KubeletState(Tree.empty());
}
