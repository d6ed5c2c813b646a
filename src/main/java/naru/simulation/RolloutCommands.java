package naru.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.api.Container;
import naru.simulation.api.CronJob;
import naru.simulation.api.Deployment;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.controlplane.Evictions;
import naru.simulation.kernel.SimTime;

/// Commands on workloads as a whole: what `kubectl set image`, `rollout` and the eviction API do.
final class RolloutCommands {

    /// Source: `staging/src/k8s.io/kubectl/pkg/polymorphichelpers/objectrestarter.go`.
    private static final String RESTARTED_AT = "kubectl.kubernetes.io/restartedAt";

    /// Source: `staging/src/k8s.io/kubectl/pkg/cmd/create/create_job.go`.
    private static final String INSTANTIATE = "cronjob.kubernetes.io/instantiate";

    private final ApiServer api;
    private final Deeds deeds;

    RolloutCommands(ApiServer api, Deeds deeds) {
        this.api = api;
        this.deeds = deeds;
    }

    Outcome evict(ObjectKey key) {
        if (key.kind() != Kind.POD) {
            return wrongKind(key);
        }
        Optional<PodDisruptionBudget> forbidding = new Evictions(api).evict(key);
        if (forbidding.isPresent()) {
            return Deeds.refused(
                    Outcome.Reason.DISRUPTION_BUDGET,
                    Map.of("pod", key.name(), "budget", forbidding.get().name()));
        }
        deeds.record(Reason.EVICTION_ASKED, key, Map.of());
        return Deeds.DONE;
    }

    Outcome setImage(ObjectKey workload, String container, String image) {
        KubeObject object = api.get(workload).orElseThrow();
        Optional<PodSpec> spec = Templates.podSpec(object);
        if (spec.isEmpty()) {
            return wrongKind(workload);
        }
        PodSpec changed = withImage(spec.get(), container, image);
        boolean known = containers(spec.get()).anyMatch(one -> one.name().equals(container));
        if (!known) {
            return Deeds.refused(
                    Outcome.Reason.NO_SUCH_CONTAINER, Map.of("object", workload.name(), "container", container));
        }
        if (changed.equals(spec.get())) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of("object", workload.name()));
        }
        deeds.record(Reason.IMAGE_SET, workload, Map.of("container", container, "image", image));
        api.update(workload, found -> Templates.withPodSpec(found, old -> withImage(old, container, image)));
        return Deeds.DONE;
    }

    private static Stream<Container> containers(PodSpec spec) {
        return Stream.concat(spec.containers().stream(), spec.initContainers().stream());
    }

    private static PodSpec withImage(PodSpec spec, String container, String image) {
        return spec.with(draft -> {
            draft.containers = withImage(spec.containers(), container, image);
            draft.initContainers = withImage(spec.initContainers(), container, image);
        });
    }

    private static List<Container> withImage(List<Container> containers, String name, String image) {
        return containers.stream()
                .map(one -> one.name().equals(name) ? one.withImage(image) : one)
                .toList();
    }

    Outcome restart(ObjectKey workload) {
        KubeObject object = api.get(workload).orElseThrow();
        Optional<PodTemplate> template = Templates.rolledOut(object);
        if (template.isEmpty()) {
            return wrongKind(workload);
        }
        if (isPaused(object)) {
            return paused(workload);
        }
        PodTemplate stamped = new PodTemplate(
                template.get().labels(),
                template.get().annotations().with(RESTARTED_AT, stamp(api.now())),
                template.get().spec());
        if (stamped.equals(template.get())) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of("object", workload.name()));
        }
        deeds.record(Reason.ROLLOUT_RESTARTED, workload, Map.of());
        api.update(workload, found -> Templates.with(found, stamped));
        return Deeds.DONE;
    }

    /// The moment in whole seconds of the scenario, as ISO 8601 writes a duration; kubectl writes the date.
    private static String stamp(SimTime now) {
        return "PT" + now.nanos() / 1_000_000_000L + "S";
    }

    Outcome pause(ObjectKey key, boolean paused) {
        if (!(api.get(key).orElseThrow() instanceof Deployment deployment)) {
            return wrongKind(key);
        }
        if (deployment.spec().paused() == paused) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of("object", key.name()));
        }
        deeds.record(paused ? Reason.ROLLOUT_PAUSED : Reason.ROLLOUT_RESUMED, key, Map.of());
        api.update(key, found -> deployment.withSpec(deployment.spec().withPaused(paused)));
        return Deeds.DONE;
    }

    Outcome undo(ObjectKey workload, Optional<Long> revision) {
        KubeObject object = api.get(workload).orElseThrow();
        Optional<PodTemplate> template = Templates.rolledOut(object);
        if (template.isEmpty()) {
            return wrongKind(workload);
        }
        if (isPaused(object)) {
            return paused(workload);
        }
        Optional<Rollback.Version> version = new Rollback(api).find(object, revision);
        if (version.isEmpty()) {
            return Deeds.refused(Outcome.Reason.NO_SUCH_REVISION, Map.of("object", workload.name()));
        }
        if (version.get().template().equals(template.get())) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of("object", workload.name()));
        }
        deeds.record(
                Reason.ROLLOUT_UNDONE,
                workload,
                Map.of("revision", Long.toString(version.get().revision())));
        api.update(workload, found -> Templates.with(found, version.get().template()));
        return Deeds.DONE;
    }

    Outcome runJob(ObjectKey key) {
        if (!(api.get(key).orElseThrow() instanceof CronJob cronJob)) {
            return wrongKind(key);
        }
        CronJob.JobTemplate template = cronJob.spec().jobTemplate();
        ObjectMeta meta = ObjectMeta.of(key.namespace(), unusedJobName(key), template.labels())
                .withAnnotations(template.annotations().with(INSTANTIATE, "manual"))
                .withOwner(new OwnerReference(
                        Kind.CRON_JOB.title(), key.name(), cronJob.meta().uid()));
        deeds.record(Reason.JOB_STARTED_BY_HAND, key, Map.of("job", meta.name()));
        api.create(new Job(meta, template.spec(), Job.Status.NEW));
        return Deeds.DONE;
    }

    private String unusedJobName(ObjectKey cronJob) {
        for (int number = 1; ; number++) {
            String name = cronJob.name() + "-manual-" + number;
            if (api.get(new ObjectKey(Kind.JOB, cronJob.namespace(), name)).isEmpty()) {
                return name;
            }
        }
    }

    private static boolean isPaused(KubeObject object) {
        return object instanceof Deployment deployment && deployment.spec().paused();
    }

    private static Outcome paused(ObjectKey key) {
        return Deeds.refused(Outcome.Reason.ROLLOUT_IS_PAUSED, Map.of("object", key.name()));
    }

    private static Outcome wrongKind(ObjectKey key) {
        return Deeds.refused(
                Outcome.Reason.WRONG_KIND, Map.of("kind", key.kind().title(), "object", key.name()));
    }
}
