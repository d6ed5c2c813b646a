package naru.stage.gesture;

/// Where something can be dropped.
public sealed interface Target {

    record OnNode(String name) implements Target {}

    /// The waiting pods' place.
    record Tray() implements Target {}
}
