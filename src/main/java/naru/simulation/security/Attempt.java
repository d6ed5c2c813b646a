package naru.simulation.security;

/// What an intruder tries, in the order in which it is tried.
public enum Attempt {
    /// To run code of their own in the container: in memory, which leaves no file.
    RUN_CODE,

    /// To put a tool where it can be run from.
    WRITE_TOOL,

    /// To read the variables of the process, the values of Secrets among them.
    READ_ENVIRONMENT,

    /// To read the Secrets that are mounted as files.
    READ_MOUNTED_SECRETS,

    /// To open connections to other pods.
    REACH_PODS,

    /// To open a connection to a machine outside, to fetch more or to carry data away.
    REACH_INTERNET,

    /// To become root inside the container.
    BECOME_ROOT,

    /// To read and write the node's files through a hostPath volume.
    READ_NODE_FILES,

    /// To see the processes of the node and of all its pods.
    SEE_NODE_PROCESSES,

    /// To get out, and own the node with everything on it.
    LEAVE_CONTAINER
}
