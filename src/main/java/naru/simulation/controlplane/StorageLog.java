package naru.simulation.controlplane;

import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Component;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;

/// Writes down what the storage controllers do, and each trouble once for as long as it lasts.
record StorageLog(ApiServer api, ControlPlane controlPlane, Component source) {

    void record(Reason reason, ObjectKey involved, Map<String, String> arguments) {
        api.record(source, reason, involved, arguments);
    }

    void trouble(Reason reason, ObjectKey involved, Map<String, String> arguments) {
        VolumesState volumes = controlPlane.state().volumes();
        if (!volumes.told().get(involved).equals(Optional.of(reason))) {
            keep(volumes.withTold(volumes.told().with(involved, reason)));
            record(reason, involved, arguments);
        }
    }

    void over(ObjectKey involved) {
        VolumesState volumes = controlPlane.state().volumes();
        keep(volumes.withTold(volumes.told().without(involved)));
    }

    private void keep(VolumesState next) {
        controlPlane.change(controlPlane.state().withVolumes(next));
    }
}
