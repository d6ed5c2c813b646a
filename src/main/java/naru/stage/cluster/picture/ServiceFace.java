package naru.stage.cluster.picture;

import naru.simulation.api.ObjectKey;

/// All that is shown of a Service.
///
/// @param address its cluster IP, `None` for a headless one, or the name that an ExternalName stands for
/// @param ready how many of its endpoints are sent requests
/// @param total how many endpoints there are
public record ServiceFace(ObjectKey key, String address, int ready, int total) {

    /// As a program in another namespace would call it.
    public String dnsName() {
        return key.name() + "." + key.namespace();
    }
}
