package naru.manifest.kube;

import java.util.List;
import java.util.Set;
import naru.simulation.api.AccessMode;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.NetworkPolicy.Peer;
import naru.simulation.api.Node;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.Service;

/// The `spec` of what makes no pods.
final class ObjectWriter {

    private ObjectWriter() {}

    static Block node(Node node) {
        return new Block()
                .flag("unschedulable", node.unschedulable())
                .list(
                        "taints",
                        node.taints().stream()
                                .map(taint -> new Block()
                                        .put("key", taint.key())
                                        .put("value", taint.value())
                                        .put("effect", taint.effect().title()))
                                .toList());
    }

    static Block service(Service service) {
        Block block = new Block()
                .put(
                        "type",
                        service.type() == Service.Type.CLUSTER_IP ? "" : Words.of(Words.SERVICE_TYPES, service.type()))
                .put("clusterIP", service.isHeadless() ? Service.HEADLESS : "")
                .put("externalName", service.externalName())
                .labels("selector", service.selector())
                .list("ports", service.ports().stream().map(ObjectWriter::port).toList())
                .flag("publishNotReadyAddresses", service.publishesNotReady());
        service.clientIpSeconds().ifPresent(seconds -> {
            block.put("sessionAffinity", "ClientIP");
            Block clientIp = new Block().number("timeoutSeconds", seconds, Service.DEFAULT_CLIENT_IP_SECONDS);
            block.put("sessionAffinityConfig", new Block().put("clientIP", clientIp));
        });
        return block;
    }

    private static Block port(Service.Port port) {
        Block block = new Block().put("name", port.name()).number("port", port.port());
        if (!port.targetPort().equals(Integer.toString(port.port()))) {
            block.always("targetPort", number(port.targetPort()));
        }
        return block.put("protocol", port.protocol().equals("TCP") ? "" : port.protocol());
    }

    /// A port that is a number is written as one.
    private static Object number(String port) {
        return port.matches("[0-9]{1,5}") ? Long.valueOf(port) : port;
    }

    static Block volume(PersistentVolume.Spec spec) {
        Block block = new Block()
                .put("capacity", new Block().put("storage", MetaWriter.bytes(spec.capacityBytes())))
                .list("accessModes", modes(spec.accessModes()))
                .put("persistentVolumeReclaimPolicy", Words.of(spec.reclaimPolicy()))
                .put("storageClassName", spec.storageClassName());
        spec.claim()
                .ifPresent(claim -> block.put(
                        "claimRef",
                        new Block()
                                .put("kind", claim.kind().title())
                                .put("namespace", claim.namespace())
                                .put("name", claim.name())));
        spec.nodeAffinity()
                .ifPresent(terms ->
                        block.put("nodeAffinity", new Block().put("required", AffinityWriter.nodeSelector(terms))));
        return switch (spec.driver()) {
            case "nfs" -> block.put("nfs", new Block().put("server", "nfs").put("path", spec.handle()));
            case "local", "hostPath" -> block.put(spec.driver(), new Block().put("path", spec.handle()));
            default -> block.put("csi", new Block().put("driver", spec.driver()).put("volumeHandle", spec.handle()));
        };
    }

    private static List<String> modes(Set<AccessMode> modes) {
        return modes.stream().map(AccessMode::title).toList();
    }

    static Block claim(PersistentVolumeClaim.Spec spec) {
        Block block = new Block()
                .list("accessModes", modes(spec.accessModes()))
                .put(
                        "resources",
                        new Block().put("requests", new Block().put("storage", MetaWriter.bytes(spec.requestBytes()))))
                .put("storageClassName", spec.storageClassName());
        spec.selector().ifPresent(selector -> block.always("selector", AffinityWriter.selector(selector)));
        return block.put("volumeName", spec.volumeName());
    }

    static Block budget(PodDisruptionBudget.Spec spec) {
        Block block = new Block();
        spec.minAvailable().ifPresent(value -> block.always("minAvailable", MetaWriter.intOrPercent(value)));
        spec.maxUnavailable().ifPresent(value -> block.always("maxUnavailable", MetaWriter.intOrPercent(value)));
        return block.always("selector", AffinityWriter.selector(spec.selector()))
                .word(
                        "unhealthyPodEvictionPolicy",
                        spec.unhealthyPolicy(),
                        PodDisruptionBudget.UnhealthyPolicy.IF_HEALTHY_BUDGET);
    }

    static Block networkPolicy(NetworkPolicy.Spec spec) {
        return new Block()
                .always("podSelector", AffinityWriter.selector(spec.pods()))
                .list("policyTypes", spec.directions().stream().map(Words::of).toList())
                .list(
                        "ingress",
                        spec.ingress().stream().map(rule -> rule(rule, "from")).toList())
                .list(
                        "egress",
                        spec.egress().stream().map(rule -> rule(rule, "to")).toList());
    }

    private static Block rule(NetworkPolicy.Rule rule, String peers) {
        return new Block()
                .list(peers, rule.peers().stream().map(ObjectWriter::peer).toList())
                .list(
                        "ports",
                        rule.ports().stream()
                                .map(port -> port.port().isEmpty()
                                        ? new Block().put("protocol", port.protocol())
                                        : new Block()
                                                .put("protocol", port.protocol())
                                                .always("port", number(port.port())))
                                .toList());
    }

    private static Block peer(Peer peer) {
        Block block = new Block();
        switch (peer) {
            case Peer.IpBlock(String cidr, List<String> except) ->
                block.put("ipBlock", new Block().put("cidr", cidr).list("except", except));
            case Peer.Pods pods -> {
                pods.pods().ifPresent(selector -> block.always("podSelector", AffinityWriter.selector(selector)));
                pods.namespaces()
                        .ifPresent(selector -> block.always("namespaceSelector", AffinityWriter.selector(selector)));
            }
        }
        return block;
    }
}
