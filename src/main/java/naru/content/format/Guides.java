package naru.content.format;

import naru.content.guide.Guide;

/// The guide that comes with Naru. It is part of the program: what is wrong with it is a fault of ours and throws
/// [IllegalStateException].
public final class Guides {

    private Guides() {}

    /// Between the two modes of Beanstalk and Kubernetes.
    public static Guide choosing() {
        return Bundled.read("compare/guide.yaml", GuideReader::read);
    }
}
