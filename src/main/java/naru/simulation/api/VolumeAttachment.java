package naru.simulation.api;

/// That a volume is, or is to be, attached to a node.
///
/// @param attached whether it has been done
public record VolumeAttachment(ObjectMeta meta, String attacher, String volume, String node, boolean attached)
        implements KubeObject {

    @Override
    public Kind kind() {
        return Kind.VOLUME_ATTACHMENT;
    }

    @Override
    public VolumeAttachment withMeta(ObjectMeta next) {
        return new VolumeAttachment(next, attacher, volume, node, attached);
    }

    public VolumeAttachment withAttached(boolean next) {
        return new VolumeAttachment(meta, attacher, volume, node, next);
    }
}
