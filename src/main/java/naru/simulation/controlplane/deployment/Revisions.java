package naru.simulation.controlplane.deployment;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import naru.simulation.api.Labels;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.ReplicaSet;

/// The number of a version: that of a ReplicaSet rises above all others each time its template is rolled out, also
/// when it is an old one that is gone back to.
///
/// Source: `pkg/controller/deployment/util/deployment_util.go`, `Revision`, `MaxRevision`,
/// `SetNewReplicaSetAnnotations`, `EqualIgnoreHash`.
public final class Revisions {

    public static final String REVISION = "deployment.kubernetes.io/revision";

    /// Marks the pods of one version. Source: `apps/v1`, `DefaultDeploymentUniqueLabelKey`.
    public static final String TEMPLATE_HASH = "pod-template-hash";

    private static final Set<String> NOT_COPIED = Set.of(
            REVISION,
            ReplicasAnnotations.DESIRED,
            ReplicasAnnotations.MAX,
            "kubectl.kubernetes.io/last-applied-configuration");

    private Revisions() {}

    /// 0 for one that has none.
    public static long of(ReplicaSet replicaSet) {
        try {
            return Long.parseLong(replicaSet.meta().annotations().get(REVISION));
        } catch (NumberFormatException missingOrNoNumber) {
            return 0;
        }
    }

    public static long max(List<ReplicaSet> replicaSets) {
        return replicaSets.stream().mapToLong(Revisions::of).max().orElse(0);
    }

    /// A ReplicaSet's annotations with its Deployment's beside them (such as `kubernetes.io/change-cause`).
    public static Labels copied(Labels ofDeployment, Labels ofReplicaSet) {
        TreeMap<String, String> copied = new TreeMap<>(ofReplicaSet.entries());
        ofDeployment.entries().forEach((key, value) -> {
            if (!NOT_COPIED.contains(key)) {
                copied.put(key, value);
            }
        });
        return new Labels(copied);
    }

    /// A ReplicaSet's template as its Deployment had it.
    public static PodTemplate withoutHash(PodTemplate template) {
        if (!template.labels().has(TEMPLATE_HASH)) {
            return template;
        }
        TreeMap<String, String> rest = new TreeMap<>(template.labels().entries());
        rest.remove(TEMPLATE_HASH);
        return new PodTemplate(new Labels(rest), template.annotations(), template.spec());
    }
}
