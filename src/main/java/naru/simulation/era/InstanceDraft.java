package naru.simulation.era;

import java.time.Duration;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// What a changed copy of an instance is made from; its fields are those of [Instance].
final class InstanceDraft {

    int server;
    Era wrapping;
    Vitals vitals;
    Health health;
    Optional<SimTime> shortSince;
    int crashes;
    boolean wild;
    boolean leaking;
    int release;
    int foundLibrary;
    Optional<Long> memoryLimitMib;
    Optional<Long> cpuLimitMillicores;
    Intrusion intrusion;
    Optional<Successor> successor;

    private final Instance from;
    private Phase phase;
    private SimTime since;
    private Optional<SimTime> until;

    InstanceDraft(Instance from) {
        this.from = from;
        server = from.server();
        wrapping = from.wrapping();
        phase = from.phase();
        since = from.since();
        until = from.until();
        vitals = from.vitals();
        health = from.health();
        shortSince = from.shortSince();
        crashes = from.crashes();
        wild = from.wild();
        leaking = from.leaking();
        release = from.release();
        foundLibrary = from.foundLibrary();
        memoryLimitMib = from.memoryLimitMib();
        cpuLimitMillicores = from.cpuLimitMillicores();
        intrusion = from.intrusion();
        successor = from.successor();
    }

    /// A phase that begins, with no end in sight.
    void enter(Phase next, SimTime now) {
        phase = next;
        since = now;
        until = Optional.empty();
    }

    /// A phase that begins, and lasts a time that is known.
    void enter(Phase next, SimTime now, Duration lasting) {
        phase = next;
        since = now;
        until = Optional.of(Grid.after(now, lasting));
    }

    Instance done() {
        return new Instance(
                from.name(),
                from.application(),
                server,
                wrapping,
                phase,
                since,
                until,
                vitals,
                health,
                shortSince,
                crashes,
                wild,
                leaking,
                release,
                foundLibrary,
                memoryLimitMib,
                cpuLimitMillicores,
                intrusion,
                successor);
    }
}
