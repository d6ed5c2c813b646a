package naru.simulation.api;

/// What a container may do beyond or below the ordinary (`securityContext`).
///
/// @param readOnlyRootFilesystem nothing can be written but into mounted volumes
/// @param allowPrivilegeEscalation whether a process may gain more rights than its parent; Kubernetes' default is true
/// @param dropsAllCapabilities `capabilities.drop: [ALL]`
public record SecurityContext(
        boolean privileged,
        boolean runAsNonRoot,
        boolean readOnlyRootFilesystem,
        boolean allowPrivilegeEscalation,
        boolean dropsAllCapabilities) {

    public static final SecurityContext DEFAULT = new SecurityContext(false, false, false, true, false);
}
