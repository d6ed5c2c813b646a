package naru.manifest.kube;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import naru.manifest.Limits;
import naru.manifest.NoticeKind;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Container;
import naru.simulation.api.Labels;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodSpec.RestartPolicy;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.ResourceList;

/// What a pod asks for, with the API server's defaults.
final class PodSpecReader {

    /// Restart policies by name.
    static final Map<String, RestartPolicy> ANY_RESTART = new LinkedHashMap<>();

    static final Map<String, RestartPolicy> ALWAYS_RESTART = Map.of("Always", RestartPolicy.ALWAYS);
    static final Map<String, RestartPolicy> JOB_RESTART = new LinkedHashMap<>();

    /// Source: `pkg/apis/scheduling/types.go`.
    static final Map<String, Integer> SYSTEM_PRIORITIES =
            Map.of("system-cluster-critical", 2_000_000_000, "system-node-critical", 2_000_001_000);

    static {
        ANY_RESTART.put("Always", RestartPolicy.ALWAYS);
        ANY_RESTART.put("OnFailure", RestartPolicy.ON_FAILURE);
        ANY_RESTART.put("Never", RestartPolicy.NEVER);
        JOB_RESTART.put("OnFailure", RestartPolicy.ON_FAILURE);
        JOB_RESTART.put("Never", RestartPolicy.NEVER);
    }

    private static final Map<String, PodSpec.PreemptionPolicy> PREEMPTION = Words.of(PodSpec.PreemptionPolicy.class);

    private final Subject subject;
    private final Map<String, RestartPolicy> restarts;
    private final Set<String> claimed;

    /// @param restarts the policies that are allowed here
    PodSpecReader(Subject subject, Map<String, RestartPolicy> restarts) {
        this(subject, restarts, Set.of());
    }

    /// @param claimed names of the volumes that a StatefulSet adds to its pods
    PodSpecReader(Subject subject, Map<String, RestartPolicy> restarts, Set<String> claimed) {
        this.subject = subject;
        this.restarts = restarts;
        this.claimed = Set.copyOf(claimed);
    }

    /// The field `template` of a controller's spec.
    PodTemplate template(Cursor controllerSpec) {
        Cursor template = controllerSpec.need("template");
        Optional<Cursor> meta = template.find("metadata");
        return new PodTemplate(
                meta.map(cursor -> MetaReader.labels(cursor, "labels")).orElse(Labels.NONE),
                meta.map(MetaReader::annotations).orElse(Labels.NONE),
                spec(template.need("spec")));
    }

    PodSpec spec(Cursor spec) {
        VolumeReader volumes = new VolumeReader(spec, claimed);
        ContainerReader reader = new ContainerReader(subject, volumes, spec.flag("hostNetwork", false));
        List<Container> containers = reader.list(spec, "containers");
        if (containers.isEmpty()) {
            throw spec.need("containers").fault(ProblemKind.LIST_EMPTY);
        }
        List<Container> initContainers = reader.list(spec, "initContainers");
        List<Container> all = new ArrayList<>(containers);
        all.addAll(initContainers);
        ResourceList overhead = Amounts.requestable(spec, "overhead");
        checkTotal(spec, all, overhead);
        noticeWhatIsNotPlayed(spec);
        return PodSpec.of(containers).with(draft -> {
            draft.nodeName = spec.text("nodeName", "");
            draft.initContainers = initContainers;
            draft.nodeSelector = MetaReader.labels(spec, "nodeSelector");
            draft.nodeAffinity = AffinityReader.nodeAffinity(spec);
            draft.tolerations = TaintReader.tolerations(spec);
            draft.priority = priority(spec);
            draft.restartPolicy = restartPolicy(spec);
            draft.terminationGraceSeconds = spec.whole(
                    "terminationGracePeriodSeconds", (int) PodSpec.DEFAULT_GRACE_SECONDS, 0, Integer.MAX_VALUE);
            draft.resources = resources(spec, all);
            draft.overhead = overhead;
            draft.podAffinity = AffinityReader.podAffinity(spec, "podAffinity");
            draft.podAntiAffinity = AffinityReader.podAffinity(spec, "podAntiAffinity");
            draft.topologySpread = SpreadReader.list(spec);
            draft.priorityClassName = spec.text("priorityClassName", "");
            draft.preemptionPolicy =
                    spec.choice("preemptionPolicy", PREEMPTION, PodSpec.PreemptionPolicy.PREEMPT_LOWER_PRIORITY);
            draft.activeDeadlineSeconds = Counts.seconds(spec, "activeDeadlineSeconds", 1);
            draft.volumes = volumes.volumes();
            draft.security = SecurityReader.pod(spec);
            draft.hostname = spec.find("hostname").map(Names::label).orElse("");
            draft.subdomain = spec.find("subdomain").map(Names::label).orElse("");
        });
    }

    /// Where no container requests a resource and the pod as a whole has a limit of it, that limit is the request.
    /// Source: `pkg/apis/core/v1/defaults.go`, `defaultPodRequests`.
    private static Optional<ResourceList> resources(Cursor spec, List<Container> containers) {
        Amounts.Resources given = Amounts.given(spec);
        Map<String, Long> requests = new TreeMap<>(given.requests().amounts());
        given.limits().amounts().forEach((name, limit) -> {
            if (containers.stream().noneMatch(container -> container.requests().has(name))) {
                requests.putIfAbsent(name, limit);
            }
        });
        return requests.isEmpty() ? Optional.empty() : Optional.of(ResourceList.of(requests));
    }

    private static void checkTotal(Cursor spec, List<Container> containers, ResourceList overhead) {
        ResourceList total = overhead;
        for (Container container : containers) {
            total = total.plus(container.requests());
            total.amounts().forEach((name, amount) -> {
                if (amount > Limits.POD_AMOUNT) {
                    throw spec.need("containers").fault(ProblemKind.QUANTITY_TOO_LARGE, name + "=" + amount);
                }
            });
        }
    }

    private RestartPolicy restartPolicy(Cursor spec) {
        String policy = spec.find("restartPolicy")
                .map(cursor -> {
                    cursor.choice(ANY_RESTART);
                    return cursor.text();
                })
                .orElse("Always");
        RestartPolicy allowed = restarts.get(policy);
        if (allowed == null) {
            throw spec.find("restartPolicy")
                    .orElse(spec)
                    .plainFault(
                            ProblemKind.RESTART_POLICY_WRONG,
                            subject.kind(),
                            policy,
                            String.join(", ", restarts.keySet()));
        }
        return allowed;
    }

    private int priority(Cursor spec) {
        int stated = spec.whole("priority", 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
        Optional<Cursor> named =
                spec.find("priorityClassName").filter(cursor -> !cursor.text().isEmpty());
        Integer system = SYSTEM_PRIORITIES.get(named.map(Cursor::text).orElse(""));
        if (named.isPresent() && system == null && spec.find("priority").isEmpty()) {
            subject.notice(
                    named.get(), NoticeKind.PRIORITY_CLASS_UNKNOWN, named.get().text());
        }
        return system == null ? stated : system;
    }

    private void noticeWhatIsNotPlayed(Cursor spec) {
        subject.notPlayed(spec, "resourceClaims");
        subject.notPlayed(spec, "schedulingGates");
        spec.find("schedulerName")
                .filter(name -> !name.text().isEmpty() && !name.text().equals("default-scheduler"))
                .ifPresent(name -> subject.notice(name, NoticeKind.FIELD_NOT_PLAYED, "schedulerName"));
        for (Cursor volume : spec.items("volumes")) {
            subject.notPlayed(volume, "ephemeral");
        }
    }
}
