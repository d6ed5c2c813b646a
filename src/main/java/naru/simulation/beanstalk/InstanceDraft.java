package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.WorkQueue;

/// An instance while something about it changes.
final class InstanceDraft {

    final String id;
    boolean temporary;
    final SimTime launched;
    final InstanceType type;
    Instance.Lifecycle lifecycle;
    SimTime lifecycleSince;
    Optional<Operation> operation;
    Optional<Installed> installed;
    Target target;
    final SortedSet<Fault> faults;
    final SortedMap<String, Integer> secrets;
    WorkQueue queue;
    InFlight inFlight;
    int memoryMib;
    Sample sample;
    List<Sample> samples;
    Health health;
    List<SimTime> badChecks;
    int goodChecks;
    int failedStatusChecks;

    InstanceDraft(Instance of) {
        id = of.id();
        temporary = of.temporary();
        launched = of.launched();
        type = of.type();
        lifecycle = of.lifecycle();
        lifecycleSince = of.lifecycleSince();
        operation = of.operation();
        installed = of.installed();
        target = of.target();
        faults = new TreeSet<>(of.faults());
        secrets = new TreeMap<>(of.secrets());
        queue = of.queue();
        inFlight = of.inFlight();
        memoryMib = of.memoryMib();
        sample = of.sample();
        samples = new ArrayList<>(of.samples());
        health = of.health();
        badChecks = new ArrayList<>(of.badChecks());
        goodChecks = of.goodChecks();
        failedStatusChecks = of.failedStatusChecks();
    }

    Instance done() {
        return new Instance(
                id,
                temporary,
                launched,
                type,
                lifecycle,
                lifecycleSince,
                operation,
                installed,
                target,
                faults,
                secrets,
                queue,
                inFlight,
                memoryMib,
                sample,
                samples,
                health,
                badChecks,
                goodChecks,
                failedStatusChecks);
    }
}
