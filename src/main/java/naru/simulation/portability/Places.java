package naru.simulation.portability;

import java.util.List;
import java.util.Optional;
import naru.simulation.image.LayerStore;

/// The four places as they are found.
///
/// Versions as the distributions deliver them: Ubuntu 22.04 LTS, Red Hat Enterprise Linux 8, Amazon Linux 2023.
final class Places {

    private static final Program BILLING =
            new Program("billing", 1, Architecture.AMD64, List.of(Need.OPENSSL_1_1, Need.LIBPQ, Need.GLIBC_2_28), 12);

    private Places() {}

    static List<Place> all() {
        return List.of(
                place(
                        new Machine(Site.LAPTOP, "Ubuntu 22.04", "5.15", Architecture.AMD64),
                        Optional.empty(),
                        Library.GLIBC_2_35,
                        Library.OPENSSL_3,
                        Library.LIBPQ),
                place(
                        new Machine(Site.DATA_CENTRE, "RHEL 8", "4.18", Architecture.AMD64),
                        Optional.of(BILLING),
                        Library.GLIBC_2_28,
                        Library.OPENSSL_1_1,
                        Library.LIBPQ),
                place(
                        new Machine(Site.CLOUD, "Amazon Linux 2023", "6.1", Architecture.AMD64),
                        Optional.empty(),
                        Library.GLIBC_2_34,
                        Library.OPENSSL_3),
                place(
                        new Machine(Site.CLOUD_ARM, "Amazon Linux 2023", "6.1", Architecture.ARM64),
                        Optional.empty(),
                        Library.GLIBC_2_34,
                        Library.OPENSSL_3));
    }

    private static Place place(Machine machine, Optional<Program> neighbour, Library... installed) {
        Userland userland = Userland.of(List.of(installed));
        return new Place(
                machine,
                userland,
                LayerStore.EMPTY,
                Optional.empty(),
                Optional.empty(),
                neighbour.map(program -> new Stay(program, Loader.start(program, userland, machine.processor()))));
    }
}
