package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.simulation.api.Container;
import naru.simulation.api.ControllerRevision;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.StatefulSet;
import naru.simulation.kubelet.ImageConduct;

/// What can be done to the version of a workload.
final class RolloutActions {

    private RolloutActions() {}

    /// @param what the workload as kubectl takes it
    static List<Action> of(Snapshot snapshot, ObjectKey key, String what) {
        Optional<KubeObject> found = snapshot.object(key);
        Optional<PodTemplate> template = found.flatMap(RolloutActions::template);
        if (found.isEmpty() || template.isEmpty()) {
            return List.of();
        }
        List<Action> actions = new ArrayList<>();
        actions.add(Action.choose("action.set-image", "image", images(key, what, template.get())));
        actions.add(Action.send(
                "action.restart", "loop", "kubectl rollout restart " + what, new Command.RestartRollout(key)));
        if (found.get() instanceof Deployment deployment) {
            boolean paused = deployment.spec().paused();
            actions.add(Action.send(
                    paused ? "action.resume-rollout" : "action.pause-rollout",
                    paused ? "play" : "pause",
                    "kubectl rollout " + (paused ? "resume " : "pause ") + what,
                    new Command.PauseRollout(key, !paused)));
        }
        List<Action> older = older(snapshot, found.get(), what);
        if (!older.isEmpty()) {
            actions.add(Action.choose("action.roll-back", "undo", older));
        }
        return actions;
    }

    private static Optional<PodTemplate> template(KubeObject workload) {
        return switch (workload) {
            case Deployment deployment -> Optional.of(deployment.spec().template());
            case StatefulSet set -> Optional.of(set.spec().template());
            case DaemonSet set -> Optional.of(set.spec().template());
            default -> Optional.empty();
        };
    }

    /// One image of each conduct.
    private static List<Action> images(ObjectKey key, String what, PodTemplate template) {
        Container container = template.spec().containers().getFirst();
        List<Action> images = new ArrayList<>();
        for (ImageConduct conduct : ImageConduct.values()) {
            String name = conduct.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String image = conduct == ImageConduct.WORKS
                    ? ImageNames.next(container.image())
                    : ImageNames.withTag(container.image(), name);
            images.add(new Action(
                    "action.image." + name,
                    List.of(ImageNames.brief(image)),
                    conduct == ImageConduct.WORKS || conduct == ImageConduct.PATCHED ? "check" : "cross",
                    Optional.of("kubectl set image " + what + " " + container.name() + "=…:" + ImageNames.tag(image)),
                    new Action.Deed.SendAll(List.of(
                            new Command.DescribeImage(image, conduct),
                            new Command.SetImage(key, container.name(), image)))));
        }
        return images;
    }

    /// The revisions that can be gone back to, the newest first.
    private static List<Action> older(Snapshot snapshot, KubeObject workload, String what) {
        Map<Long, PodTemplate> revisions = new TreeMap<>(Comparator.reverseOrder());
        String owner = workload.meta().uid();
        for (ReplicaSet set : snapshot.replicaSets()) {
            if (set.meta().isOwnedBy(owner)) {
                revisions.put(Revisions.of(set), set.spec().template());
            }
        }
        for (ControllerRevision each : snapshot.list(Kind.CONTROLLER_REVISION, ControllerRevision.class)) {
            if (each.meta().isOwnedBy(owner)) {
                revisions.put(each.revision(), each.data());
            }
        }
        return revisions.entrySet().stream()
                .skip(1)
                .map(entry -> new Action(
                        "action.roll-back-to",
                        List.of(
                                entry.getKey(),
                                ImageNames.brief(entry.getValue()
                                        .spec()
                                        .containers()
                                        .getFirst()
                                        .image())),
                        "undo",
                        Optional.of("kubectl rollout undo " + what + " --to-revision=" + entry.getKey()),
                        new Action.Deed.Send(new Command.UndoRollout(workload.key(), Optional.of(entry.getKey())))))
                .toList();
    }
}
