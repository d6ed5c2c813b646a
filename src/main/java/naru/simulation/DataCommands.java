package naru.simulation;

import java.util.Map;
import java.util.SortedMap;
import naru.simulation.api.ObjectKey;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.kubelet.Kubelets;

/// Commands on what programs find: configuration, secrets, volumes and images.
final class DataCommands {

    private final ApiServer api;
    private final Kubelets kubelets;
    private final Deeds deeds;

    DataCommands(ApiServer api, Kubelets kubelets, Deeds deeds) {
        this.api = api;
        this.kubelets = kubelets;
        this.deeds = deeds;
    }

    Outcome set(ObjectKey key, SortedMap<String, String> data) {
        return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
    }

    Outcome encrypt(boolean encrypted) {
        return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
    }

    Outcome write(ObjectKey pod, String volume, String line) {
        return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
    }

    Outcome describe(String image, ImageConduct conduct) {
        return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
    }
}
