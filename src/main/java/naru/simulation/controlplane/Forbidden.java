package naru.simulation.controlplane;

import java.util.SortedSet;
import naru.simulation.api.ObjectKey;

/// The API server refuses to store an object (HTTP status 403).
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String violations;

    Forbidden(ObjectKey key, SortedSet<String> violations) {
        super(key.toString());
        this.violations = String.join(", ", violations);
    }

    /// What the Pod Security Standard of its namespace forbids in it, in Kubernetes' words.
    public String violations() {
        return violations;
    }
}
