package naru.simulation.kubelet;

import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import naru.simulation.api.Change;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;
import naru.simulation.api.Volume;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;

/// Keeps the files made of ConfigMaps and Secrets up to date.
///
/// The kubelet hears of a change at once (it watches what its pods refer to), and writes the files when the pod is next
/// synced: every 60 to 90 s (fact `kubelet.sync_frequency`, jittered by up to a half), counted from when it was taken
/// on.
///
/// Source: `pkg/kubelet/pod_workers.go`, `completeWork`.
final class FileUpdates {

    private static final Duration SYNC_FREQUENCY = Duration.ofSeconds(60);

    private final Clock clock;
    private final Dice dice;
    private final Machines machines;
    private final Recorder recorder;
    private final Configuration configuration;

    FileUpdates(ApiServer api, Clock clock, Dice dice, Machines machines, Recorder recorder) {
        this.clock = clock;
        this.dice = dice;
        this.machines = machines;
        this.recorder = recorder;
        this.configuration = new Configuration(api);
    }

    void observe(Change change) {
        if (change.key().kind() == Kind.CONFIG_MAP || change.key().kind() == Kind.SECRET) {
            planRefresh(change.key());
        }
    }

    private void planRefresh(ObjectKey changed) {
        machines.state()
                .machines()
                .forEach((node, machine) -> machine.pods().forEach((uid, pod) -> {
                    if (pod.key().namespace().equals(changed.namespace())
                            && pod.spec().volumes().stream().anyMatch(volume -> isMadeOf(volume, changed))) {
                        clock.after(untilSync(pod), new KubeletEvent.FilesDue(node, machine.boot(), uid));
                    }
                }));
    }

    private static boolean isMadeOf(Volume volume, ObjectKey object) {
        return switch (volume.source()) {
            case Volume.Source.ConfigMapFiles files ->
                object.kind() == Kind.CONFIG_MAP && files.configMap().equals(object.name());
            case Volume.Source.SecretFiles files ->
                object.kind() == Kind.SECRET && files.secret().equals(object.name());
            default -> false;
        };
    }

    private Duration untilSync(LocalPod pod) {
        Duration period =
                dice.between(SYNC_FREQUENCY, SYNC_FREQUENCY.multipliedBy(3).dividedBy(2), "sync", pod.uid());
        long since = clock.now().since(pod.startTime()).toNanos();
        return Duration.ofNanos(period.toNanos() - since % period.toNanos());
    }

    /// Writes the files anew, as ConfigMaps and Secrets are now. What is gone leaves its files as they were.
    void refresh(Machine machine, String uid) {
        machine.pods().get(uid).filter(LocalPod::isMounted).ifPresent(pod -> {
            for (LocalVolume volume : pod.volumes()) {
                try {
                    SortedMap<String, String> files = configuration.files(pod, volume.spec());
                    if (!files.equals(volume.files())) {
                        machines.changePod(machine.node(), uid, p -> p.withVolume(volume.withFiles(files)));
                        recorder.pod(machine.node(), pod.key(), Reason.FILES_UPDATED, Map.of("volume", volume.name()));
                    }
                } catch (Configuration.Missing missing) {
                    // The kubelet leaves the files alone and tries again with the next change.
                }
            }
        });
    }
}
