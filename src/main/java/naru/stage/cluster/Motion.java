package naru.stage.cluster;

/// How a new moment is shown.
public enum Motion {
    /// Time runs: things move from where they are to where they belong.
    PLAY,
    /// Another moment altogether: everything is at once where it belongs.
    JUMP
}
