package naru.stage.cluster.picture;

import java.util.List;
import java.util.Optional;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.Pod;
import naru.simulation.api.Volume;
import naru.simulation.kubelet.Disk;

/// What can be done to data.
public final class DataActions {

    /// What a program writes when it is asked to.
    private static final String LINE = "hello";

    private static final int MOST_LINES = 6;

    private DataActions() {}

    /// Writing to the first volume of a pod that holds data.
    static void ofPod(Pod pod, List<Action> actions) {
        pod.spec().volumes().stream()
                .filter(DataActions::isWritable)
                .findFirst()
                .ifPresent(volume -> actions.add(new Action(
                        "action.write",
                        List.of(volume.name()),
                        "pencil",
                        Optional.of("kubectl exec " + Names.brief(pod.key()) + " -- sh -c 'echo " + LINE + " >> …'"),
                        new Action.Deed.Send(new Command.WriteToVolume(pod.key(), volume.name(), LINE)))));
    }

    private static boolean isWritable(Volume volume) {
        return switch (volume.source()) {
            case Volume.Source.Claim claim -> !claim.readOnly();
            case Volume.Source.EmptyDir dir -> true;
            default -> false;
        };
    }

    /// The last lines that programs have written to it.
    public static List<Note> lastLines(Snapshot snapshot, DiskFace disk) {
        List<Disk.Line> lines = snapshot.object(new ObjectKey(Kind.PERSISTENT_VOLUME, "", disk.volume()))
                .map(PersistentVolume.class::cast)
                .map(snapshot::linesOn)
                .orElse(List.of());
        return lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()).stream()
                .map(line -> Note.of("disk.line", "pencil", Mood.MUTED, line.pod(), line.text()))
                .toList();
    }

    public static List<Action> ofDisk(DiskFace disk) {
        return List.of(Action.send(
                "action.delete-workload",
                "bin",
                "kubectl delete " + Actions.kubectlName(disk.key()),
                new Command.Delete(disk.key())));
    }
}
