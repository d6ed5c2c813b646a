package naru.manifest.kube;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import naru.manifest.NoticeKind;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.ControllerRevision;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.StatefulSet;

/// StatefulSets, DaemonSets and the ControllerRevisions of both. Source of the rules:
/// `pkg/apis/apps/validation/validation.go`.
final class SetReader {

    private static final int DEFAULT_REVISION_HISTORY_LIMIT = 10;
    private static final Map<String, StatefulSet.PodManagement> MANAGEMENT = Words.of(StatefulSet.PodManagement.class);
    private static final Map<String, StatefulSet.UpdateType> UPDATES = Words.of(StatefulSet.UpdateType.class);
    private static final Map<String, DaemonSet.UpdateType> DAEMON_UPDATES = Words.of(DaemonSet.UpdateType.class);
    private static final Map<String, StatefulSet.Retention> RETENTION = Words.of(StatefulSet.Retention.class);

    private SetReader() {}

    static StatefulSet statefulSet(Cursor object, Subject subject) {
        Cursor spec = object.need("spec");
        List<PersistentVolumeClaim> claims = spec.items("volumeClaimTemplates").stream()
                .map(StorageReader::claim)
                .toList();
        PodTemplate template = new PodSpecReader(
                        subject,
                        PodSpecReader.ALWAYS_RESTART,
                        claims.stream().map(PersistentVolumeClaim::name).collect(Collectors.toSet()))
                .template(spec);
        spec.find("ordinals")
                .filter(ordinals -> ordinals.whole("start", 0, 0, Integer.MAX_VALUE) > 0)
                .ifPresent(ordinals -> subject.notice(ordinals, NoticeKind.FIELD_LEFT_OUT, "ordinals"));
        Optional<Cursor> retention = spec.find("persistentVolumeClaimRetentionPolicy");
        return new StatefulSet(
                MetaReader.namespaced(object),
                new StatefulSet.Spec(
                        WorkloadReader.replicas(spec),
                        WorkloadReader.selector(spec, subject, template),
                        template,
                        spec.text("serviceName", ""),
                        claims,
                        spec.choice("podManagementPolicy", MANAGEMENT, StatefulSet.PodManagement.ORDERED_READY),
                        spec.find("updateStrategy").map(SetReader::update).orElse(StatefulSet.UpdateStrategy.DEFAULT),
                        Counts.of(spec, "minReadySeconds"),
                        Counts.of(spec, "revisionHistoryLimit", DEFAULT_REVISION_HISTORY_LIMIT),
                        retention(retention, "whenDeleted"),
                        retention(retention, "whenScaled")),
                object.find("status").map(SetReader::status).orElse(StatefulSet.Status.NEW));
    }

    private static StatefulSet.Retention retention(Optional<Cursor> policy, String key) {
        return policy.map(cursor -> cursor.choice(key, RETENTION, StatefulSet.Retention.RETAIN))
                .orElse(StatefulSet.Retention.RETAIN);
    }

    private static StatefulSet.UpdateStrategy update(Cursor strategy) {
        StatefulSet.UpdateType type = strategy.choice("type", UPDATES, StatefulSet.UpdateType.ROLLING_UPDATE);
        Optional<Cursor> rolling = strategy.find("rollingUpdate");
        if (rolling.isPresent() && type == StatefulSet.UpdateType.ON_DELETE) {
            throw rolling.get().fault(ProblemKind.ROLLING_UPDATE_WITH_RECREATE);
        }
        return new StatefulSet.UpdateStrategy(
                type,
                rolling.map(cursor -> Counts.of(cursor, "partition")).orElse(0),
                rolling.flatMap(cursor -> cursor.find("maxUnavailable"))
                        .map(SetReader::atLeastOne)
                        .orElse(StatefulSet.UpdateStrategy.DEFAULT.maxUnavailable()));
    }

    private static IntOrPercent atLeastOne(Cursor cursor) {
        IntOrPercent value = Counts.intOrPercent(cursor, 100);
        if (value.value() == 0) {
            throw cursor.fault(ProblemKind.PERCENT_MALFORMED, value.toString());
        }
        return value;
    }

    private static StatefulSet.Status status(Cursor status) {
        return new StatefulSet.Status(
                Counts.of(status, "replicas"),
                Counts.of(status, "readyReplicas"),
                Counts.of(status, "currentReplicas"),
                Counts.of(status, "updatedReplicas"),
                Counts.of(status, "availableReplicas"),
                status.text("currentRevision", ""),
                status.text("updateRevision", ""),
                Counts.observedGeneration(status));
    }

    static DaemonSet daemonSet(Cursor object, Subject subject) {
        Cursor spec = object.need("spec");
        PodTemplate template = new PodSpecReader(subject, PodSpecReader.ALWAYS_RESTART).template(spec);
        return new DaemonSet(
                MetaReader.namespaced(object),
                new DaemonSet.Spec(
                        WorkloadReader.selector(spec, subject, template),
                        template,
                        spec.find("updateStrategy")
                                .map(SetReader::daemonUpdate)
                                .orElse(DaemonSet.UpdateStrategy.DEFAULT),
                        Counts.of(spec, "minReadySeconds"),
                        Counts.of(spec, "revisionHistoryLimit", DEFAULT_REVISION_HISTORY_LIMIT)),
                object.find("status").map(SetReader::daemonStatus).orElse(DaemonSet.Status.NEW));
    }

    /// One of `maxUnavailable` and `maxSurge` is zero, and the other is not.
    private static DaemonSet.UpdateStrategy daemonUpdate(Cursor strategy) {
        DaemonSet.UpdateStrategy fallback = DaemonSet.UpdateStrategy.DEFAULT;
        DaemonSet.UpdateType type = strategy.choice("type", DAEMON_UPDATES, DaemonSet.UpdateType.ROLLING_UPDATE);
        if (strategy.find("rollingUpdate").isEmpty()) {
            return new DaemonSet.UpdateStrategy(type, fallback.maxUnavailable(), fallback.maxSurge());
        }
        Cursor rolling = strategy.need("rollingUpdate");
        IntOrPercent surge = rolling.find("maxSurge")
                .map(cursor -> Counts.intOrPercent(cursor, 100))
                .orElse(fallback.maxSurge());
        IntOrPercent unavailable = rolling.find("maxUnavailable")
                .map(cursor -> Counts.intOrPercent(cursor, 100))
                .orElse(fallback.maxUnavailable());
        if (surge.value() == 0 && unavailable.value() == 0) {
            throw rolling.fault(ProblemKind.ROLLING_UPDATE_ZERO);
        } else if (surge.value() != 0 && unavailable.value() != 0) {
            throw rolling.fault(ProblemKind.DAEMON_UPDATE_BOTH);
        }
        return new DaemonSet.UpdateStrategy(type, unavailable, surge);
    }

    private static DaemonSet.Status daemonStatus(Cursor status) {
        return new DaemonSet.Status(
                Counts.of(status, "desiredNumberScheduled"),
                Counts.of(status, "currentNumberScheduled"),
                Counts.of(status, "numberMisscheduled"),
                Counts.of(status, "numberReady"),
                Counts.of(status, "updatedNumberScheduled"),
                Counts.of(status, "numberAvailable"),
                Counts.observedGeneration(status));
    }

    /// Its `data` is the patch that brings the version back: the template as a whole.
    static ControllerRevision revision(Cursor object, Subject subject) {
        Cursor spec = object.need("data").need("spec");
        // Its mounts were checked when the set was made; what claims it had, the patch does not say.
        return new ControllerRevision(
                MetaReader.namespaced(object),
                new PodSpecReader(subject, PodSpecReader.ALWAYS_RESTART, mounted(spec)).template(spec),
                object.need("revision").whole(0, Long.MAX_VALUE));
    }

    private static Set<String> mounted(Cursor spec) {
        return spec.need("template").need("spec").items("containers").stream()
                .flatMap(container -> container.items("volumeMounts").stream())
                .map(mount -> mount.need("name").text())
                .collect(Collectors.toSet());
    }
}
