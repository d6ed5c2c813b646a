package naru.simulation.portability;

/// Of a place, what nobody changes.
///
/// @param system its distribution, as it calls itself
/// @param kernel its Linux kernel's version
public record Machine(Site site, String system, String kernel, Architecture processor) {}
