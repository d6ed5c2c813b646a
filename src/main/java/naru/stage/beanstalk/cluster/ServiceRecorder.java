package naru.stage.beanstalk.cluster;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Outcome;
import naru.simulation.Snapshot;
import naru.simulation.beanstalk.cluster.Answer;
import naru.simulation.beanstalk.cluster.ClusterCommand;
import naru.simulation.beanstalk.cluster.ClusterEnvironment;
import naru.simulation.beanstalk.cluster.ClusterService;
import naru.simulation.kernel.Branch;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.Busy;
import naru.stage.playback.Recorder;
import naru.stage.playback.Report;

/// Records a cluster and what its service is asked. A deed in the past takes the place of those after it: the cluster
/// is played again with what is left, so there is one way only.
final class ServiceRecorder implements Recorder<ClusterMoment, ClusterCommand, Boolean> {

    private static final Branch ONLY = new Branch(0, Optional.empty(), SimTime.ZERO);
    private static final Duration STEP_HORIZON = Duration.ofMinutes(30);

    /// What health looks back on.
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// How far a long way goes before it can be called off.
    private static final Duration STRETCH = Duration.ofSeconds(30);

    private final ClusterEnvironment first;
    private final List<Deed> deeds = new ArrayList<>();
    private final Deque<Deed> undone = new ArrayDeque<>();
    private History history;
    private Snapshot before;
    private SimTime time = SimTime.ZERO;

    ServiceRecorder(ClusterEnvironment first) {
        this.first = first;
        history = begun();
        before = history.at(SimTime.ZERO);
    }

    private History begun() {
        History begun = Shop.history(first);
        direct(begun, SimTime.ZERO, ClusterService.EMPTY, ClusterService.running(first));
        return begun;
    }

    @Override
    public Report<ClusterMoment> goTo(SimTime wanted, BooleanSupplier calledOff, Consumer<Busy> progress) {
        SimTime start = history.explored();
        SimTime reached = start;
        while (reached.isBefore(wanted) && !calledOff.getAsBoolean()) {
            SimTime next = reached.plus(STRETCH);
            reached = next.isBefore(wanted) ? next : wanted;
            history.at(reached);
            progress.accept(new Busy(start, reached, wanted));
        }
        time = wanted.isAfter(reached) ? reached : wanted;
        return report();
    }

    @Override
    public Boolean apply(ClusterCommand command) {
        undone.clear();
        ask(command);
        return deeds.getLast().refusal().isEmpty();
    }

    private void ask(ClusterCommand command) {
        if (deeds.removeIf(deed -> deed.at().isAfter(time))
                || history.explored().isAfter(time)) {
            playAgain();
        }
        ClusterService known = service();
        Answer answer = known.ask(time, command);
        deeds.add(new Deed(time, command, answer.refusal(), answer.service()));
        does(time, known, answer);
    }

    /// What the service has done to the cluster, and where requests go then.
    private void does(SimTime at, ClusterService known, Answer answer) {
        for (Command.Timed timed : answer.commands()) {
            if (!(history.apply(SimTime.ZERO.plus(timed.at()), timed.command()) instanceof Outcome.Done)) {
                throw new IllegalStateException("the cluster refuses its own service: " + timed.command());
            }
        }
        direct(history, at, known, answer.service());
    }

    /// Visitors follow their address.
    private static void direct(History history, SimTime at, ClusterService before, ClusterService after) {
        before.addresses().keySet().stream()
                .filter(address -> !after.addresses().containsKey(address))
                .forEach(address -> history.apply(at, new Command.StopTraffic(address)));
        after.addresses()
                .keySet()
                .forEach(address -> after.behind(address)
                        .filter(service -> !before.behind(address).equals(Optional.of(service)))
                        .ifPresent(service ->
                                history.apply(at, new Command.SendTraffic(Shop.visitors(address, service)))));
    }

    private void playAgain() {
        history = begun();
        ClusterService known = ClusterService.running(first);
        for (Deed deed : deeds) {
            does(deed.at(), known, known.ask(deed.at(), deed.command()));
            known = deed.after();
        }
        history.at(time);
    }

    private List<Deed> past() {
        return deeds.stream().filter(deed -> !deed.at().isAfter(time)).toList();
    }

    private ClusterService service() {
        List<Deed> past = past();
        return past.isEmpty() ? ClusterService.running(first) : past.getLast().after();
    }

    @Override
    public void stepForward() {
        history.nextOccurrence(time, time.plus(STEP_HORIZON)).ifPresent(next -> time = next);
    }

    @Override
    public void stepBack() {
        history.previousOccurrence(time).ifPresent(next -> time = next);
    }

    @Override
    public void undo() {
        if (!deeds.isEmpty()) {
            Deed last = deeds.removeLast();
            undone.push(last);
            time = last.at();
            playAgain();
        }
    }

    @Override
    public void redo() {
        if (!undone.isEmpty()) {
            Deed next = undone.pop();
            time = next.at();
            ask(next.command());
        }
    }

    @Override
    public void switchTo(int branch) {
        // There is one way only.
    }

    @Override
    public void restart() {
        deeds.clear();
        undone.clear();
        time = SimTime.ZERO;
        playAgain();
    }

    @Override
    public Report<ClusterMoment> report() {
        Snapshot now = history.at(time);
        readBefore();
        return new Report<>(
                new ClusterMoment(before, now, service(), past()),
                time,
                history.explored(),
                DeedMarks.of(deeds),
                ONLY,
                List.of(ONLY),
                !deeds.isEmpty(),
                !undone.isEmpty());
    }

    /// Of the whole second: it is not asked for at every frame.
    private void readBefore() {
        SimTime wanted = SimTime.ofSeconds(Math.floor(Math.max(0, time.seconds() - MINUTE.toSeconds())));
        if (!before.time().equals(wanted)) {
            before = history.at(wanted);
        }
    }
}
