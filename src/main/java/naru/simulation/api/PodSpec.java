package naru.simulation.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What is asked for in a pod.
///
/// @param nodeName where it has been placed; empty while it waits
/// @param priority the value of its priority class, filled in by admission; higher goes first and may preempt
/// @param resources requests of the pod as a whole (`spec.resources`), which then stand instead of the containers' sum
/// @param overhead what the runtime itself takes for each pod
/// @param priorityClassName empty: the class that is the global default, if there is one
/// @param hostname its own name in DNS, below `subdomain`; empty: its name
/// @param subdomain the headless Service its DNS name is under; empty: it has no name of its own
/// @param activeDeadlineSeconds after how long of running the kubelet ends it as failed
public record PodSpec(
        String nodeName,
        List<Container> containers,
        List<Container> initContainers,
        Labels nodeSelector,
        NodeAffinity nodeAffinity,
        PodAffinity podAffinity,
        PodAffinity podAntiAffinity,
        List<TopologySpreadConstraint> topologySpread,
        List<Toleration> tolerations,
        int priority,
        String priorityClassName,
        PreemptionPolicy preemptionPolicy,
        RestartPolicy restartPolicy,
        long terminationGraceSeconds,
        Optional<Long> activeDeadlineSeconds,
        Optional<ResourceList> resources,
        ResourceList overhead,
        List<Volume> volumes,
        PodSecurity security,
        String hostname,
        String subdomain) {

    public enum RestartPolicy {
        ALWAYS,
        ON_FAILURE,
        NEVER
    }

    /// Whether a pod that finds no room may have others of lower priority evicted for it.
    public enum PreemptionPolicy {
        PREEMPT_LOWER_PRIORITY,
        NEVER
    }

    /// Source: `staging/src/k8s.io/api/core/v1/types.go`, `terminationGracePeriodSeconds`.
    public static final long DEFAULT_GRACE_SECONDS = 30;

    public PodSpec {
        containers = List.copyOf(containers);
        initContainers = List.copyOf(initContainers);
        topologySpread = List.copyOf(topologySpread);
        tolerations = List.copyOf(tolerations);
        volumes = List.copyOf(volumes);
    }

    public static PodSpec of(List<Container> containers) {
        return new PodSpec(
                "",
                containers,
                List.of(),
                Labels.NONE,
                NodeAffinity.NONE,
                PodAffinity.NONE,
                PodAffinity.NONE,
                List.of(),
                List.of(),
                0,
                "",
                PreemptionPolicy.PREEMPT_LOWER_PRIORITY,
                RestartPolicy.ALWAYS,
                DEFAULT_GRACE_SECONDS,
                Optional.empty(),
                Optional.empty(),
                ResourceList.NONE,
                List.of(),
                PodSecurity.NONE,
                "",
                "");
    }

    public Optional<Volume> volume(String name) {
        return volumes.stream().filter(volume -> volume.name().equals(name)).findFirst();
    }

    /// The claims its volumes name, in order.
    public List<String> claims() {
        return volumes.stream()
                .map(Volume::source)
                .filter(Volume.Source.Claim.class::isInstance)
                .map(source -> ((Volume.Source.Claim) source).claimName())
                .toList();
    }

    /// The same but for what `change` writes into the draft.
    public PodSpec with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.spec();
    }

    public PodSpec withNodeName(String next) {
        return with(draft -> draft.nodeName = next);
    }

    public PodSpec withTolerations(List<Toleration> next) {
        return with(draft -> draft.tolerations = next);
    }

    /// A spec being written: every field as in the one it began with, until it is set.
    public static final class Draft {
        public String nodeName;
        public List<Container> containers;
        public List<Container> initContainers;
        public Labels nodeSelector;
        public NodeAffinity nodeAffinity;
        public PodAffinity podAffinity;
        public PodAffinity podAntiAffinity;
        public List<TopologySpreadConstraint> topologySpread;
        public List<Toleration> tolerations;
        public int priority;
        public String priorityClassName;
        public PreemptionPolicy preemptionPolicy;
        public RestartPolicy restartPolicy;
        public long terminationGraceSeconds;
        public Optional<Long> activeDeadlineSeconds;
        public Optional<ResourceList> resources;
        public ResourceList overhead;
        public List<Volume> volumes;
        public PodSecurity security;
        public String hostname;
        public String subdomain;

        private Draft(PodSpec from) {
            nodeName = from.nodeName;
            containers = from.containers;
            initContainers = from.initContainers;
            nodeSelector = from.nodeSelector;
            nodeAffinity = from.nodeAffinity;
            podAffinity = from.podAffinity;
            podAntiAffinity = from.podAntiAffinity;
            topologySpread = from.topologySpread;
            tolerations = from.tolerations;
            priority = from.priority;
            priorityClassName = from.priorityClassName;
            preemptionPolicy = from.preemptionPolicy;
            restartPolicy = from.restartPolicy;
            terminationGraceSeconds = from.terminationGraceSeconds;
            activeDeadlineSeconds = from.activeDeadlineSeconds;
            resources = from.resources;
            overhead = from.overhead;
            volumes = from.volumes;
            security = from.security;
            hostname = from.hostname;
            subdomain = from.subdomain;
        }

        private PodSpec spec() {
            return new PodSpec(
                    nodeName,
                    containers,
                    initContainers,
                    nodeSelector,
                    nodeAffinity,
                    podAffinity,
                    podAntiAffinity,
                    topologySpread,
                    tolerations,
                    priority,
                    priorityClassName,
                    preemptionPolicy,
                    restartPolicy,
                    terminationGraceSeconds,
                    activeDeadlineSeconds,
                    resources,
                    overhead,
                    volumes,
                    security,
                    hostname,
                    subdomain);
        }
    }
}
