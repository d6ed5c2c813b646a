package naru.simulation.delivery;

/// What can be ordered; both fleets are ordered the same.
public sealed interface DeliveryCommand {

    /// A new release with one part changed: built, and brought to every host. Refused while another order is under
    /// way.
    record Deploy(Part changed) implements DeliveryCommand {}

    /// The release before, everywhere. Refused where there is none, and while another order is under way.
    record RollBack() implements DeliveryCommand {}

    /// That many copies over all hosts. Refused unless every host gets as many, one or two; and while another order
    /// is under way.
    record Scale(int copies) implements DeliveryCommand {}

    /// The last host is taken away and an empty one takes its place. Refused while another order is under way.
    record ReplaceHost() implements DeliveryCommand {}

    /// Another network, at once, also for what is on its way.
    ///
    /// @param speed in MiB a second, within the bounds of [naru.simulation.era.Figure#NETWORK_SPEED]
    record SetNetwork(double speed) implements DeliveryCommand {}
}
