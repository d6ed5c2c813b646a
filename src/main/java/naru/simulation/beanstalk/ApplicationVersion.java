package naru.simulation.beanstalk;

import naru.simulation.kernel.SimTime;

/// A labelled source bundle, kept in S3. It never changes: what is mended gets another label.
///
/// @param label unique within the application
/// @param uploaded when it was in S3
/// @param bytes the size of the bundle
public record ApplicationVersion(String label, SimTime uploaded, long bytes, Conduct conduct) {}
