package naru.simulation.api;

/// What a controller stamps its pods from.
public record PodTemplate(Labels labels, Labels annotations, PodSpec spec) {}
