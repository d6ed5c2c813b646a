package naru.simulation.portability;

/// What can be done.
public sealed interface PortabilityCommand {

    /// Brings what the laptop has to another place, and starts it there.
    record Carry(Way way, Site to) implements PortabilityCommand {}

    /// Both ways at once.
    record CarryBoth(Site to) implements PortabilityCommand {}

    /// Installs what the shop's file missed there.
    record InstallMissing(Site at) implements PortabilityCommand {}

    /// Changes the shop's code and builds it anew.
    record Change() implements PortabilityCommand {}

    /// Builds images for both kinds of processor, and an index over them.
    record BuildForBoth() implements PortabilityCommand {}
}
