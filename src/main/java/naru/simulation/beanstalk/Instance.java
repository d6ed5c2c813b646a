package naru.simulation.beanstalk;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.WorkQueue;

/// An EC2 instance.
///
/// @param id such as `i-0c3f`
/// @param temporary whether it belongs to the second Auto Scaling group that an immutable deployment makes
/// @param launched when the group asked for it
/// @param type what the configuration said when it was launched
/// @param lifecycleSince when its life entered the phase it is in
/// @param operation what is being done on it
/// @param installed what runs on it
/// @param faults what is wrong with it
/// @param secrets which edition of each secret its process has
/// @param queue the line before its process
/// @param inFlight requests it has been given and that have not ended yet
/// @param memoryMib what its process holds
/// @param sample what is being counted until the next ten seconds are over
/// @param samples what its agent has reported, the last one last; at most six: a minute
/// @param badChecks when health checks of the last minute found it unwell
/// @param goodChecks how many health checks in a row found it well
/// @param failedStatusChecks how many of EC2's own status checks in a row its machine has failed
public record Instance(
        String id,
        boolean temporary,
        SimTime launched,
        InstanceType type,
        Lifecycle lifecycle,
        SimTime lifecycleSince,
        Optional<Operation> operation,
        Optional<Installed> installed,
        Target target,
        SortedSet<Fault> faults,
        SortedMap<String, Integer> secrets,
        WorkQueue queue,
        InFlight inFlight,
        int memoryMib,
        Sample sample,
        List<Sample> samples,
        Health health,
        List<SimTime> badChecks,
        int goodChecks,
        int failedStatusChecks) {

    public enum Lifecycle {
        /// It boots.
        PENDING,
        RUNNING,
        TERMINATING,
        /// It is gone; shown for a while, as the console does.
        TERMINATED
    }

    public Instance {
        faults = Collections.unmodifiableSortedSet(new TreeSet<>(faults));
        secrets = Collections.unmodifiableSortedMap(new TreeMap<>(secrets));
        samples = List.copyOf(samples);
        badChecks = List.copyOf(badChecks);
    }

    /// Whether there is a machine.
    public boolean exists() {
        return lifecycle == Lifecycle.PENDING || lifecycle == Lifecycle.RUNNING;
    }

    public boolean has(Fault fault) {
        return faults.contains(fault);
    }

    /// The version that runs on it; empty: none yet.
    public String version() {
        return installed.map(Installed::version).orElse("");
    }

    Instance with(Consumer<InstanceDraft> change) {
        InstanceDraft draft = new InstanceDraft(this);
        change.accept(draft);
        return draft.done();
    }
}
