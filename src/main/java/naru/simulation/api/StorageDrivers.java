package naru.simulation.api;

import java.util.Set;

/// What storage drivers can do, as their CSIDriver objects would say.
public final class StorageDrivers {

    /// Naru's own block storage: a disk that is attached to one node, in one zone.
    public static final String DISK = "disk.csi.naru.example";

    /// Naru's own file storage: a share that any number of nodes reach over the network.
    public static final String FILES = "files.csi.naru.example";

    /// Drivers with `attachRequired: false`.
    private static final Set<String> SHARES = Set.of(
            FILES,
            "nfs.csi.k8s.io",
            "smb.csi.k8s.io",
            "efs.csi.aws.com",
            "file.csi.azure.com",
            "filestore.csi.storage.gke.io");

    private StorageDrivers() {}

    /// Whether it is a driver that makes and deletes volumes, and not `local`, `nfs` or `hostPath`.
    public static boolean isCsi(String driver) {
        return driver.contains(".");
    }

    /// Whether a volume has to be attached to a node before it can be mounted there. Such a volume is a disk, and
    /// lies in one zone.
    public static boolean attaches(String driver) {
        return isCsi(driver) && !SHARES.contains(driver);
    }
}
