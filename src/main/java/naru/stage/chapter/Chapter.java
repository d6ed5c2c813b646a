package naru.stage.chapter;

/// The chapters, in the order of their tabs.
public enum Chapter {
    ERAS,
    CONTAINERS,
    BEANSTALK,
    KUBERNETES,
    COMPARE
}
