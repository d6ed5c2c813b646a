package naru.simulation.controlplane;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import naru.simulation.api.Container;
import naru.simulation.api.Labels;
import naru.simulation.api.Namespace;
import naru.simulation.api.PodSpec;
import naru.simulation.api.Volume;

/// A Pod Security Standard: what a pod may ask for in a namespace that enforces it.
///
/// Each standard forbids what the one before does, and more. Checked is what Naru's pods can say; violations are in the
/// words of Kubernetes. Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/ and
/// `staging/src/k8s.io/pod-security-admission/policy/`.
public enum PodSecurityStandard {
    /// Everything goes.
    PRIVILEGED,

    /// Nothing that is known to lead out of a container.
    BASELINE,

    /// Also no right that an ordinary program can do without.
    RESTRICTED;

    /// What a namespace with these labels enforces; an unknown level is the strictest, as in Kubernetes.
    public static PodSecurityStandard enforcedBy(Labels namespace) {
        String level = namespace.get(Namespace.ENFORCE);
        for (PodSecurityStandard standard : values()) {
            if (standard.title().equals(level)) {
                return standard;
            }
        }
        return level.isEmpty() ? PRIVILEGED : RESTRICTED;
    }

    /// As the label of a namespace says it.
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What in a pod this standard forbids, in alphabetical order; empty: it may be created.
    public SortedSet<String> violations(PodSpec spec) {
        SortedSet<String> violations = new TreeSet<>();
        if (this != PRIVILEGED) {
            addBaseline(spec, violations);
        }
        if (this == RESTRICTED) {
            addRestricted(spec, violations);
        }
        return violations;
    }

    private static void addBaseline(PodSpec spec, SortedSet<String> violations) {
        if (spec.security().hostNetwork() || spec.security().hostPid()) {
            violations.add("host namespaces");
        }
        if (spec.volumes().stream().anyMatch(volume -> volume.source() instanceof Volume.Source.HostPath)) {
            violations.add("hostPath volumes");
        }
        if (any(spec, container -> container.security().privileged())) {
            violations.add("privileged");
        }
        if (any(spec, container -> container.ports().stream().anyMatch(port -> port.hostPort() != 0))) {
            violations.add("hostPort");
        }
    }

    private static void addRestricted(PodSpec spec, SortedSet<String> violations) {
        if (any(spec, container -> container.security().allowPrivilegeEscalation())) {
            violations.add("allowPrivilegeEscalation != false");
        }
        if (any(spec, container -> !container.security().dropsAllCapabilities())) {
            violations.add("unrestricted capabilities");
        }
        if (!spec.security().runAsNonRoot()
                && any(spec, container -> !container.security().runAsNonRoot())) {
            violations.add("runAsNonRoot != true");
        }
        if (!spec.security().seccompDefault()) {
            violations.add("seccompProfile");
        }
    }

    private static boolean any(PodSpec spec, Predicate<Container> forbidden) {
        return Stream.of(spec.initContainers(), spec.containers())
                .flatMap(List::stream)
                .anyMatch(forbidden);
    }
}
