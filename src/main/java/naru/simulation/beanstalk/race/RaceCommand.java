package naru.simulation.beanstalk.race;

import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.Conduct;

/// What can be done to all environments at once, or to one. Refused, and nothing changes, where it cannot be done.
public sealed interface RaceCommand {

    /// A version is uploaded and deployed to every environment, by its own policy. Refused unless all are ready.
    record Release(String version, Conduct conduct) implements RaceCommand {}

    /// Every deployment that is under way is called off. Refused where there is none that can be.
    record AbortAll() implements RaceCommand {}

    /// Something is done to one environment, or to one of its instances.
    record Only(BeanstalkCommand.ToOne command) implements RaceCommand {}
}
