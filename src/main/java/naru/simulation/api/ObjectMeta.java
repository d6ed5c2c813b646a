package naru.simulation.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import naru.simulation.kernel.SimTime;

/// What every object carries.
///
/// @param uid unique in a history; empty until the API server has stored the object
/// @param owner the managing controller, if any (Kubernetes allows several owners, one of them managing; only that one
/// is kept)
/// @param finalizers what must be taken out before the object, once deleted, is really gone
/// @param generation counts the changes of the spec
/// @param resourceVersion the API server's count of changes when this version was stored
/// @param deletionTimestamp when deletion was asked for; the object lives on until its deletion is confirmed
/// @param deletionGraceSeconds how long it may take to end, from `deletionTimestamp`
public record ObjectMeta(
        String name,
        String namespace,
        String uid,
        Labels labels,
        Labels annotations,
        Optional<OwnerReference> owner,
        List<String> finalizers,
        SimTime creationTimestamp,
        long generation,
        long resourceVersion,
        Optional<SimTime> deletionTimestamp,
        long deletionGraceSeconds) {

    public ObjectMeta {
        finalizers = List.copyOf(finalizers);
    }

    public static ObjectMeta of(String namespace, String name, Labels labels) {
        return new ObjectMeta(
                name,
                namespace,
                "",
                labels,
                Labels.NONE,
                Optional.empty(),
                List.of(),
                SimTime.ZERO,
                1,
                0,
                Optional.empty(),
                0);
    }

    /// Of a cluster-wide object, such as a node.
    public static ObjectMeta clusterWide(String name, Labels labels) {
        return of("", name, labels);
    }

    public boolean isTerminating() {
        return deletionTimestamp.isPresent();
    }

    public boolean isOwnedBy(String ownerUid) {
        return owner.isPresent() && owner.get().uid().equals(ownerUid);
    }

    public ObjectMeta withLabels(Labels next) {
        return with(draft -> draft.labels = next);
    }

    public ObjectMeta withAnnotations(Labels next) {
        return with(draft -> draft.annotations = next);
    }

    public ObjectMeta withAnnotation(String key, String value) {
        return withAnnotations(annotations.with(key, value));
    }

    public ObjectMeta withOwner(OwnerReference next) {
        return with(draft -> draft.owner = Optional.of(next));
    }

    public ObjectMeta withoutOwner() {
        return with(draft -> draft.owner = Optional.empty());
    }

    public ObjectMeta withFinalizers(List<String> next) {
        return with(draft -> draft.finalizers = next);
    }

    /// As the API server stores it first.
    public ObjectMeta created(String newUid, SimTime at, long version) {
        return with(draft -> {
            draft.uid = newUid;
            draft.creationTimestamp = at;
            draft.resourceVersion = version;
        });
    }

    public ObjectMeta withVersion(long nextGeneration, long version) {
        return with(draft -> {
            draft.generation = nextGeneration;
            draft.resourceVersion = version;
        });
    }

    public ObjectMeta terminating(SimTime at, long graceSeconds) {
        return with(draft -> {
            draft.deletionTimestamp = Optional.of(at);
            draft.deletionGraceSeconds = graceSeconds;
        });
    }

    private ObjectMeta with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.meta();
    }

    private static final class Draft {
        private final ObjectMeta from;
        private String uid;
        private Labels labels;
        private Labels annotations;
        private Optional<OwnerReference> owner;
        private List<String> finalizers;
        private SimTime creationTimestamp;
        private long generation;
        private long resourceVersion;
        private Optional<SimTime> deletionTimestamp;
        private long deletionGraceSeconds;

        private Draft(ObjectMeta from) {
            this.from = from;
            uid = from.uid;
            labels = from.labels;
            annotations = from.annotations;
            owner = from.owner;
            finalizers = from.finalizers;
            creationTimestamp = from.creationTimestamp;
            generation = from.generation;
            resourceVersion = from.resourceVersion;
            deletionTimestamp = from.deletionTimestamp;
            deletionGraceSeconds = from.deletionGraceSeconds;
        }

        private ObjectMeta meta() {
            return new ObjectMeta(
                    from.name,
                    from.namespace,
                    uid,
                    labels,
                    annotations,
                    owner,
                    finalizers,
                    creationTimestamp,
                    generation,
                    resourceVersion,
                    deletionTimestamp,
                    deletionGraceSeconds);
        }
    }
}
