package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import naru.simulation.api.Condition;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerState;
import naru.simulation.api.ContainerStatus;
import naru.simulation.api.EnvVar;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.PodTemplate;
import naru.simulation.controlplane.batch.CompletionIndexes;
import naru.simulation.kernel.SimTime;

/// What the pods of a Job carry, and what can be read from it.
///
/// Source of the names: `staging/src/k8s.io/api/batch/v1/types.go`.
final class JobPods {

    /// A pod that carries it has not been counted yet; so none is counted twice, and none goes uncounted.
    static final String TRACKING = "batch.kubernetes.io/job-tracking";

    static final String COMPLETION_INDEX = "batch.kubernetes.io/job-completion-index";
    private static final String JOB_NAME = "batch.kubernetes.io/job-name";
    private static final String CONTROLLER_UID = "batch.kubernetes.io/controller-uid";
    private static final String INDEX_VARIABLE = "JOB_COMPLETION_INDEX";

    private JobPods() {}

    /// The next pod of a Job, for a part of it if it is indexed.
    static Pod fromTemplate(Job job, Optional<Integer> index, NameGenerator names) {
        PodTemplate template = job.spec().template();
        String base = index.map(i -> job.name() + "-" + i).orElse(job.name());
        Labels labels = template.labels()
                .with(JOB_NAME, job.name())
                .with(CONTROLLER_UID, job.meta().uid());
        Labels annotations = template.annotations();
        PodSpec spec = template.spec();
        if (index.isPresent()) {
            String number = Integer.toString(index.get());
            labels = labels.with(COMPLETION_INDEX, number);
            annotations = annotations.with(COMPLETION_INDEX, number);
            spec = spec.with(draft -> {
                draft.hostname = base;
                draft.containers = withIndex(template.spec().containers(), number);
                draft.initContainers = withIndex(template.spec().initContainers(), number);
            });
        }
        ObjectMeta meta = ObjectMeta.of(
                        job.meta().namespace(),
                        names.unused(Kind.POD, job.meta().namespace(), base),
                        labels)
                .withAnnotations(annotations)
                .withOwner(new OwnerReference(
                        Kind.JOB.title(), job.name(), job.meta().uid()))
                .withFinalizers(List.of(TRACKING));
        return new Pod(meta, spec, PodStatus.NEW);
    }

    private static List<Container> withIndex(List<Container> containers, String index) {
        return containers.stream()
                .map(container -> container.with(draft -> {
                    List<EnvVar> env = new ArrayList<>(container.env());
                    env.add(EnvVar.of(INDEX_VARIABLE, index));
                    draft.env = env;
                }))
                .toList();
    }

    static boolean isTracked(Pod pod) {
        return pod.meta().finalizers().contains(TRACKING);
    }

    static Pod untracked(Pod pod) {
        List<String> rest = new ArrayList<>(pod.meta().finalizers());
        rest.remove(TRACKING);
        return pod.withMeta(pod.meta().withFinalizers(rest));
    }

    static boolean hasSucceeded(Pod pod) {
        return pod.status().phase() == PodPhase.SUCCEEDED;
    }

    /// Ended badly, or being deleted before it has ended well. Source: `isPodFailed`.
    static boolean hasFailed(Pod pod) {
        return pod.status().phase() == PodPhase.FAILED || (pod.meta().isTerminating() && !hasSucceeded(pod));
    }

    /// Which part of the Job it does; empty if it tells none.
    static Optional<Integer> index(Pod pod) {
        return Optional.of(pod.meta().annotations().get(COMPLETION_INDEX))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    static NavigableSet<Integer> indexes(List<Pod> pods) {
        NavigableSet<Integer> indexes = new TreeSet<>();
        pods.forEach(pod -> index(pod).ifPresent(indexes::add));
        return indexes;
    }

    /// The parts that are done once these pods have succeeded too.
    static CompletionIndexes done(Job job, List<Pod> succeeded) {
        NavigableSet<Integer> done = new TreeSet<>(
                CompletionIndexes.parse(job.status().completedIndexes()).done());
        done.addAll(indexes(succeeded));
        return new CompletionIndexes(done.headSet(job.spec().completions().orElse(0)));
    }

    /// When it ended, as far as it tells. Source: `pkg/controller/job/backoff_utils.go`, `getFinishedTime`.
    static SimTime finishedAt(Pod pod) {
        return pod.status().containers().stream()
                .map(ContainerStatus::state)
                .filter(ContainerState.Terminated.class::isInstance)
                .map(state -> ((ContainerState.Terminated) state).finishedAt())
                .max(SimTime::compareTo)
                .or(() -> pod.meta().deletionTimestamp())
                .or(() -> Condition.find(pod.status().conditions(), Condition.READY)
                        .map(Condition::lastTransition))
                .orElse(pod.meta().creationTimestamp());
    }
}
