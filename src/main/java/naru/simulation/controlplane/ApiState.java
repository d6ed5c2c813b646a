package naru.simulation.controlplane;

import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Occurrence;
import naru.simulation.kernel.Tree;

/// Everything the API server knows: what etcd would hold.
///
/// @param resourceVersion counts every stored change
/// @param uidsGiven counts the objects ever created, so that no uid comes twice
/// @param encrypting whether Secrets are encrypted as they are written (an EncryptionConfiguration)
/// @param encrypted the Secrets that lie encrypted on etcd's disk: those written while it was so
public record ApiState(
        Tree<ObjectKey, KubeObject> objects,
        Tree<Long, Occurrence> occurrences,
        long resourceVersion,
        long uidsGiven,
        boolean encrypting,
        Tree<ObjectKey, Boolean> encrypted) {

    public static final ApiState EMPTY = new ApiState(Tree.empty(), Tree.empty(), 0, 0, false, Tree.empty());

    /// Whether the object lies encrypted on etcd's disk.
    public boolean isEncrypted(ObjectKey key) {
        return encrypted.contains(key);
    }

    /// A new version of an object, or an object that is new.
    ApiState stored(KubeObject object, long version, long uids) {
        return new ApiState(
                objects.with(object.key(), object), occurrences, version, uids, encrypting, written(object.key()));
    }

    ApiState removed(ObjectKey key) {
        return new ApiState(
                objects.without(key), occurrences, resourceVersion + 1, uidsGiven, encrypting, encrypted.without(key));
    }

    ApiState recorded(Occurrence occurrence) {
        return new ApiState(
                objects,
                occurrences.with(occurrence.sequence(), occurrence),
                resourceVersion,
                uidsGiven,
                encrypting,
                encrypted);
    }

    /// The object as it is, written anew: what changes is only how it lies on the disk.
    ApiState rewritten(ObjectKey key) {
        return new ApiState(objects, occurrences, resourceVersion, uidsGiven, encrypting, written(key));
    }

    ApiState withEncrypting(boolean next) {
        return new ApiState(objects, occurrences, resourceVersion, uidsGiven, next, encrypted);
    }

    private Tree<ObjectKey, Boolean> written(ObjectKey key) {
        if (key.kind() != Kind.SECRET) {
            return encrypted;
        }
        return encrypting ? encrypted.with(key, Boolean.TRUE) : encrypted.without(key);
    }
}
