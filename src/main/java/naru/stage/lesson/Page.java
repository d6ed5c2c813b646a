package naru.stage.lesson;

/// What the chapter on Kubernetes shows.
public enum Page {
    /// The lab, as it is without any story.
    LAB,
    /// The list of missions.
    LIST,
    /// One mission.
    MISSION
}
