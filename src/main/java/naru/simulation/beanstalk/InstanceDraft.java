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

    InstanceDraft(Instance of) {
        id = of.id();
        temporary = of.temporary();
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
    }

    Instance done() {
        return new Instance(
                id,
                temporary,
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
                goodChecks);
    }
}
