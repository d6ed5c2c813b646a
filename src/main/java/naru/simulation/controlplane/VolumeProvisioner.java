package naru.simulation.controlplane;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.NodeAffinity;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Reason;
import naru.simulation.api.Requirement;
import naru.simulation.api.StorageClass;
import naru.simulation.api.StorageDrivers;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;

/// Makes a volume for a claim that finds none: the external-provisioner beside a CSI driver.
///
/// A disk is made in the zone of the node that the scheduler has chosen, or, where the class does not wait for that, in
/// any zone there is. It takes 2 to 4 s, which is Naru's assumption. Source:
/// `kubernetes-sigs/sig-storage-lib-external-provisioner`, `controller.go`.
final class VolumeProvisioner implements Reconciler {

    static final String NAME = "provisioner";

    private static final Duration FASTEST = Duration.ofSeconds(2);
    private static final Duration SLOWEST = Duration.ofSeconds(4);
    private static final String ZONE = "topology.kubernetes.io/zone";

    private final ApiServer api;
    private final Clock clock;
    private final Dice dice;
    private final StorageLog log;

    VolumeProvisioner(ApiServer api, Clock clock, Dice dice, ControlPlane controlPlane) {
        this.api = api;
        this.clock = clock;
        this.dice = dice;
        this.log = new StorageLog(api, controlPlane, Component.PROVISIONER);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Component component() {
        return Component.PROVISIONER;
    }

    @Override
    public void observe(Change change, Requests requests) {
        boolean asked = switch (change) {
            case Change.Added(PersistentVolumeClaim claim) -> isAsked(claim);
            case Change.Modified(PersistentVolumeClaim before, PersistentVolumeClaim after) ->
                !isAsked(before) && isAsked(after);
            default -> false;
        };
        if (asked) {
            requests.look(change.key());
        }
    }

    private static boolean isAsked(PersistentVolumeClaim claim) {
        return claim.spec().volumeName().isEmpty()
                && claim.meta().annotations().has(PersistentVolumeClaim.STORAGE_PROVISIONER);
    }

    @Override
    public void reconcile(ObjectKey key) {
        api.get(key).ifPresent(claim -> {
            String uid = claim.meta().uid();
            log.record(Reason.PROVISIONING, key, Map.of("provisioner", provisioner(claim)));
            clock.after(
                    dice.between(FASTEST, SLOWEST, "provisioning", uid), new ControlPlaneEvent.Provisioned(key, uid));
        });
    }

    private static String provisioner(KubeObject claim) {
        return claim.meta().annotations().get(PersistentVolumeClaim.STORAGE_PROVISIONER);
    }

    /// The storage has made the volume.
    void provisioned(ObjectKey key, String uid) {
        api.get(key)
                .map(PersistentVolumeClaim.class::cast)
                .filter(claim -> claim.meta().uid().equals(uid) && isAsked(claim))
                .ifPresent(claim -> {
                    PersistentVolume volume = volume(claim);
                    log.record(Reason.PROVISIONED, key, Map.of("volume", volume.name()));
                    api.create(volume);
                });
    }

    private PersistentVolume volume(PersistentVolumeClaim claim) {
        String driver = provisioner(claim);
        String number = String.format(
                Locale.ROOT, "%010x", dice.bits("volume", claim.meta().uid()) >>> 24);
        String storageClass = claim.spec().storageClassName().orElse("");
        PersistentVolume.ReclaimPolicy policy = api.get(new ObjectKey(Kind.STORAGE_CLASS, "", storageClass))
                .map(each -> ((StorageClass) each).reclaimPolicy())
                .orElse(PersistentVolume.ReclaimPolicy.DELETE);
        return new PersistentVolume(
                ObjectMeta.clusterWide("pvc-" + number, Labels.NONE)
                        .withAnnotations(Labels.of(PersistentVolume.PROVISIONED_BY, driver)),
                new PersistentVolume.Spec(
                        claim.spec().requestBytes(),
                        claim.spec().accessModes(),
                        policy,
                        storageClass,
                        Optional.of(claim.key()),
                        claim.meta().uid(),
                        zone(claim, driver).map(VolumeProvisioner::onlyIn),
                        driver,
                        "vol-" + number),
                PersistentVolume.Phase.AVAILABLE);
    }

    private Optional<String> zone(PersistentVolumeClaim claim, String driver) {
        if (!StorageDrivers.attaches(driver)) {
            return Optional.empty();
        }
        String selected = claim.meta().annotations().get(PersistentVolumeClaim.SELECTED_NODE);
        List<Node> nodes =
                selected.isEmpty() ? api.nodes() : api.node(selected).stream().toList();
        List<String> zones = nodes.stream()
                .map(node -> node.meta().labels().get(ZONE))
                .filter(zone -> !zone.isEmpty())
                .distinct()
                .toList();
        return zones.isEmpty()
                ? Optional.empty()
                : Optional.of(Objects.requireNonNull(
                        dice.oneOf(zones, "zone", claim.meta().uid())));
    }

    private static List<NodeAffinity.Term> onlyIn(String zone) {
        return List.of(new NodeAffinity.Term(
                List.of(new Requirement(ZONE, Requirement.Operator.IN, List.of(zone))), List.of()));
    }
}
