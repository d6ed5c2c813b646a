package naru.simulation;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.api.Container;
import naru.simulation.api.Deployment;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Probe;
import naru.simulation.api.Reason;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Service;
import naru.simulation.kernel.SimTime;

/// Small clusters for tests.
public final class Worlds {

    public static final long GIB = 1L << 30;
    public static final long MIB = 1L << 20;

    private Worlds() {}

    public static List<KubeObject> nodes(int count) {
        List<KubeObject> nodes = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            nodes.add(Node.of("node-" + i, 2000, 4 * GIB));
        }
        return nodes;
    }

    public static Container container(String name, long cpuMilli, long mebibytes) {
        return Container.of(
                name,
                name + ":1",
                ResourceList.of(cpuMilli, mebibytes * MIB),
                ResourceList.of(cpuMilli * 2, mebibytes * 2 * MIB));
    }

    public static Container probed(String name, long cpuMilli, long mebibytes) {
        return container(name, cpuMilli, mebibytes)
                .withProbe(Probe.Type.LIVENESS, new Probe("http", 5, 10, 1, 1, 3))
                .withProbe(Probe.Type.READINESS, new Probe("http", 5, 5, 1, 1, 3));
    }

    public static Deployment deployment(String name, int replicas, Container container) {
        Labels labels = Labels.of("app", name);
        PodTemplate template = new PodTemplate(labels, Labels.NONE, PodSpec.of(List.of(container)));
        return new Deployment(
                ObjectMeta.of("default", name, labels),
                Deployment.Spec.of(replicas, LabelSelector.of(labels), template),
                Deployment.Status.NEW);
    }

    public static Pod pod(String name, long cpuMilli, long mebibytes) {
        return new Pod(
                ObjectMeta.of("default", name, Labels.of("app", name)),
                PodSpec.of(List.of(container("main", cpuMilli, mebibytes))),
                PodStatus.NEW);
    }

    public static Service service(String name) {
        return Service.clusterIp(ObjectMeta.of("default", name, Labels.NONE), Labels.of("app", name), List.of());
    }

    /// Three nodes of 2 cores and 4 GiB, three web pods, three api pods, and services for both.
    public static Scenario shop(long seed) {
        List<KubeObject> objects = nodes(3);
        objects.add(deployment("web", 3, probed("web", 300, 512)));
        objects.add(deployment("api", 3, probed("api", 250, 256)));
        objects.add(service("web"));
        objects.add(service("api"));
        return Scenario.of(seed, objects);
    }

    public static SimTime seconds(double seconds) {
        return SimTime.ofSeconds(seconds);
    }

    /// What happened of one kind, in order.
    public static List<Occurrence> happened(Snapshot snapshot, Reason reason) {
        return snapshot.occurrences().values().stream()
                .filter(occurrence -> occurrence.reason() == reason)
                .toList();
    }

    public static Pod firstPodOn(Snapshot snapshot, String node) {
        return snapshot.podsOn(node).getFirst();
    }

    public static String mainContainer(Pod pod) {
        return pod.spec().containers().getFirst().name();
    }
}
