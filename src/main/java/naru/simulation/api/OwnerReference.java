package naru.simulation.api;

/// The controller that made an object and looks after it. `kind` is text, because an owner may be of a kind that is not
/// played (a Job, a StatefulSet of an imported cluster).
public record OwnerReference(String kind, String name, String uid) {}
