package naru.manifest.kube;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.manifest.Notice;
import naru.manifest.NoticeKind;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Deployment;
import naru.simulation.api.Deployment.StrategyType;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.ReplicaSet;

/// Deployments, ReplicaSets and their ancestor, ReplicationControllers.
final class WorkloadReader {

    private static final Map<String, StrategyType> STRATEGIES = new LinkedHashMap<>();

    /// So that a share of all pods still is an int.
    static final int MOST_SURGE_PERCENT = 10_000;

    static {
        STRATEGIES.put("RollingUpdate", StrategyType.ROLLING_UPDATE);
        STRATEGIES.put("Recreate", StrategyType.RECREATE);
    }

    private final List<Notice> notices;

    WorkloadReader(List<Notice> notices) {
        this.notices = notices;
    }

    Deployment deployment(Cursor object) {
        ObjectMeta meta = MetaReader.namespaced(object);
        Cursor spec = object.need("spec");
        Subject subject = new Subject("Deployment", meta.name(), notices);
        PodTemplate template = new PodSpecReader(subject, PodSpecReader.ALWAYS_RESTART).template(spec);
        LabelSelector selector = selector(spec, subject, template);
        int minReadySeconds = spec.whole("minReadySeconds", 0, 0, Integer.MAX_VALUE);
        return new Deployment(
                meta,
                new Deployment.Spec(
                        replicas(spec),
                        selector,
                        template,
                        spec.find("strategy").map(WorkloadReader::strategy).orElse(Deployment.Strategy.DEFAULT),
                        minReadySeconds,
                        spec.whole(
                                "revisionHistoryLimit",
                                Deployment.DEFAULT_REVISION_HISTORY_LIMIT,
                                0,
                                Integer.MAX_VALUE),
                        spec.find("progressDeadlineSeconds")
                                .map(cursor -> (int) cursor.whole(minReadySeconds + 1L, Integer.MAX_VALUE))
                                .orElse(Deployment.DEFAULT_PROGRESS_DEADLINE_SECONDS),
                        spec.flag("paused", false)),
                object.find("status").map(WorkloadReader::deploymentStatus).orElse(Deployment.Status.NEW));
    }

    ReplicaSet replicaSet(Cursor object) {
        ObjectMeta meta = MetaReader.namespaced(object);
        Cursor spec = object.need("spec");
        Subject subject = new Subject("ReplicaSet", meta.name(), notices);
        PodTemplate template = new PodSpecReader(subject, PodSpecReader.ALWAYS_RESTART).template(spec);
        return replicaSet(object, meta, selector(spec, subject, template), template);
    }

    /// A ReplicationController as the ReplicaSet it would be written as today.
    ReplicaSet replicationController(Cursor object) {
        ObjectMeta meta = MetaReader.namespaced(object);
        Cursor spec = object.need("spec");
        Subject subject = new Subject("ReplicationController", meta.name(), notices);
        PodTemplate template = new PodSpecReader(subject, PodSpecReader.ALWAYS_RESTART).template(spec);
        LabelSelector selector = LabelSelector.of(
                spec.find("selector").isPresent() ? MetaReader.labels(spec, "selector") : template.labels());
        check(spec.find("selector").orElse(spec.need("template")), subject, selector, template);
        subject.notice(object, NoticeKind.PLAYED_AS, "ReplicaSet");
        return replicaSet(object, meta, selector, template);
    }

    private static ReplicaSet replicaSet(Cursor object, ObjectMeta meta, LabelSelector selector, PodTemplate template) {
        Cursor spec = object.need("spec");
        return new ReplicaSet(
                meta,
                new ReplicaSet.Spec(
                        replicas(spec), spec.whole("minReadySeconds", 0, 0, Integer.MAX_VALUE), selector, template),
                object.find("status").map(WorkloadReader::replicaSetStatus).orElse(ReplicaSet.Status.NEW));
    }

    /// The field `replicas`, 1 where there is none.
    static int replicas(Cursor spec) {
        return spec.whole("replicas", 1, 0, Integer.MAX_VALUE);
    }

    /// The field `selector`, which must choose the template's own pods.
    static LabelSelector selector(Cursor spec, Subject subject, PodTemplate template) {
        Cursor cursor = spec.need("selector");
        LabelSelector selector = SelectorReader.labels(cursor);
        check(cursor, subject, selector, template);
        return selector;
    }

    private static void check(Cursor where, Subject subject, LabelSelector selector, PodTemplate template) {
        if (selector.matchLabels().isEmpty() && selector.matchExpressions().isEmpty()) {
            throw where.plainFault(ProblemKind.SELECTOR_EMPTY, subject.kind(), subject.name());
        }
        if (!selector.matches(template.labels())) {
            throw where.plainFault(ProblemKind.SELECTOR_MISMATCH, subject.kind(), subject.name());
        }
    }

    private static Deployment.Strategy strategy(Cursor strategy) {
        StrategyType type = strategy.choice("type", STRATEGIES, StrategyType.ROLLING_UPDATE);
        Deployment.Strategy fallback = Deployment.Strategy.DEFAULT;
        if (strategy.find("rollingUpdate").isEmpty()) {
            return new Deployment.Strategy(type, fallback.maxSurge(), fallback.maxUnavailable());
        }
        Cursor rolling = strategy.need("rollingUpdate");
        if (type == StrategyType.RECREATE) {
            throw rolling.fault(ProblemKind.ROLLING_UPDATE_WITH_RECREATE);
        }
        IntOrPercent surge = rolling.find("maxSurge")
                .map(cursor -> Counts.intOrPercent(cursor, MOST_SURGE_PERCENT))
                .orElse(fallback.maxSurge());
        IntOrPercent unavailable = rolling.find("maxUnavailable")
                .map(cursor -> Counts.intOrPercent(cursor, 100))
                .orElse(fallback.maxUnavailable());
        if (surge.value() == 0 && unavailable.value() == 0) {
            throw rolling.fault(ProblemKind.ROLLING_UPDATE_ZERO);
        }
        return new Deployment.Strategy(type, surge, unavailable);
    }

    private static Deployment.Status deploymentStatus(Cursor status) {
        return new Deployment.Status(
                Counts.of(status, "replicas"),
                Counts.of(status, "updatedReplicas"),
                Counts.of(status, "readyReplicas"),
                Counts.of(status, "availableReplicas"),
                Counts.observedGeneration(status),
                ConditionReader.list(status),
                Optional.empty());
    }

    private static ReplicaSet.Status replicaSetStatus(Cursor status) {
        return new ReplicaSet.Status(
                Counts.of(status, "replicas"),
                Counts.of(status, "readyReplicas"),
                Counts.of(status, "availableReplicas"),
                Counts.observedGeneration(status));
    }
}
