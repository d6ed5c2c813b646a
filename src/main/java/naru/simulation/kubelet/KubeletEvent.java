package naru.simulation.kubelet;

import naru.simulation.api.ObjectKey;
import naru.simulation.api.Probe;
import naru.simulation.kernel.Event;

/// What the machines have planned. `boot`, `uid` and `attempt` say for which life of the machine, pod or process an
/// event was meant: in any later one it is void.
public sealed interface KubeletEvent extends Event {

    String node();

    record Heartbeat(String node, int boot) implements KubeletEvent {}

    record BootDone(String node, int boot) implements KubeletEvent {}

    /// The kubelet hears of a change of one of its pods.
    record SyncPod(String node, ObjectKey key) implements KubeletEvent {}

    record Pulled(String node, int boot, String uid, String container, int attempt) implements KubeletEvent {}

    /// What a failed pull has left is reported as waiting.
    record PullBackOff(String node, int boot, String uid, String container, int attempt) implements KubeletEvent {}

    /// The wait after a failed pull is over.
    record PullAgain(String node, int boot, String uid, String container, int attempt) implements KubeletEvent {}

    /// Time to try to mount what is not mounted yet.
    record MountDue(String node, int boot, String uid, int tries) implements KubeletEvent {}

    /// The pod is synced, and with it its files of ConfigMaps and Secrets.
    record FilesDue(String node, int boot, String uid) implements KubeletEvent {}

    /// The pod may run no longer (`activeDeadlineSeconds`).
    record Deadline(String node, int boot, String uid) implements KubeletEvent {}

    record Start(String node, int boot, String uid, String container, int attempt) implements KubeletEvent {}

    /// The process ends by itself or by a signal.
    record Exit(String node, int boot, String uid, String container, int attempt, int code, String reason)
            implements KubeletEvent {}

    /// By now the process may have used more memory than it may.
    record MemoryCheck(String node, int boot, String uid, String container, int attempt) implements KubeletEvent {}

    record ProbeDue(String node, int boot, String uid, String container, int attempt, Probe.Type type)
            implements KubeletEvent {}

    /// Every container of a pod that is being deleted has ended.
    record PodEnded(String node, int boot, String uid) implements KubeletEvent {}
}
