package naru.simulation;

import naru.simulation.controlplane.ApiState;
import naru.simulation.controlplane.ControllerState;
import naru.simulation.kernel.EventQueue;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.KubeletState;
import naru.simulation.metrics.MetricsState;
import naru.simulation.provisioning.ProvisionerState;
import naru.simulation.scheduling.SchedulerState;
import naru.simulation.security.SecurityState;
import naru.simulation.traffic.TrafficState;

/// The whole world at one moment: immutable, and sharing with its neighbours all that did not change between them.
public record Checkpoint(
        SimTime time,
        long seed,
        EventQueue queue,
        ApiState api,
        KubeletState kubelets,
        SchedulerState scheduler,
        ControllerState controllers,
        TrafficState traffic,
        MetricsState metrics,
        SecurityState security,
        ProvisionerState provisioning) {}
