package naru.simulation.security;

/// What stands in an intruder's way.
public enum Control {
    /// The image has the patch.
    PATCH,

    /// `readOnlyRootFilesystem`, and no volume that can be written.
    READ_ONLY_ROOT,

    /// A NetworkPolicy.
    NETWORK_POLICY,

    /// `allowPrivilegeEscalation: false` for a program that is not root: no process may gain more rights.
    NO_PRIVILEGE_ESCALATION,

    /// The pod was given nothing of its node, which is what Pod Security admission sees to.
    UNPRIVILEGED,

    /// There is nothing to be had.
    NOTHING_THERE
}
