package naru.manifest;

import java.time.Duration;

/// How much Naru takes on. What is beyond gives a [Problem] instead of a machine that stands still.
public final class Limits {

    /// Kubernetes' own bound for a cluster (kubernetes.io, "Considerations for large clusters").
    public static final int PODS = 150_000;

    /// Beyond Kubernetes' own bound of 5,000, as some clouds are.
    public static final int NODES = 15_000;

    /// Bytes of YAML. YAML is read as a whole, and marked up it takes some thirty times its size.
    public static final int YAML_BYTES = 32 << 20;

    /// Bytes of JSON. A List is read item by item, so that only the objects made from it are kept:
    /// `kubectl get pods -o json` writes 5 to 10 kB for each pod.
    public static final long JSON_BYTES = 1L << 30;

    /// Bytes of a saved scene, which is read as a whole.
    public static final int SCENE_BYTES = 256 << 20;

    /// Levels of nesting in YAML or JSON. A pod template inside a List inside a custom resource stays below 30.
    public static final int DEPTH = 100;

    /// Values in one document, or in one item of a JSON List: about half a gigabyte of tree.
    public static final int TREE_NODES = 4_000_000;

    /// Nodes of the YAML tree that aliases may stand for, so that a few lines cannot become billions.
    public static final int ALIASED_NODES = 100_000;

    /// The most that one pod may ask for of one resource, in its unit (thousandths of a core, bytes). The sum over
    /// [#PODS] stays within a long, so no later sum can overflow.
    public static final long POD_AMOUNT = 1L << 45;

    /// The most that one node may have of one resource.
    public static final long NODE_AMOUNT = 1L << 49;

    /// The latest moment of a planned command or a saved position.
    public static final Duration TIME = Duration.ofDays(365);

    /// The most requests that one client may send in a second, and the most addresses it may send them from. Each
    /// request is an event of the simulation.
    public static final int REQUESTS_PER_SECOND = 10_000;

    public static final int SESSIONS = 100_000;

    private Limits() {}
}
