package naru.stage.compare.live;

/// What can be done to a contest that is being watched.
enum Nothing {}
