package naru.simulation.controlplane.storage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.StorageClass;

/// The class of claims that name none: of those marked as default the newest, and of equally new ones the first by
/// name.
///
/// Source: `pkg/volume/util/storageclass.go`, `GetDefaultClass`.
public final class DefaultStorageClass {

    private static final Comparator<StorageClass> NEWEST_FIRST = Comparator.comparing(
                    (StorageClass each) -> each.meta().creationTimestamp())
            .reversed()
            .thenComparing(StorageClass::name);

    private DefaultStorageClass() {}

    public static Optional<StorageClass> of(List<StorageClass> classes) {
        return classes.stream().filter(StorageClass::isDefault).min(NEWEST_FIRST);
    }
}
