package naru.manifest.kube;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerPort;
import naru.simulation.api.EnvFrom;
import naru.simulation.api.EnvVar;
import naru.simulation.api.Kind;
import naru.simulation.api.PodSecurity;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Probe;
import naru.simulation.api.SecurityContext;
import naru.simulation.api.Toleration;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeMount;

/// What a pod asks for, as a person would write it: defaults are left out.
final class PodWriter {

    private static final int HTTP = 80;

    private PodWriter() {}

    static Block template(PodTemplate template) {
        return new Block()
                .put(
                        "metadata",
                        new Block().labels("labels", template.labels()).labels("annotations", template.annotations()))
                .put("spec", spec(template.spec()));
    }

    static Block spec(PodSpec spec) {
        boolean system = PodSpecReader.SYSTEM_PRIORITIES.containsKey(spec.priorityClassName());
        return new Block()
                .put("nodeName", spec.nodeName())
                .put("hostname", spec.hostname())
                .put("subdomain", spec.subdomain())
                .flag("hostNetwork", spec.security().hostNetwork())
                .flag("hostPID", spec.security().hostPid())
                .put("priorityClassName", spec.priorityClassName())
                .number("priority", system ? 0 : spec.priority(), 0)
                .word("preemptionPolicy", spec.preemptionPolicy(), PodSpec.PreemptionPolicy.PREEMPT_LOWER_PRIORITY)
                .word("restartPolicy", spec.restartPolicy(), PodSpec.RestartPolicy.ALWAYS)
                .number("terminationGracePeriodSeconds", spec.terminationGraceSeconds(), PodSpec.DEFAULT_GRACE_SECONDS)
                .number("activeDeadlineSeconds", spec.activeDeadlineSeconds())
                .labels("nodeSelector", spec.nodeSelector())
                .put("affinity", AffinityWriter.affinity(spec))
                .list(
                        "topologySpreadConstraints",
                        spec.topologySpread().stream()
                                .map(AffinityWriter::spread)
                                .toList())
                .list(
                        "tolerations",
                        spec.tolerations().stream().map(PodWriter::toleration).toList())
                .put("securityContext", security(spec.security()))
                .put(
                        "resources",
                        new Block()
                                .put(
                                        "requests",
                                        spec.resources()
                                                .map(MetaWriter::amounts)
                                                .orElseGet(Block::new)))
                .put("overhead", MetaWriter.amounts(spec.overhead()))
                .list(
                        "initContainers",
                        spec.initContainers().stream().map(PodWriter::container).toList())
                .list(
                        "containers",
                        spec.containers().stream().map(PodWriter::container).toList())
                .list("volumes", spec.volumes().stream().map(PodWriter::volume).toList());
    }

    private static Block security(PodSecurity security) {
        Block context = new Block().flag("runAsNonRoot", security.runAsNonRoot());
        return security.seccompDefault()
                ? context.put("seccompProfile", new Block().put("type", "RuntimeDefault"))
                : context;
    }

    private static Block toleration(Toleration toleration) {
        return new Block()
                .put("key", toleration.key())
                .word("operator", toleration.operator(), Toleration.Operator.EQUAL)
                .put("value", toleration.value())
                .put("effect", toleration.effect().map(effect -> effect.title()))
                .number("tolerationSeconds", toleration.tolerationSeconds());
    }

    private static Block container(Container container) {
        Block block = new Block()
                .put("name", container.name())
                .put("image", container.image())
                .put("restartPolicy", container.restartAlways() ? "Always" : "")
                .list("ports", container.ports().stream().map(PodWriter::port).toList())
                .list("env", container.env().stream().map(PodWriter::variable).toList())
                .list(
                        "envFrom",
                        container.envFrom().stream().map(PodWriter::variables).toList())
                .put(
                        "resources",
                        new Block()
                                .put("requests", MetaWriter.amounts(container.requests()))
                                .put("limits", MetaWriter.amounts(container.limits())))
                .list(
                        "volumeMounts",
                        container.mounts().stream().map(PodWriter::mount).toList());
        int port = container.ports().isEmpty()
                ? HTTP
                : container.ports().getFirst().containerPort();
        container.probe(Probe.Type.STARTUP).ifPresent(probe -> block.put("startupProbe", probe(probe, port)));
        container.probe(Probe.Type.LIVENESS).ifPresent(probe -> block.put("livenessProbe", probe(probe, port)));
        container.probe(Probe.Type.READINESS).ifPresent(probe -> block.put("readinessProbe", probe(probe, port)));
        if (container.preStopSeconds() > 0) {
            Block sleep = new Block().number("seconds", container.preStopSeconds());
            block.put("lifecycle", new Block().put("preStop", new Block().put("sleep", sleep)));
        }
        return block.put("securityContext", context(container.security()));
    }

    private static Block context(SecurityContext security) {
        Block block = new Block()
                .flag("privileged", security.privileged())
                .flag("runAsNonRoot", security.runAsNonRoot())
                .flag("readOnlyRootFilesystem", security.readOnlyRootFilesystem())
                .flag("allowPrivilegeEscalation", security.allowPrivilegeEscalation(), true);
        return security.dropsAllCapabilities()
                ? block.put("capabilities", new Block().list("drop", List.of("ALL")))
                : block;
    }

    private static Block port(ContainerPort port) {
        return new Block()
                .put("name", port.name())
                .number("containerPort", port.containerPort())
                .put("protocol", port.protocol().equals("TCP") ? "" : port.protocol())
                .put("hostIP", port.hostIp())
                .number("hostPort", port.hostPort(), 0);
    }

    /// What is asked and where is not kept; that something is, how, and how often, that is.
    private static Block probe(Probe probe, int port) {
        Block block = new Block();
        switch (probe.action()) {
            case "http" -> block.put("httpGet", new Block().put("path", "/").number("port", port));
            case "tcp" -> block.put("tcpSocket", new Block().number("port", port));
            case "grpc" -> block.put("grpc", new Block().number("port", port));
            default -> block.put("exec", new Block().list("command", List.of("/bin/true")));
        }
        Probe fallback = Probe.withDefaults(probe.action());
        return block.number("initialDelaySeconds", probe.initialDelaySeconds(), 0)
                .number("periodSeconds", probe.periodSeconds(), fallback.periodSeconds())
                .number("timeoutSeconds", probe.timeoutSeconds(), fallback.timeoutSeconds())
                .number("successThreshold", probe.successThreshold(), fallback.successThreshold())
                .number("failureThreshold", probe.failureThreshold(), fallback.failureThreshold());
    }

    private static Block variable(EnvVar variable) {
        Block block = new Block().put("name", variable.name());
        return switch (variable.source()) {
            case EnvVar.Source.Literal(String value) -> block.put("value", value);
            case EnvVar.Source.ConfigMapKey(String map, String key, boolean optional) ->
                from(block, "configMapKeyRef", named(map, optional).put("key", key));
            case EnvVar.Source.SecretKey(String secret, String key, boolean optional) ->
                from(block, "secretKeyRef", named(secret, optional).put("key", key));
            case EnvVar.Source.Field(String path) -> from(block, "fieldRef", new Block().put("fieldPath", path));
        };
    }

    private static Block from(Block variable, String key, Block source) {
        return variable.put("valueFrom", new Block().put(key, source));
    }

    private static Block variables(EnvFrom from) {
        return new Block()
                .put("prefix", from.prefix())
                .put(from.kind() == Kind.SECRET ? "secretRef" : "configMapRef", named(from.name(), from.optional()));
    }

    private static Block named(String name, boolean optional) {
        return new Block().put("name", name).flag("optional", optional);
    }

    private static Block mount(VolumeMount mount) {
        return new Block()
                .put("name", mount.volume())
                .put("mountPath", mount.mountPath())
                .put("subPath", mount.subPath())
                .flag("readOnly", mount.readOnly());
    }

    private static Block volume(Volume volume) {
        Block block = new Block().put("name", volume.name());
        return switch (volume.source()) {
            case Volume.Source.EmptyDir(boolean memory, Optional<Long> limit) ->
                block.always(
                        "emptyDir",
                        new Block()
                                .put("medium", memory ? "Memory" : "")
                                .put("sizeLimit", limit.map(MetaWriter::bytes)));
            case Volume.Source.HostPath(String path) -> block.put("hostPath", new Block().put("path", path));
            case Volume.Source.Claim(String claim, boolean readOnly) ->
                block.put(
                        "persistentVolumeClaim",
                        new Block().put("claimName", claim).flag("readOnly", readOnly));
            case Volume.Source.ConfigMapFiles(String map, SortedMap<String, String> items, boolean optional) ->
                block.put("configMap", named(map, optional).list("items", items(items)));
            case Volume.Source.SecretFiles(String secret, SortedMap<String, String> items, boolean optional) ->
                block.put(
                        "secret",
                        new Block()
                                .put("secretName", secret)
                                .flag("optional", optional)
                                .list("items", items(items)));
        };
    }

    private static Collection<Block> items(Map<String, String> items) {
        Stream<Block> blocks = items.entrySet().stream()
                .map(item -> new Block().put("key", item.getKey()).put("path", item.getValue()));
        return blocks.toList();
    }
}
