package naru.manifest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.Command;
import naru.simulation.api.Container;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.Job;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.ResourceList;
import naru.simulation.api.StatefulSet;
import naru.simulation.traffic.Client;

/// Whether a scene keeps to [Limits]: a file may have been written by somebody else than Naru.
final class SceneCheck {

    private final String file;

    private SceneCheck(String file) {
        this.file = file;
    }

    static Optional<Problem> problem(String file, SavedScene scene) {
        SceneCheck check = new SceneCheck(file);
        return check.time(scene.position(), "position")
                .or(() -> check.objects(scene.scenario().objects()))
                .or(() -> check.commands(scene.scenario().script(), "script"))
                .or(() -> check.commands(scene.journal(), "journal"));
    }

    private Optional<Problem> commands(List<Command.Timed> commands, String field) {
        return commands.stream()
                .flatMap(timed -> time(timed.at(), field)
                        .or(() -> switch (timed.command()) {
                            case Command.Apply(List<KubeObject> objects) -> objects(objects);
                            case Command.AddNode(Node node) -> objects(List.of(node));
                            case Command.Scale(var key, int replicas) -> replicas(replicas);
                            case Command.SendTraffic(Client client) -> client(client);
                            case Command.UndoRollout(var workload, Optional<Long> revision)
                            when revision.orElse(1L) < 0 ->
                                Optional.of(problem(
                                        ProblemKind.NEGATIVE,
                                        "revision",
                                        revision.get().toString()));
                            default -> Optional.empty();
                        })
                        .stream())
                .findFirst();
    }

    private Optional<Problem> time(Duration time, String field) {
        boolean wrong = time.isNegative() || time.compareTo(Limits.TIME) > 0;
        return wrong ? Optional.of(problem(ProblemKind.SCENE_TIME_WRONG, field)) : Optional.empty();
    }

    private Optional<Problem> objects(List<KubeObject> objects) {
        if (objects.stream().filter(Node.class::isInstance).count() > Limits.NODES) {
            return Optional.of(problem(ProblemKind.NODES_TOO_MANY, Limits.NODES));
        }
        return objects.stream()
                .map(SceneCheck::pods)
                .flatMap(pods -> replicas(pods).stream())
                .findFirst()
                .or(() -> replicas(objects.stream().mapToLong(SceneCheck::pods).sum()))
                .or(() -> objects.stream()
                        .flatMap(object -> amounts(object).stream())
                        .findFirst());
    }

    private Optional<Problem> client(Client client) {
        boolean sane = client.sessions() > 0
                && client.sessions() <= Limits.SESSIONS
                && client.timeout().isPositive()
                && client.timeout().compareTo(Limits.TIME) <= 0
                && !client.load().points().isEmpty()
                && client.load().points().stream()
                        .allMatch(point -> point.perSecond() >= 0 && point.perSecond() <= Limits.REQUESTS_PER_SECOND);
        return sane ? Optional.empty() : Optional.of(problem(ProblemKind.SCENE_MALFORMED, "client"));
    }

    /// How many pods an object asks for.
    private static long pods(KubeObject object) {
        return switch (object) {
            case Pod pod -> pod.meta().owner().isPresent() ? 0 : 1;
            case Deployment deployment -> deployment.spec().replicas();
            case ReplicaSet set ->
                set.meta().owner().isPresent() ? 0 : set.spec().replicas();
            case StatefulSet set -> set.spec().replicas();
            case Job job -> job.spec().parallelism();
            case CronJob job -> job.spec().jobTemplate().spec().parallelism();
            default -> 0;
        };
    }

    private Optional<Problem> replicas(long replicas) {
        if (replicas < 0) {
            return Optional.of(problem(ProblemKind.NEGATIVE, "replicas", Long.toString(replicas)));
        }
        return replicas > Limits.PODS ? Optional.of(problem(ProblemKind.PODS_TOO_MANY, Limits.PODS)) : Optional.empty();
    }

    private Optional<Problem> amounts(KubeObject object) {
        return switch (object) {
            case Node node -> amounts(Stream.of(node.capacity(), node.allocatable()), Limits.NODE_AMOUNT);
            case Pod pod -> amounts(pod.spec());
            case Deployment deployment -> amounts(deployment.spec().template().spec());
            case ReplicaSet set -> amounts(set.spec().template().spec());
            case StatefulSet set -> amounts(set.spec().template().spec());
            case DaemonSet set -> amounts(set.spec().template().spec());
            case Job job -> amounts(job.spec().template().spec());
            case CronJob job ->
                amounts(job.spec().jobTemplate().spec().template().spec());
            default -> Optional.empty();
        };
    }

    private Optional<Problem> amounts(PodSpec spec) {
        Stream<ResourceList> ofContainers = Stream.concat(spec.containers().stream(), spec.initContainers().stream())
                .map(Container::requests);
        return amounts(
                Stream.concat(ofContainers, Stream.concat(spec.resources().stream(), Stream.of(spec.overhead()))),
                Limits.POD_AMOUNT);
    }

    private Optional<Problem> amounts(Stream<ResourceList> lists, long most) {
        return lists.flatMap(list -> list.amounts().entrySet().stream())
                .filter(entry -> entry.getValue() < 0 || entry.getValue() > most)
                .findFirst()
                .map(entry -> problem(
                        ProblemKind.QUANTITY_TOO_LARGE,
                        entry.getKey(),
                        entry.getValue().toString()));
    }

    private Problem problem(ProblemKind kind, Object... arguments) {
        return Problem.of(file, kind, arguments);
    }
}
