package naru.simulation.api;

import naru.simulation.kernel.SimTime;

/// What the kubelet reports of a container.
public sealed interface ContainerState {

    /// @param reason `ContainerCreating`, `ErrImagePull`, `ImagePullBackOff`, `CrashLoopBackOff` …
    record Waiting(String reason) implements ContainerState {}

    record Running(SimTime startedAt) implements ContainerState {}

    /// @param reason `Completed`, `Error`, `OOMKilled`
    record Terminated(int exitCode, String reason, SimTime startedAt, SimTime finishedAt) implements ContainerState {}
}
