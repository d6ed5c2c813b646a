package naru.simulation.api;

/// What a pod asks for or gives up at the wall between it and its node (`spec.hostNetwork` … and `securityContext`).
///
/// @param runAsNonRoot for containers that do not say it themselves
public record PodSecurity(boolean hostNetwork, boolean hostPid, boolean runAsNonRoot, boolean seccompDefault) {

    public static final PodSecurity NONE = new PodSecurity(false, false, false, false);
}
