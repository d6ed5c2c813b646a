package naru.stage.era;

import java.util.Optional;
import naru.simulation.era.Application;
import naru.simulation.era.Era;
import naru.simulation.era.Health;
import naru.simulation.era.Instance;
import naru.simulation.era.Intrusion;
import naru.simulation.era.Phase;
import naru.simulation.era.Server;
import naru.simulation.era.Successor;
import naru.simulation.era.Vitals;
import naru.simulation.kernel.SimTime;

/// An instance made by hand, in whatever state a picture is to be looked at in.
final class Made {

    static final SimTime NOW = SimTime.ofSeconds(100);

    final Application application;
    String name;
    int server;
    Era wrapping;
    Phase phase = Phase.RUNNING;
    Optional<SimTime> until = Optional.empty();
    long granted;
    long latency;
    long memory;
    long waiting;
    boolean wild;
    boolean leaking;
    Intrusion intrusion = Intrusion.NONE;
    Optional<Successor> successor = Optional.empty();

    Made(Application application, int server, Era wrapping) {
        this.application = application;
        this.name = application.name();
        this.server = server;
        this.wrapping = wrapping;
        this.granted = application.millicores();
        this.memory = application.memoryMib();
        this.latency = 80;
    }

    Made name(String next) {
        name = next;
        return this;
    }

    Made cpu(long millicores, long latencyMillis, long requestsWaiting) {
        granted = millicores;
        latency = latencyMillis;
        waiting = requestsWaiting;
        return this;
    }

    Made memory(long mib) {
        memory = mib;
        return this;
    }

    Made phase(Phase next, double secondsLeft) {
        phase = next;
        until = secondsLeft > 0 ? Optional.of(SimTime.ofSeconds(NOW.seconds() + secondsLeft)) : Optional.empty();
        granted = 0;
        latency = 0;
        return this;
    }

    Made wild() {
        wild = true;
        return this;
    }

    Made leaking() {
        leaking = true;
        return this;
    }

    Made intrusion(Intrusion next) {
        intrusion = next;
        return this;
    }

    /// @param part how much of the phase is over
    Made movingTo(int where, Era next, Phase how, double seconds, double part) {
        successor = Optional.of(new Successor(
                where,
                next,
                how,
                SimTime.ofSeconds(NOW.seconds() - seconds * part),
                Optional.of(SimTime.ofSeconds(NOW.seconds() + seconds * (1 - part)))));
        return this;
    }

    Instance done() {
        return new Instance(
                name,
                application,
                server,
                wrapping,
                phase,
                SimTime.ofSeconds(NOW.seconds() - 5),
                until,
                new Vitals(application.millicores(), granted, memory, latency, waiting * 1_000_000, 1_000_000, 0),
                Health.WELL,
                Optional.empty(),
                0,
                wild,
                leaking,
                1,
                application.library(),
                wrapping == Era.PHYSICAL ? Optional.empty() : Optional.of(application.memoryMib() * 3 / 2),
                Optional.empty(),
                intrusion,
                successor);
    }

    static Server server(int number, Era stack, Server.State state) {
        return server(number, stack, state, 0, false);
    }

    static Server server(int number, Era stack, Server.State state, long swapMib, boolean taken) {
        Optional<SimTime> until = switch (state) {
            case ORDERED -> Optional.of(SimTime.ofSeconds(9.4 * 86_400));
            case INSTALLING -> Optional.of(SimTime.ofSeconds(100 + 1900));
            case DEAD -> Optional.of(SimTime.ofSeconds(100 + 3.8 * 3600));
            case ON, OFF -> Optional.empty();
        };
        SimTime since = SimTime.ofSeconds(state == Server.State.INSTALLING ? -500 : 0);
        return new Server(number, stack, state, since, until, swapMib, taken);
    }
}
