package naru.simulation.kubelet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import naru.simulation.api.Change;
import naru.simulation.api.Kind;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Reason;
import naru.simulation.api.StorageDrivers;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeAttachment;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;

/// Mounts a pod's volumes before its containers start.
///
/// What cannot be mounted yet is tried again after 0.5 s, 1 s, 2 s and so on up to 2 min 2 s.
///
/// Source: `pkg/kubelet/volumemanager/reconciler`; `pkg/util/goroutinemap/exponentialbackoff`.
final class VolumeManager {

    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration LAST_RETRY = Duration.ofSeconds(122);

    /// A pod that has waited this long is an event. Source: `volume_manager.go`, `podAttachAndMountTimeout`.
    private static final int TRIES_BEFORE_COMPLAINT = 8;

    /// How often the kubelet looks whether claims have been bound. Source: `volume_manager.go`,
    /// `desiredStateOfWorldPopulatorLoopSleepPeriod`.
    private static final Duration POPULATOR_PERIOD = Duration.ofMillis(100);

    private final ApiServer api;
    private final Clock clock;
    private final Machines machines;
    private final Recorder recorder;
    private final Configuration configuration;

    VolumeManager(ApiServer api, Clock clock, Machines machines, Recorder recorder) {
        this.api = api;
        this.clock = clock;
        this.machines = machines;
        this.recorder = recorder;
        this.configuration = new Configuration(api);
    }

    void observe(Change change) {
        switch (change) {
            case Change.Modified(PersistentVolumeClaim before, PersistentVolumeClaim after)
            when !before.isBound() && after.isBound() -> wakeWaiting(after);
            case Change.Deleted(PersistentVolume volume)
            when volume.spec().reclaimPolicy() == PersistentVolume.ReclaimPolicy.DELETE
                    && StorageDrivers.isCsi(volume.spec().driver()) ->
                machines.eraseDisk(volume.spec().handle());
            default -> {
                // Everything else it asks for when it needs it.
            }
        }
    }

    private void wakeWaiting(PersistentVolumeClaim claim) {
        machines.state()
                .machines()
                .forEach((node, machine) -> machine.pods().forEach((uid, pod) -> {
                    if (!pod.isMounted()
                            && pod.key().namespace().equals(claim.meta().namespace())
                            && pod.spec().claims().contains(claim.name())) {
                        clock.after(POPULATOR_PERIOD, new KubeletEvent.MountDue(node, machine.boot(), uid, 0));
                    }
                }));
    }

    /// Mounts what can be mounted; plans another try if that was not all.
    ///
    /// @return whether everything is mounted
    boolean mount(Machine machine, String uid, int tries) {
        LocalPod pod = machine.pods().get(uid).orElseThrow();
        for (LocalVolume volume : pod.volumes()) {
            if (!volume.mounted()) {
                mount(machine, pod, volume, tries);
            }
        }
        reportVolumesInUse(machine.node());
        LocalPod after = machines.pod(machine.node(), uid).orElseThrow();
        if (!after.isMounted() && !waitsForClaim(after)) {
            Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(tries, 8));
            clock.after(
                    wait.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : wait,
                    new KubeletEvent.MountDue(machine.node(), machine.boot(), uid, tries + 1));
        }
        return after.isMounted();
    }

    private boolean waitsForClaim(LocalPod pod) {
        return pod.spec().claims().stream()
                .anyMatch(claim -> api.claim(pod.key(), claim)
                        .filter(PersistentVolumeClaim::isBound)
                        .isEmpty());
    }

    private void mount(Machine machine, LocalPod pod, LocalVolume volume, int tries) {
        String node = machine.node();
        switch (volume.spec().source()) {
            case Volume.Source.EmptyDir any ->
                done(node, pod, volume.mountedAt(Disk.emptyDir(node, pod.uid(), volume.name()), ""));
            case Volume.Source.HostPath(String path) ->
                done(node, pod, volume.mountedAt(Disk.onMachine(node, path), ""));
            case Volume.Source.Claim(String claim, boolean readOnly) -> {
                Optional<PersistentVolume> found = machine.isHeard() ? bound(pod, claim) : Optional.empty();
                if (found.filter(each -> isReachable(each, node)).isPresent()) {
                    done(node, pod, mounted(volume, found.get(), node));
                } else if (tries == TRIES_BEFORE_COMPLAINT) {
                    complain(node, pod, volume, claim);
                }
            }
            case Volume.Source.ConfigMapFiles any -> mountFiles(machine, pod, volume, tries);
            case Volume.Source.SecretFiles any -> mountFiles(machine, pod, volume, tries);
        }
    }

    private void mountFiles(Machine machine, LocalPod pod, LocalVolume volume, int tries) {
        if (!machine.isHeard()) {
            return;
        }
        try {
            done(machine.node(), pod, volume.withFiles(configuration.files(pod, volume.spec())));
        } catch (Configuration.Missing missing) {
            if (tries == 0) {
                complain(machine.node(), pod, volume, missing.what());
            }
        }
    }

    private void complain(String node, LocalPod pod, LocalVolume volume, String what) {
        recorder.pod(node, pod.key(), Reason.FAILED_MOUNT, Map.of("volume", volume.name(), "what", what));
    }

    private void done(String node, LocalPod pod, LocalVolume volume) {
        machines.changePod(node, pod.uid(), p -> p.withVolume(volume));
    }

    /// The volume of a claim that is not about to go. Source: `desired_state_of_world_populator.go`,
    /// `getPVCExtractPV`.
    private Optional<PersistentVolume> bound(LocalPod pod, String claim) {
        return api.claim(pod.key(), claim)
                .filter(each -> each.isBound() && !each.meta().isTerminating())
                .flatMap(each -> api.volume(each.spec().volumeName()));
    }

    private boolean isReachable(PersistentVolume volume, String node) {
        return !StorageDrivers.attaches(volume.spec().driver()) || isAttached(volume.name(), node);
    }

    private boolean isAttached(String volume, String node) {
        return api.list(Kind.VOLUME_ATTACHMENT, VolumeAttachment.class).stream()
                .anyMatch(each -> each.volume().equals(volume)
                        && each.node().equals(node)
                        && each.attached()
                        && !each.meta().isTerminating());
    }

    private static LocalVolume mounted(LocalVolume volume, PersistentVolume behind, String node) {
        String driver = behind.spec().driver();
        String handle = driver.equals("hostPath") || driver.equals("local")
                ? Disk.onMachine(node, behind.spec().handle())
                : behind.spec().handle();
        return volume.mountedAt(handle, StorageDrivers.attaches(driver) ? behind.name() : "");
    }

    /// Pods that ran when the scenario began have their volumes, whatever a manifest leaves unsaid.
    void adopt(String node, String uid) {
        machines.changePod(node, uid, pod -> pod.withVolumes(volume -> adopted(node, pod, volume)));
        reportVolumesInUse(node);
    }

    private LocalVolume adopted(String node, LocalPod pod, LocalVolume volume) {
        if (volume.mounted()) {
            return volume;
        }
        return switch (volume.spec().source()) {
            case Volume.Source.Claim(String claim, boolean readOnly) ->
                bound(pod, claim)
                        .map(behind -> mounted(volume, behind, node))
                        .orElse(volume.withFiles(new TreeMap<>()));
            default -> volume.withFiles(new TreeMap<>());
        };
    }

    /// Tells the control plane which disks must not be taken off this node.
    void reportVolumesInUse(String node) {
        machines.get(node).filter(Machine::isHeard).ifPresent(machine -> {
            SortedSet<String> inUse = new TreeSet<>();
            for (LocalPod pod : machine.pods().values()) {
                pod.volumes().stream()
                        .filter(volume ->
                                volume.mounted() && !volume.attachment().isEmpty())
                        .forEach(volume -> inUse.add(volume.attachment()));
            }
            api.updateNode(node, n -> n.withVolumesInUse(List.copyOf(inUse)));
        });
    }

    /// A program appends a line to its volume.
    ///
    /// @return whether it could: a disk that was taken off the machine by force takes no more writes
    boolean write(String node, LocalPod pod, LocalVolume volume, String text) {
        boolean lost = !volume.attachment().isEmpty() && !isAttached(volume.attachment(), node);
        if (!volume.mounted() || !volume.isWritable() || lost) {
            return false;
        }
        SimTime now = clock.now();
        machines.write(volume.handle(), new Disk.Line(now, pod.key().name(), text));
        return true;
    }

    /// Every program begins with a line on each volume it may write to.
    void greet(String node, LocalPod pod, LocalContainer container) {
        SortedSet<String> names = new TreeSet<>();
        container.spec().mounts().stream()
                .filter(mount -> !mount.readOnly())
                .forEach(mount -> names.add(mount.volume()));
        for (String name : names) {
            pod.volume(name).ifPresent(volume -> write(node, pod, volume, "started #" + container.attempt()));
        }
    }
}
