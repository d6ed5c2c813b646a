package naru.simulation.beanstalk;

/// How many instances get a new version at a time: a share of them, rounded up, or a number. That it is rounded up is
/// assumed.
///
/// Source: dg/command-options-general, `aws:elasticbeanstalk:command`, `BatchSize` and `BatchSizeType`.
public sealed interface BatchSize {

    /// @param value percent of the instances there are, 1 to 100
    record Percentage(int value) implements BatchSize {}

    /// @param value instances, at least 1
    record Fixed(int value) implements BatchSize {}

    /// How many of so many instances: at least one, at most all of them.
    default int of(int instances) {
        int wished = switch (this) {
            case Fixed(int value) -> value;
            case Percentage(int value) -> Math.ceilDiv(instances * value, 100);
        };
        return Math.clamp(wished, 1, Math.max(1, instances));
    }
}
