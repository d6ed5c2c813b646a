package naru.manifest.kube;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.manifest.Limits;
import naru.manifest.Notice;
import naru.manifest.NoticeKind;
import naru.manifest.Place;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.CronJob;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Namespace;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodStatus;
import naru.simulation.api.ReplicaSet;

/// Takes the documents of a file one by one and keeps the objects they make.
final class ObjectStream {

    private final String file;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<KubeObject> others = new ArrayList<>();
    private final Map<ObjectKey, Integer> lines = new HashMap<>();
    private final Map<String, Cursor> hosts = new LinkedHashMap<>();
    private final WorkloadReader workloads = new WorkloadReader(notices);

    /// Pods that are asked for, pods that are asked for by ReplicaSets of a Deployment, and pods that are there:
    /// the same pod may count in each, so each is bounded by itself.
    private long replicas;

    private long ownedReplicas;
    private long pods;
    private boolean anything;

    ObjectStream(String file) {
        this.file = file;
    }

    /// Throws [naru.manifest.tree.Fault].
    void document(Cursor document) {
        document(document, Optional.empty(), Optional.empty());
    }

    /// @param impliedKind that of the items of a list of one kind
    private void document(Cursor document, Optional<String> impliedVersion, Optional<String> impliedKind) {
        if (!document.isMap()) {
            throw document.plainFault(ProblemKind.NOT_AN_OBJECT, document.type());
        }
        String apiVersion = document.find("apiVersion")
                .map(Cursor::text)
                .or(() -> impliedVersion)
                .orElseThrow(() -> document.missing("apiVersion"));
        String kind = document.find("kind")
                .map(Cursor::text)
                .or(() -> impliedKind)
                .orElseThrow(() -> document.missing("kind"));
        if (ObjectKinds.isList(kind, apiVersion)) {
            Optional<String> itemKind = Optional.of(kind.substring(0, kind.length() - "List".length()))
                    .filter(name -> !name.isEmpty());
            document.items("items").forEach(item -> document(item, Optional.of(apiVersion), itemKind));
            return;
        }
        anything = true;
        if (ObjectKinds.isWrongVersion(kind, apiVersion)) {
            throw document.find("apiVersion")
                    .orElse(document)
                    .plainFault(ProblemKind.API_VERSION_WRONG, kind, apiVersion, ObjectKinds.version(kind));
        } else if (ObjectKinds.isPlayed(kind, apiVersion)) {
            object(document, kind);
        } else {
            notices.add(document.notice(NoticeKind.KIND_NOT_PLAYED, kind, nameIfAny(document)));
        }
    }

    private static String nameIfAny(Cursor document) {
        return document.find("metadata").map(meta -> meta.text("name", "")).orElse("");
    }

    private void object(Cursor document, String kind) {
        switch (kind) {
            case "Node" -> add(document, NodeReader.read(document));
            case "Pod" -> add(document, pod(document));
            case "Service" -> add(document, ServiceReader.read(document));
            case "Namespace" -> add(document, new Namespace(MetaReader.clusterWide(document)));
            case "ConfigMap" -> add(document, DataReader.configMap(document, subject(document, kind)));
            case "Secret" -> add(document, DataReader.secret(document));
            case "PersistentVolume" -> add(document, StorageReader.volume(document));
            case "PersistentVolumeClaim" -> add(document, StorageReader.claim(document));
            case "StorageClass" -> add(document, StorageReader.storageClass(document));
            case "VolumeAttachment" -> add(document, StorageReader.attachment(document));
            case "PodDisruptionBudget" -> add(document, PolicyReader.budget(document));
            case "PriorityClass" -> add(document, PolicyReader.priorityClass(document));
            case "NetworkPolicy" -> add(document, PolicyReader.networkPolicy(document, subject(document, kind)));
            case "HorizontalPodAutoscaler" -> add(document, AutoscalerReader.read(document, subject(document, kind)));
            default -> workload(document, kind);
        }
    }

    private Subject subject(Cursor document, String kind) {
        return new Subject(kind, document.need("metadata").text("name", ""), notices);
    }

    /// What makes pods, and how many of them at once.
    private void workload(Cursor document, String kind) {
        Subject subject = subject(document, kind);
        switch (kind) {
            case "ReplicationController" -> {
                add(document, workloads.replicationController(document));
                countReplicas(document, WorkloadReader.replicas(document.need("spec")));
            }
            case "Deployment" -> {
                add(document, workloads.deployment(document));
                countReplicas(document, WorkloadReader.replicas(document.need("spec")));
            }
            case "ReplicaSet" -> {
                ReplicaSet set = workloads.replicaSet(document);
                add(document, set);
                count(document, set, set.spec().replicas());
            }
            case "StatefulSet" -> {
                add(document, SetReader.statefulSet(document, subject));
                countReplicas(document, WorkloadReader.replicas(document.need("spec")));
            }
            case "DaemonSet" -> add(document, SetReader.daemonSet(document, subject));
            case "ControllerRevision" -> add(document, SetReader.revision(document, subject));
            case "Job" -> {
                Job job = JobReader.job(document, subject);
                add(document, job);
                count(document, job, atOnce(job.spec()));
            }
            case "CronJob" -> {
                CronJob job = JobReader.cronJob(document, subject);
                add(document, job);
                countReplicas(document, atOnce(job.spec().jobTemplate().spec()));
            }
            default -> throw new IllegalStateException("no reader for kind " + kind);
        }
    }

    private static int atOnce(Job.Spec spec) {
        return Math.min(spec.parallelism(), spec.completions().orElse(spec.parallelism()));
    }

    private void count(Cursor document, KubeObject workload, int count) {
        if (workload.meta().owner().isPresent()) {
            countOwned(document, count);
        } else {
            countReplicas(document, count);
        }
    }

    private Pod pod(Cursor document) {
        ObjectMeta meta = MetaReader.namespaced(document);
        Cursor spec = document.need("spec");
        Subject subject = new Subject("Pod", meta.name(), notices);
        Pod pod = new Pod(meta, new PodSpecReader(subject, PodSpecReader.ANY_RESTART).spec(spec), PodStatus.NEW);
        PodStatus status = PodStatusReader.read(document);
        // What has no node cannot run, whatever a file says that somebody has edited.
        if (pod.isScheduled() || status.phase().isTerminal()) {
            pod = pod.withStatus(status);
        }
        if (pod.isScheduled()) {
            hosts.putIfAbsent(pod.spec().nodeName(), spec.need("nodeName"));
        }
        return pod;
    }

    private void add(Cursor document, KubeObject object) {
        int line = document.place().line();
        Integer first = lines.putIfAbsent(object.key(), line);
        if (first != null) {
            throw document.plainFault(
                    ProblemKind.DUPLICATE_OBJECT, object.kind().title(), object.name(), first);
        }
        if (object instanceof Node node) {
            nodes.add(node);
            if (nodes.size() > Limits.NODES) {
                throw document.plainFault(ProblemKind.NODES_TOO_MANY, Limits.NODES);
            }
        } else {
            others.add(object);
            if (object instanceof Pod && ++pods > Limits.PODS) {
                throw document.plainFault(ProblemKind.PODS_TOO_MANY, Limits.PODS);
            }
        }
    }

    private void countReplicas(Cursor document, int count) {
        replicas += count;
        checkPods(document, replicas);
    }

    private void countOwned(Cursor document, int count) {
        ownedReplicas += count;
        checkPods(document, ownedReplicas);
    }

    private static void checkPods(Cursor document, long count) {
        if (count > Limits.PODS) {
            Cursor spec = document.need("spec");
            throw spec.find("replicas").orElse(spec).plainFault(ProblemKind.PODS_TOO_MANY, Limits.PODS);
        }
    }

    /// Whether there has been no object at all, not even one that is not played.
    boolean isEmpty() {
        return !anything;
    }

    /// After the last document: makes what depends on the whole file.
    ///
    /// @param existing nodes there are besides those in the file, which stand before them where names are the same
    Cluster finish(List<Node> existing) {
        Map<String, Node> all = new LinkedHashMap<>();
        existing.forEach(node -> all.put(node.name(), node));
        nodes.forEach(node -> all.put(node.name(), node));
        List<Pod> there = others.stream()
                .filter(Pod.class::isInstance)
                .map(Pod.class::cast)
                .toList();
        for (ReplicaSet set : MissingReplicaSets.of(there, lines.keySet())) {
            others.add(set);
            notices.add(new Notice(
                    Place.of(file),
                    NoticeKind.REPLICA_SET_INFERRED,
                    List.of(set.name(), set.spec().replicas())));
        }
        MissingOwners.of(there, lines.keySet())
                .forEach((owner, count) -> notices.add(new Notice(
                        Place.of(file),
                        NoticeKind.OWNER_MISSING,
                        List.of(owner.kind().title(), owner.name(), count))));
        hosts.forEach((host, where) -> {
            if (!all.containsKey(host)) {
                notices.add(where.notice(NoticeKind.NODE_NOT_THERE, host));
            }
        });
        notices.removeIf(this::isAnswered);
        List<KubeObject> objects = new ArrayList<>(nodes);
        objects.addAll(others);
        return new Cluster(objects);
    }

    /// Whether the priority class that a pod names has turned up further down.
    private boolean isAnswered(Notice notice) {
        return notice.kind() == NoticeKind.PRIORITY_CLASS_UNKNOWN
                && lines.containsKey(new ObjectKey(
                        Kind.PRIORITY_CLASS, "", notice.arguments().get(2).toString()));
    }

    /// In order of the file; what is about all of it comes first.
    List<Notice> notices() {
        return notices.stream()
                .sorted(Comparator.comparingInt(notice -> notice.place().line()))
                .toList();
    }
}
