package naru.simulation.api;

/// All keys of a ConfigMap or Secret as variables.
///
/// @param kind [Kind#CONFIG_MAP] or [Kind#SECRET]
public record EnvFrom(Kind kind, String name, String prefix, boolean optional) {}
