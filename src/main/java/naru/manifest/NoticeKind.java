package naru.manifest;

import java.util.Locale;

/// What a [Notice] is about. Each has a sentence in `i18n/input.properties`; its arguments are given here in order.
public enum NoticeKind {
    /// Naru has no objects of this kind: kind, name.
    KIND_NOT_PLAYED,
    /// Played as an object of another kind: kind, name, kind it is played as.
    PLAYED_AS,
    /// Pods belong to a ReplicaSet that is not in the file; it is read off from them: name, number of pods.
    REPLICA_SET_INFERRED,
    /// Pods belong to a StatefulSet, DaemonSet or Job that is not in the file: kind, name, number of pods.
    OWNER_MISSING,

    /// Something that Naru does not play and that changes nothing about where pods go: kind, name, field.
    FIELD_LEFT_OUT,

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
