package naru.manifest.kube;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naru.manifest.NoticeKind;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerPort;

/// The containers of a pod.
final class ContainerReader {

    static final Map<String, String> PROTOCOLS = same("TCP", "UDP", "SCTP");

    private static final Map<String, String> HOW_INIT_CONTAINERS_RESTART = same("Always", "OnFailure", "Never");
    private static final int LAST_PORT = 65_535;

    private final boolean hostNetwork;
    private final Set<String> names = new HashSet<>();

    private final Subject subject;
    private final VolumeReader volumes;

    /// @param subject the object they belong to
    /// @param volumes those of the pod
    /// @param hostNetwork whether the pod has no network of its own, so that its ports are the node's
    ContainerReader(Subject subject, VolumeReader volumes, boolean hostNetwork) {
        this.subject = subject;
        this.volumes = volumes;
        this.hostNetwork = hostNetwork;
    }

    /// The list at `key`; no name may come twice among all lists read by this reader.
    List<Container> list(Cursor spec, String key) {
        List<Container> containers = new ArrayList<>();
        for (Cursor item : spec.items(key)) {
            containers.add(container(item));
        }
        return containers;
    }

    private Container container(Cursor container) {
        Cursor name = container.need("name");
        if (!names.add(Names.label(name))) {
            throw name.fault(ProblemKind.DUPLICATE_NAME, name.text());
        }
        String image = container.need("image").text();
        if (image.isEmpty()) {
            throw container.missing("image");
        }
        Amounts.Resources resources = Amounts.ofContainer(container);
        return Container.of(name.text(), image, resources.requests(), resources.limits())
                .with(draft -> {
                    draft.ports =
                            container.items("ports").stream().map(this::port).toList();
                    draft.probes = ProbeReader.all(container);
                    draft.restartAlways = container
                            .choice("restartPolicy", HOW_INIT_CONTAINERS_RESTART, "")
                            .equals("Always");
                    draft.env = new EnvReader(subject).variables(container);
                    draft.envFrom = EnvReader.whole(container);
                    draft.mounts = volumes.mounts(container);
                    draft.security = SecurityReader.container(container);
                    draft.preStopSeconds = preStopSeconds(container);
                });
    }

    /// `lifecycle.preStop.sleep`; what other hooks do is not known.
    private int preStopSeconds(Cursor container) {
        Optional<Cursor> hook = container.find("lifecycle").flatMap(lifecycle -> lifecycle.find("preStop"));
        Optional<Cursor> sleep = hook.flatMap(cursor -> cursor.find("sleep"));
        if (hook.isPresent() && sleep.isEmpty()) {
            subject.notice(hook.get(), NoticeKind.FIELD_LEFT_OUT, "lifecycle.preStop");
        }
        return sleep.map(cursor -> (int) cursor.need("seconds").whole(0, Integer.MAX_VALUE))
                .orElse(0);
    }

    private ContainerPort port(Cursor port) {
        int containerPort = (int) port.need("containerPort").whole(1, LAST_PORT);
        int hostPort = port.whole("hostPort", 0, 0, LAST_PORT);
        return new ContainerPort(
                port.text("name", ""),
                containerPort,
                port.choice("protocol", PROTOCOLS, "TCP"),
                port.text("hostIP", ""),
                // The API server's default, by which two pods of a host network cannot share a node.
                hostNetwork && hostPort == 0 ? containerPort : hostPort);
    }

    private static Map<String, String> same(String... names) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String name : names) {
            map.put(name, name);
        }
        return map;
    }
}
