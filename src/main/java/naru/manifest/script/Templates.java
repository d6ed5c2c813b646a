package naru.manifest.script;

import java.util.Optional;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.Job;
import naru.simulation.api.KubeObject;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.StatefulSet;

/// What workloads make their pods from.
public final class Templates {

    private Templates() {}

    /// Empty for what makes no pods.
    public static Optional<PodTemplate> of(KubeObject object) {
        return switch (object) {
            case Deployment deployment -> Optional.of(deployment.spec().template());
            case ReplicaSet set -> Optional.of(set.spec().template());
            case StatefulSet set -> Optional.of(set.spec().template());
            case DaemonSet set -> Optional.of(set.spec().template());
            case Job job -> Optional.of(job.spec().template());
            case CronJob job -> Optional.of(job.spec().jobTemplate().spec().template());
            default -> Optional.empty();
        };
    }
}
