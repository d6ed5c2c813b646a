package naru.stage.lesson;

/// What the window shows.
public enum Chapter {
    /// The lab, as it is without any story.
    LAB,
    /// The list of missions.
    LIST,
    /// One mission.
    MISSION
}
