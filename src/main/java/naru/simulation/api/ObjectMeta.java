package naru.simulation.api;

import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// What every object carries.
///
/// @param uid unique in a history; empty until the API server has stored the object
/// @param owner the managing controller, if any (Kubernetes allows several owners, one of them managing; only that one
/// is kept)
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
        SimTime creationTimestamp,
        long generation,
        long resourceVersion,
        Optional<SimTime> deletionTimestamp,
        long deletionGraceSeconds) {

    public static ObjectMeta of(String namespace, String name, Labels labels) {
        return new ObjectMeta(
                name, namespace, "", labels, Labels.NONE, Optional.empty(), SimTime.ZERO, 1, 0, Optional.empty(), 0);
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
        return new ObjectMeta(
                name,
                namespace,
                uid,
                next,
                annotations,
                owner,
                creationTimestamp,
                generation,
                resourceVersion,
                deletionTimestamp,
                deletionGraceSeconds);
    }

    public ObjectMeta withAnnotations(Labels next) {
        return new ObjectMeta(
                name,
                namespace,
                uid,
                labels,
                next,
                owner,
                creationTimestamp,
                generation,
                resourceVersion,
                deletionTimestamp,
                deletionGraceSeconds);
    }

    public ObjectMeta withOwner(OwnerReference next) {
        return new ObjectMeta(
                name,
                namespace,
                uid,
                labels,
                annotations,
                Optional.of(next),
                creationTimestamp,
                generation,
                resourceVersion,
                deletionTimestamp,
                deletionGraceSeconds);
    }

    /// As the API server stores it first.
    public ObjectMeta created(String newUid, SimTime at, long version) {
        return new ObjectMeta(
                name,
                namespace,
                newUid,
                labels,
                annotations,
                owner,
                at,
                generation,
                version,
                deletionTimestamp,
                deletionGraceSeconds);
    }

    public ObjectMeta withVersion(long nextGeneration, long version) {
        return new ObjectMeta(
                name,
                namespace,
                uid,
                labels,
                annotations,
                owner,
                creationTimestamp,
                nextGeneration,
                version,
                deletionTimestamp,
                deletionGraceSeconds);
    }

    public ObjectMeta terminating(SimTime at, long graceSeconds) {
        return new ObjectMeta(
                name,
                namespace,
                uid,
                labels,
                annotations,
                owner,
                creationTimestamp,
                generation,
                resourceVersion,
                Optional.of(at),
                graceSeconds);
    }
}
