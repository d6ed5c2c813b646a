package naru.stage.beanstalk.picture;

import naru.simulation.beanstalk.Resource;

/// A thing of the picture that the reader has clicked on.
public sealed interface Chosen {

    record OfInstance(String id) implements Chosen {}

    record OfPart(Resource resource) implements Chosen {}
}
