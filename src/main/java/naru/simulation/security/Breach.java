package naru.simulation.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Container;
import naru.simulation.api.EnvFrom;
import naru.simulation.api.EnvVar;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Secret;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeMount;
import naru.simulation.kernel.Tree;
import naru.simulation.network.End;
import naru.simulation.network.Reachability;

/// How far an intruder gets from a hole in one container, by what Kubernetes and the kernel would let a process do.
///
/// Simplified where it has to be: an intruder is as good as the hole allows, a network plugin enforces policies, and a
/// program is root unless the pod says otherwise.
public final class Breach {

    private static final int HTTPS = 443;

    /// Any machine outside: an address kept for examples (RFC 5737).
    private static final End OUTSIDE = new End.Address("203.0.113.66");

    private final Tree<ObjectKey, KubeObject> objects;
    private final Pod pod;
    private final Container container;
    private final Hole hole;
    private final List<Finding> findings = new ArrayList<>();

    private Breach(Tree<ObjectKey, KubeObject> objects, Pod pod, Container container, Hole hole) {
        this.objects = objects;
        this.pod = pod;
        this.container = container;
        this.hole = hole;
    }

    /// What an intruder achieves, attempt by attempt; no more than the first where a patch keeps them out.
    ///
    /// @param patched whether the image has the patch for the known vulnerability
    public static List<Finding> of(
            Tree<ObjectKey, KubeObject> objects, Pod pod, Container container, Hole hole, boolean patched) {
        if (hole == Hole.KNOWN_VULNERABILITY && patched) {
            return List.of(Finding.stopped(Attempt.RUN_CODE, Control.PATCH));
        }
        return new Breach(objects, pod, container, hole).play();
    }

    private List<Finding> play() {
        findings.add(Finding.success(Attempt.RUN_CODE, List.of()));
        files();
        environment();
        mountedSecrets();
        network();
        root();
        node();
        return List.copyOf(findings);
    }

    private void found(Attempt attempt, List<String> targets, Control otherwise) {
        findings.add(targets.isEmpty() ? Finding.stopped(attempt, otherwise) : Finding.success(attempt, targets));
    }

    private void files() {
        List<String> writable = new ArrayList<>();
        if (!container.security().readOnlyRootFilesystem()) {
            writable.add("/");
        }
        for (VolumeMount mount : container.mounts()) {
            if (!mount.readOnly() && source(mount).filter(Breach::canBeWritten).isPresent()) {
                writable.add(mount.mountPath());
            }
        }
        found(Attempt.WRITE_TOOL, writable, Control.READ_ONLY_ROOT);
    }

    private Optional<Volume.Source> source(VolumeMount mount) {
        return pod.spec().volume(mount.volume()).map(Volume::source);
    }

    private static boolean canBeWritten(Volume.Source source) {
        return switch (source) {
            case Volume.Source.EmptyDir empty -> true;
            case Volume.Source.HostPath path -> true;
            case Volume.Source.Claim claim -> !claim.readOnly();
            case Volume.Source.ConfigMapFiles files -> false;
            case Volume.Source.SecretFiles files -> false;
        };
    }

    private void environment() {
        List<String> names = new ArrayList<>();
        for (EnvVar variable : container.env()) {
            names.add(variable.name());
        }
        for (EnvFrom from : container.envFrom()) {
            names.add(from.kind().title() + " " + from.name());
        }
        found(Attempt.READ_ENVIRONMENT, names, Control.NOTHING_THERE);
    }

    private void mountedSecrets() {
        List<String> secrets = container.mounts().stream()
                .flatMap(mount -> source(mount).stream())
                .filter(Volume.Source.SecretFiles.class::isInstance)
                .map(source -> ((Volume.Source.SecretFiles) source).secret())
                .filter(name -> objects.get(
                                new ObjectKey(Kind.SECRET, pod.meta().namespace(), name))
                        .filter(Secret.class::isInstance)
                        .isPresent())
                .toList();
        found(Attempt.READ_MOUNTED_SECRETS, secrets, Control.NOTHING_THERE);
    }

    private void network() {
        Reachability reachability = new Reachability(objects);
        End from = new End.InPod(pod);
        List<String> reached = new ArrayList<>();
        boolean others = false;
        var next = objects.higher(new ObjectKey(Kind.POD, "", ""));
        while (next.isPresent() && next.get().getKey().kind() == Kind.POD) {
            Pod other = (Pod) next.get().getValue();
            boolean there =
                    !other.key().equals(pod.key()) && !other.status().podIp().isEmpty();
            others |= there;
            if (there
                    && ports(other).stream().anyMatch(port -> reachability.allows(from, new End.InPod(other), port))) {
                reached.add(other.meta().namespace() + "/" + other.name());
            }
            next = objects.higher(next.get().getKey());
        }
        found(Attempt.REACH_PODS, reached, others ? Control.NETWORK_POLICY : Control.NOTHING_THERE);
        findings.add(
                reachability.allows(from, OUTSIDE, HTTPS)
                        ? Finding.success(Attempt.REACH_INTERNET, List.of())
                        : Finding.stopped(Attempt.REACH_INTERNET, Control.NETWORK_POLICY));
    }

    /// The ports that a pod names; a program that names none is tried on the usual one.
    private static List<Integer> ports(Pod pod) {
        List<Integer> ports = pod.spec().containers().stream()
                .flatMap(container -> container.ports().stream())
                .map(port -> port.containerPort())
                .toList();
        return ports.isEmpty() ? List.of(HTTPS) : ports;
    }

    private boolean isRoot() {
        return !pod.spec().security().runAsNonRoot() && !container.security().runAsNonRoot();
    }

    private void root() {
        boolean may = isRoot()
                || container.security().allowPrivilegeEscalation()
                || container.security().privileged();
        findings.add(
                may
                        ? Finding.success(Attempt.BECOME_ROOT, List.of())
                        : Finding.stopped(Attempt.BECOME_ROOT, Control.NO_PRIVILEGE_ESCALATION));
    }

    private void node() {
        List<String> paths = container.mounts().stream()
                .flatMap(mount -> source(mount).stream())
                .filter(Volume.Source.HostPath.class::isInstance)
                .map(source -> ((Volume.Source.HostPath) source).path())
                .toList();
        found(Attempt.READ_NODE_FILES, paths, Control.UNPRIVILEGED);
        List<String> node = List.of(pod.spec().nodeName());
        found(Attempt.SEE_NODE_PROCESSES, pod.spec().security().hostPid() ? node : List.of(), Control.UNPRIVILEGED);
        boolean out = hole == Hole.KERNEL_ZERO_DAY || container.security().privileged() || paths.contains("/");
        found(Attempt.LEAVE_CONTAINER, out ? node : List.of(), Control.UNPRIVILEGED);
    }
}
