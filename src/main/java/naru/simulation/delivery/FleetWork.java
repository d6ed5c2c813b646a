package naru.simulation.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.delivery.Happening.What;
import naru.simulation.era.Figure;
import naru.simulation.era.Figures;
import naru.simulation.image.Image;
import naru.simulation.image.Layer;
import naru.simulation.kernel.SimTime;

/// One fleet at work on what was ordered, from one event to the next; between two of them it only flows.
final class FleetWork {

    private final Packing packing;
    private final Figures figures;
    private final Release wanted;
    private final int copiesEach;
    private final SimTime now;
    private final List<Happening> log = new ArrayList<>();
    private Fleet fleet;

    FleetWork(DeliveryWorld world, Packing packing) {
        this.packing = packing;
        figures = world.figures();
        wanted = world.release(world.wanted());
        copiesEach = world.copies() / Fleet.HOSTS;
        now = world.time();
        fleet = world.fleet(packing);
    }

    Fleet fleet() {
        return fleet;
    }

    List<Happening> log() {
        return log;
    }

    // When

    /// The next moment at which a fleet changes by itself.
    static Optional<SimTime> next(Fleet fleet, SimTime now) {
        return switch (fleet.activity()) {
            case Activity.Idle idle -> Optional.empty();
            case Activity.Building(Image image, SimTime since, SimTime until) -> Optional.of(until);
            case Activity.Pushing(Transfer transfer) -> Optional.of(transfer.end());
            case Activity.Rolling rolling ->
                fleet.hosts().stream().flatMap(host -> ends(host, now)).min(SimTime::compareTo);
        };
    }

    private static Stream<SimTime> ends(Host host, SimTime now) {
        return Stream.concat(
                host.pull().stream().map(Transfer::end),
                host.copies().stream().map(Copy::ready).filter(ready -> ready.isAfter(now)));
    }

    // What

    /// A new image is to be made.
    void build() {
        fleet = fleet.counting(Tally.NONE);
        Image image = packing.image(wanted, figures);
        fleet = fleet.doing(new Activity.Building(image, now, now.plus(packing.build(wanted, fleet.cache(), figures))));
    }

    /// The registry has what is wanted; the hosts are told.
    void roll() {
        fleet = fleet.counting(Tally.NONE);
        tellHosts();
    }

    /// The last host is an empty one from now on.
    void replaceHost() {
        List<Host> hosts = new ArrayList<>(fleet.hosts());
        Host gone = hosts.removeLast();
        hosts.add(new Host(gone.number(), List.of(), Optional.empty(), List.of(), gone.started()));
        fleet = fleet.on(hosts);
        roll();
    }

    /// Whatever is due at this moment.
    void step() {
        switch (fleet.activity()) {
            case Activity.Idle idle -> {}
            case Activity.Building(Image image, SimTime since, SimTime until) -> {
                if (!until.isAfter(now)) {
                    push(image);
                }
            }
            case Activity.Pushing(Transfer transfer) -> {
                if (!transfer.end().isAfter(now)) {
                    pushed(transfer);
                }
            }
            case Activity.Rolling rolling -> rollOn();
        }
    }

    /// The network has changed.
    void renewSpeeds() {
        if (fleet.activity() instanceof Activity.Pushing(Transfer transfer)) {
            fleet = fleet.doing(new Activity.Pushing(transfer.at(speed(1), now)));
        }
        shareTheLink();
    }

    private void push(Image image) {
        log(What.BUILT, wanted.number());
        fleet = fleet.built(image).counting(fleet.tally().built(now));
        List<Layer> missing = fleet.registry().missing(image);
        fleet = fleet.doing(new Activity.Pushing(Transfer.begin(image, missing, speed(1), now)));
    }

    private void pushed(Transfer transfer) {
        log(What.PUSHED, wanted.number());
        fleet = fleet.pushed(transfer.image()).counting(fleet.tally().moved(transfer.mib()));
        tellHosts();
    }

    private void tellHosts() {
        fleet = fleet.doing(new Activity.Rolling());
        List<Host> hosts = new ArrayList<>();
        for (Host host : fleet.hosts()) {
            hosts.add(told(host));
        }
        fleet = fleet.on(hosts);
        shareTheLink();
        rollOn();
    }

    private Host told(Host host) {
        Image image = packing.image(wanted, figures);
        List<Layer> missing = host.store().missing(image);
        if (missing.isEmpty()) {
            return started(host.keeping(image));
        }
        fleet = fleet.counting(fleet.tally().pulling(missing));
        return host.makingRoom(image, running(host)).pulling(Optional.of(Transfer.begin(image, missing, 1, now)));
    }

    private static List<String> running(Host host) {
        return host.copies().stream()
                .map(copy -> Release.imageName(copy.release()))
                .toList();
    }

    private Host started(Host host) {
        int more = copiesEach - host.copiesOf(wanted.number());
        return more > 0 ? host.starting(more, wanted.number(), now, now.plus(packing.start(figures))) : host;
    }

    private void rollOn() {
        List<Host> hosts = new ArrayList<>();
        for (Host host : fleet.hosts()) {
            hosts.add(replaced(arrived(host)));
        }
        fleet = fleet.on(hosts);
        shareTheLink();
        if (hosts.stream().allMatch(this::settled)) {
            fleet = fleet.doing(new Activity.Idle()).counting(fleet.tally().done(now));
            log(What.DONE, wanted.number());
        }
    }

    private Host arrived(Host host) {
        Optional<Transfer> whole = host.pull().filter(pull -> !pull.end().isAfter(now));
        if (whole.isEmpty()) {
            return host;
        }
        log(What.PULLED, host.number());
        fleet = fleet.counting(fleet.tally().moved(whole.get().mib()));
        return started(host.pulling(Optional.empty()).keeping(whole.get().image()));
    }

    /// Stops the old copies once all the new ones answer, and those that are too many.
    private Host replaced(Host host) {
        List<Copy> fresh = host.copies().stream()
                .filter(copy -> copy.release() == wanted.number() && copy.answers(now))
                .limit(copiesEach)
                .toList();
        if (fresh.size() < copiesEach || fresh.equals(host.copies())) {
            return host;
        }
        log(What.SWITCHED, host.number());
        return host.running(fresh);
    }

    private boolean settled(Host host) {
        return host.pull().isEmpty()
                && host.copies().size() == copiesEach
                && host.copies().stream().allMatch(copy -> copy.release() == wanted.number() && copy.answers(now));
    }

    // How fast

    private void shareTheLink() {
        int pulling = (int)
                fleet.hosts().stream().filter(host -> host.pull().isPresent()).count();
        if (pulling == 0) {
            return;
        }
        fleet = fleet.on(fleet.hosts().stream()
                .map(host -> host.pulling(host.pull().map(pull -> pull.at(speed(pulling), now))))
                .toList());
    }

    /// What one of several that use the link at once gets, in MiB a second; nobody writes faster than the disk.
    private double speed(int users) {
        return Math.min(figures.get(Figure.NETWORK_SPEED) / users, figures.get(Figure.DISK_SPEED));
    }

    private void log(What what, int number) {
        log.add(new Happening(now, what, Optional.of(packing), number));
    }
}
