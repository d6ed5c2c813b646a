package naru.simulation.controlplane.batch;

/// The values that one field of a schedule allows.
///
/// @param bits bit n is set if n is allowed
/// @param star whether it was written as `*`, which restricts nothing
public record CronField(long bits, boolean star) {

    boolean has(int value) {
        return (bits >>> value & 1) == 1;
    }
}
