package naru.simulation.contest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Outcome;
import naru.simulation.Scenario;
import naru.simulation.Snapshot;
import naru.simulation.api.Condition;
import naru.simulation.api.Deployment;
import naru.simulation.api.Pod;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.kubelet.LocalContainer;
import naru.simulation.kubelet.Machine;
import naru.simulation.price.Items;
import naru.simulation.traffic.Tally;

/// A cluster that a cloud provider runs the control plane of, and whoever looks after it.
final class KubernetesSide implements Contender {

    private static final String CLIENT = "visitors";

    private final ContestSettings settings;
    private final History history;
    private final List<Step> steps = new ArrayList<>();
    private Optional<SimTime> task = Optional.empty();
    private Optional<Move> move = Optional.empty();

    KubernetesSide(ContestSettings settings) {
        this.settings = settings;
        history = History.begin(
                Scenario.of(settings.seed(), Manifests.cluster(settings)).withNodePool(Manifests.pool(settings)));
        history.apply(SimTime.ZERO, new Command.SendTraffic(Manifests.client(Application.load(settings))));
    }

    History history() {
        return history;
    }

    /// The cluster at the other provider, if the person has made one.
    Optional<Move> move() {
        return move;
    }

    @Override
    public void event(SimTime now) {
        switch (settings.trial()) {
            case DEPLOY -> deploy(now, ImageConduct.WORKS);
            case BROKEN_DEPLOY -> deploy(now, ImageConduct.NEVER_READY);
            case NODE_LOSS -> {
                List<String> busy = running(history.at(now)).stream()
                        .map(pod -> pod.spec().nodeName())
                        .distinct()
                        .sorted()
                        .toList();
                int victim = new Dice(settings.seed()).below(busy.size(), "contest", "victim");
                does(now, new Command.StopNode(busy.get(victim)));
            }
            case TRAFFIC -> does(now, new Command.SendTraffic(Manifests.client(Application.rush(settings))));
            case SECRET_ROTATION -> {
                does(now, new Command.SetData(Manifests.SECRET, Manifests.password(2)));
                task = Optional.of(now.plus(Person.TYPES));
            }
            case SECOND_SERVICE, OTHER_CLOUD -> task = Optional.of(now.plus(Person.TYPES));
        }
    }

    private void deploy(SimTime now, ImageConduct conduct) {
        String image = Manifests.image(Application.NEXT);
        if (conduct != ImageConduct.WORKS) {
            does(now, new Command.DescribeImage(image, conduct));
        }
        does(now, new Command.SetImage(Manifests.deployment(Application.NAME), Application.NAME, image));
    }

    private boolean does(SimTime now, Command command) {
        return history.apply(now, command) instanceof Outcome.Done;
    }

    private void step(SimTime now, String id, String typed, Command command) {
        if (does(now, command)) {
            note(now, id, typed);
        }
        task = Optional.empty();
    }

    @Override
    public void look(SimTime now) {
        if (now.isBefore(Application.EVENT)) {
            return;
        }
        if (task.isEmpty() && stalled(history.at(now))) {
            task = Optional.of(now.plus(Person.NOTICES).plus(Person.TYPES));
        }
        if (task.filter(due -> !now.isBefore(due)).isEmpty()) {
            return;
        }
        var shop = Manifests.deployment(Application.NAME);
        switch (settings.trial()) {
            case BROKEN_DEPLOY ->
                step(
                        now,
                        "rollout-undo",
                        "kubectl rollout undo deployment/shop",
                        new Command.UndoRollout(shop, Optional.empty()));
            case SECRET_ROTATION ->
                step(
                        now,
                        "rollout-restart",
                        "kubectl rollout restart deployment/shop",
                        new Command.RestartRollout(shop));
            case SECOND_SERVICE ->
                step(
                        now,
                        "apply-second",
                        "kubectl apply -f reviews.yaml",
                        new Command.Apply(Manifests.second(settings)));
            case OTHER_CLOUD -> moveOn(now);
            default -> task = Optional.empty();
        }
    }

    private void note(SimTime now, String id, String typed) {
        steps.add(new Step(now, Side.KUBERNETES, id, typed));
    }

    /// Whether the control plane says that the rollout does not get on.
    private boolean stalled(Snapshot snapshot) {
        return settings.trial() == Trial.BROKEN_DEPLOY
                && shop(snapshot).status().conditions().stream()
                        .anyMatch(condition -> condition.type().equals(Condition.PROGRESSING)
                                && condition.status() == Condition.Status.FALSE);
    }

    private void moveOn(SimTime now) {
        if (move.isEmpty()) {
            move = Optional.of(Move.begin(now));
            note(now, "create-cluster", "gcloud container clusters create shop");
            task = Optional.of(now.plus(Move.CREATION).plus(Person.TYPES));
        } else if (!move.get().applied()) {
            move = Optional.of(move.get().apply(now, Scenario.of(settings.seed() + 1, Manifests.cluster(settings))));
            note(now, "apply-manifests", "kubectl apply -f shop.yaml");
            task = Optional.of(now.plus(Duration.ofMinutes(1)));
        } else if (!move.get().switched() && running(move.get().at(now)).size() >= settings.copies()) {
            does(now, new Command.StopTraffic(CLIENT));
            move = Optional.of(move.get().switchTo(now, Application.load(settings)));
            note(now, "switch-dns", "gcloud dns record-sets update shop.example.com");
            task = Optional.empty();
        }
    }

    private static Deployment shop(Snapshot snapshot) {
        return snapshot.deployments().stream()
                .filter(each -> each.name().equals(Application.NAME))
                .findFirst()
                .orElseThrow();
    }

    /// The pods of the application that answer: ready, and really there.
    private static List<Pod> running(Snapshot snapshot) {
        return snapshot.pods().stream()
                .filter(pod -> pod.meta().labels().get("app").equals(Application.NAME))
                .filter(pod -> pod.status().isReady() && !pod.meta().isTerminating())
                .filter(pod -> snapshot.machine(pod.spec().nodeName())
                        .filter(Machine::isUp)
                        .isPresent())
                .toList();
    }

    @Override
    public Observation observe(SimTime now) {
        Snapshot here = history.at(now);
        boolean moved = move.filter(Move::switched).isPresent();
        Snapshot serving = moved ? move.get().at(now) : here;
        List<Pod> answering = running(serving);
        long versions = answering.stream().map(KubernetesSide::image).distinct().count();
        return new Observation(
                true,
                requests(now, here),
                answering.size(),
                (int) versions,
                asWished(here, answering),
                items(here, move.filter(Move::applied).map(it -> it.at(now))));
    }

    private static String image(Pod pod) {
        return pod.spec().containers().getFirst().image();
    }

    private boolean asWished(Snapshot here, List<Pod> answering) {
        boolean whole = answering.size() >= settings.copies();
        String wished = Manifests.image(settings.trial() == Trial.DEPLOY ? Application.NEXT : Application.GOOD);
        List<Pod> all = here.pods().stream()
                .filter(pod -> pod.meta().labels().get("app").equals(Application.NAME))
                .filter(pod -> !pod.isTerminal() && !pod.meta().isTerminating())
                .toList();
        boolean rightVersion = all.stream().allMatch(pod -> image(pod).equals(wished));
        return switch (settings.trial()) {
            case TRAFFIC -> whole;
            case DEPLOY, BROKEN_DEPLOY, NODE_LOSS -> whole && rightVersion;
            case SECOND_SERVICE ->
                whole
                        && here.pods().stream()
                                        .filter(pod ->
                                                pod.meta().labels().get("app").equals(Application.SECOND))
                                        .filter(pod -> pod.status().isReady())
                                        .count()
                                >= settings.copies();
            case SECRET_ROTATION ->
                whole
                        && all.stream()
                                .allMatch(pod -> here.local(pod)
                                        .flatMap(local -> local.container(Application.NAME))
                                        .map(LocalContainer::env)
                                        .filter(env -> env.containsValue(Manifests.password(2)
                                                .firstEntry()
                                                .getValue()))
                                        .isPresent());
            case OTHER_CLOUD -> whole && move.filter(Move::switched).isPresent();
        };
    }

    private Requests requests(SimTime now, Snapshot here) {
        Requests before = requests(here.traffic().tally(CLIENT));
        return move.filter(Move::switched)
                .map(it -> before.plus(requests(it.at(now).traffic().tally(CLIENT))))
                .orElse(before);
    }

    private static Requests requests(Tally tally) {
        return new Requests(tally.answered(), tally.errors(), tally.lost(), tally.noEndpoint(), tally.timedOut());
    }

    private static SortedMap<String, Integer> items(Snapshot here, Optional<Snapshot> elsewhere) {
        TreeMap<String, Integer> items = new TreeMap<>();
        int clusters = elsewhere.isPresent() ? 2 : 1;
        int nodes = here.nodes().size()
                + elsewhere.map(there -> there.nodes().size()).orElse(0);
        items.putAll(Map.of(Application.MACHINE.name(), nodes, Items.LOAD_BALANCER, clusters, Items.CLUSTER, clusters));
        return items;
    }

    @Override
    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
