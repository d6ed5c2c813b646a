package naru.manifest;

import java.util.Locale;

/// What a [Notice] is about. Each has a sentence in `i18n/input.properties`; its arguments are given here in order.
public enum NoticeKind {
    /// Naru has no objects of this kind: kind, name.
    KIND_NOT_PLAYED,
    /// Namespaces come into being by being named: name.
    NAMESPACE_IMPLIED,
    /// Played as an object of another kind: kind, name, kind it is played as.
    PLAYED_AS,
    /// Its controller is not played, only its pods: kind, name, number of pods.
    PLAYED_AS_PODS,
    /// Pods belong to a ReplicaSet that is not in the file; it is read off from them: name, number of pods.
    REPLICA_SET_INFERRED,
    /// There is no node yet, so one pod stands for one on each node: name.
    DAEMON_SET_WITHOUT_NODES,
    /// Ended, so it brings no pods: name.
    JOB_ENDED,
    /// A field that would change where pods go or when, which Naru does not play: kind, name, field.
    FIELD_NOT_PLAYED,
    /// A priority class that is not one of Kubernetes' own; its pods have the priority they state, or 0: kind,
    /// name, class.
    PRIORITY_CLASS_UNKNOWN,
    /// Pods say they are on a node that is not there: node.
    NODE_NOT_THERE;

    public String key() {
        return "notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
