package naru.simulation.api;

/// Where a container sees a volume of its pod.
///
/// @param subPath a single path of the volume; empty: all of it. Files mounted so are never updated.
public record VolumeMount(String volume, String mountPath, String subPath, boolean readOnly) {}
